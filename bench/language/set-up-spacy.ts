import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url))
const folder = fileURLToPath(new URL('../../node_modules/.cache/rapporteur/spacy', import.meta.url))
/** The interpreters that are tried, the ones that the pinned spaCy has binaries for first. */
const INTERPRETERS = ['python3.11', 'python3.10', 'python3.9', 'python3'] as const

export type SpacySetUp = { readonly python: string } | { readonly problem: string }

/** @returns what went wrong, its last line */
function run(command: string, args: readonly string[]): string | undefined {
  const { status, stderr, error } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  if (error) return error.message
  return status === 0 ? undefined : (stderr.trim().split('\n').at(-1) ?? `${command} ended with ${status}`)
}

const findInterpreter = () => INTERPRETERS.find(name => run(name, ['--version']) === undefined)

/**
 * Installs spaCy and its small English model into a virtual environment of their own, once; `bench/language/requirements.txt`
 * says which. Needs Python 3.8 to 3.11 and a registry of packages.
 * @returns the interpreter to run, or what stands in the way
 */
export function setUpSpacy(): SpacySetUp {
  const python = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python')
  const stamp = join(folder, 'installed')
  const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return { python }
  const interpreter = findInterpreter()
  if (!interpreter) return { problem: 'there is no Python 3 here' }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const problem =
    run(interpreter, ['-m', 'venv', folder]) ?? run(python, ['-m', 'pip', 'install', '--quiet', '-r', requirements])
  if (problem) return { problem }
  writeFileSync(stamp, wanted)
  return { python }
}
