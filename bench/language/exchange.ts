import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runOnCores } from './run-on-cores.ts'

/**
 * Runs a script in a process of its own on some cores: what it is to do and what it answers go through files of JSON.
 * @throws Error where it fails
 */
export function exchange<Answer>(cores: number, command: readonly [string, ...string[]], given: unknown): Answer {
  const scratch = mkdtempSync(join(tmpdir(), 'rapporteur-language-'))
  try {
    const [input, output] = [join(scratch, 'in.json'), join(scratch, 'out.json')]
    writeFileSync(input, JSON.stringify(given))
    const [program, ...args] = command
    runOnCores(cores, program, [...args, input, output])
    return JSON.parse(readFileSync(output, 'utf8')) as Answer
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
