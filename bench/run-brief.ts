import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../bin/rapporteur.js', import.meta.url))
const reportMemory = new URL('report-memory.js', import.meta.url).href

/** What one run of the program took, start-up included. */
export interface Run {
  readonly seconds: number
  readonly megabytes: number
}

/**
 * Runs `rapporteur brief FOLDER` as a user would, in a process of its own.
 * @throws Error where the program ends with another status than 0
 */
export function runBrief(folder: string): Run {
  const scratch = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'))
  try {
    const memory = join(scratch, 'memory')
    const begunMs = performance.now()
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', reportMemory, program, 'brief', folder, '--quiet', '--out', join(scratch, 'page.html')],
      { env: { ...process.env, MEMORY_FILE: memory }, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
    )
    const seconds = (performance.now() - begunMs) / 1_000
    if (status !== 0) throw new Error(`brief ended with ${status}: ${stderr.slice(0, 2_000)}`)
    return { seconds, megabytes: Number(readFileSync(memory, 'utf8')) / 1_024 }
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
