import { spawnSync } from 'node:child_process'

const isThere = (command: string) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0

/** Whether processes can be held to single cores; where not, each is only asked for one thread a core. */
export const canPin: boolean = isThere('taskset')

/** Libraries of numerical code that would otherwise start a thread a core. */
const oneThread = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' }

/**
 * Runs a program on the first cores of the machine and waits for it.
 * @returns what it printed
 * @throws Error with the end of what it complained of, where it failed
 */
export function runOnCores(
  cores: number,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): string {
  const pinned = canPin ? ['taskset', '--cpu-list', `0-${cores - 1}`] : []
  const [program = command, ...rest] = [...pinned, command, ...args]
  const { status, stdout, stderr, error } = spawnSync(program, rest, {
    encoding: 'utf8',
    env: { ...process.env, ...oneThread, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? stderr.slice(-2_000)}`)
  return stdout
}
