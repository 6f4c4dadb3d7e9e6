import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../bin/rapporteur.js', import.meta.url))
const reportUsage = new URL('report-usage.js', import.meta.url).href

/** Of the exit statuses, those with which a brief was printed: all read, or some skipped. */
const PRINTED: readonly (number | null)[] = [0, 3]

/** What one run of the program took, start-up included. */
export interface Run {
  readonly seconds: number
  /** Of all its threads together; other programs on the machine do not change it. */
  readonly cpuSeconds: number
  readonly megabytes: number
}

/**
 * Runs `rapporteur brief FOLDER` as a user would, in a process of its own.
 * @throws Error where no brief was printed
 */
export function runBrief(folder: string): Run {
  const scratch = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'))
  try {
    const usage = join(scratch, 'usage.json')
    const begunMs = performance.now()
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', reportUsage, program, 'brief', folder, '--quiet', '--out', join(scratch, 'page.html')],
      { env: { ...process.env, USAGE_FILE: usage }, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
    )
    const seconds = (performance.now() - begunMs) / 1_000
    if (!PRINTED.includes(status)) throw new Error(`brief ended with ${status}: ${stderr.slice(0, 2_000)}`)
    return { seconds, ...(JSON.parse(readFileSync(usage, 'utf8')) as Omit<Run, 'seconds'>) }
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
