import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { formatNamed } from '../formats/formats.ts'
import { type Problem, problemAt } from '../problem.ts'

/** A file to read: where it lies, and what it is called in the record. */
export interface FoundFile {
  /** Without symbolic links, so that no file is read twice. */
  readonly path: string
  /** Relative to what was given, with `/` between folders. */
  readonly location: string
}

export interface FoundFiles {
  readonly files: readonly FoundFile[]
  readonly problems: readonly Problem[]
}

/** Hidden things, installed packages, and what speaks of the folder instead of the affair. */
const PASSED_BY = /^(?:\.|node_modules$|readme(?:\.|$))/i

/**
 * Find the files that a path of the command line means: itself, all articles below a folder, or what a glob matches.
 * Below a folder only known extensions count, hidden ones, `node_modules` and a README are passed by, and a symbolic link that
 * leads back ends there.
 */
export async function findFiles(given: string): Promise<FoundFiles> {
  const found = await stat(given).catch((error: unknown) => error)
  if (isStats(found)) return found.isDirectory() ? filesBelow(given) : fileItself(given)
  const { isDynamicPattern } = await import('tinyglobby')
  if (isDynamicPattern(given)) return filesMatching(given)
  return codeOf(found) === 'ENOENT' || codeOf(found) === 'ENOTDIR'
    ? none(problemAt(given, 'file-missing', 'there is no such file or folder'))
    : none(problemAt(given, 'file-unreadable', `cannot be opened (${codeOf(found)})`))
}

const none = (problem: Problem): FoundFiles => ({ files: [], problems: [problem] })

const isStats = (value: unknown): value is Awaited<ReturnType<typeof stat>> =>
  typeof value === 'object' && value !== null && 'isDirectory' in value

/** What the system says: `ENOENT`. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'

const fileItself = async (given: string): Promise<FoundFiles> => ({
  files: [{ path: await realpath(given), location: basename(resolve(given)) }],
  problems: [],
})

async function filesBelow(root: string): Promise<FoundFiles> {
  const files: FoundFile[] = []
  const problems: Problem[] = []
  const seen = new Set<string>()
  const waiting = [root]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const real = await realpath(folder).catch(() => undefined)
    if (real === undefined || seen.has(real)) continue
    seen.add(real)
    const names = await readdir(real).catch((error: unknown) => codeOf(error))
    if (typeof names === 'string') {
      problems.push(problemAt(locationIn(root, folder), 'file-unreadable', `cannot be opened (${names})`))
      continue
    }
    for (const name of names.sort()) {
      const path = join(folder, name)
      const kind = await kindOf(path, name)
      if (kind === 'folder') waiting.push(path)
      if (kind === 'file') files.push({ path: await realpath(path), location: locationIn(root, path) })
      if (kind === 'broken')
        problems.push(problemAt(locationIn(root, path), 'file-unreadable', 'is a symbolic link that leads nowhere'))
    }
  }
  if (files.length === 0 && problems.length === 0)
    problems.push(problemAt(root, 'folder-empty', 'holds no article (.txt, .md, .html, .json, .jsonl, .eml)'))
  return { files, problems }
}

/** A folder to go into, whatever it is called; an article to read; a link to an article that is not there. */
async function kindOf(path: string, name: string): Promise<'folder' | 'file' | 'broken' | undefined> {
  if (PASSED_BY.test(name)) return undefined
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) return 'folder'
  if (formatNamed(name) === undefined) return undefined
  return found ? 'file' : 'broken'
}

const locationIn = (root: string, path: string): string => relative(root, path).split(sep).join('/') || root

async function filesMatching(pattern: string): Promise<FoundFiles> {
  const { glob } = await import('tinyglobby')
  const root = fixedPartOf(pattern)
  const paths = await glob(pattern.split(sep).join('/'), {
    absolute: true,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  }).catch(() => [])
  if (paths.length === 0) return none(problemAt(pattern, 'file-missing', 'matches no file'))
  const files = await Promise.all(
    paths.sort().map(async path => ({
      path: await realpath(path).catch(() => path),
      location: locationIn(resolve(root), path),
    })),
  )
  return { files, problems: [] }
}

/** The folders before the first part of a pattern that means several things: `news` of `news/*​/a.txt`. */
function fixedPartOf(pattern: string): string {
  const special = pattern.search(/[*?[\]{}()!+@]/)
  return dirname(`${pattern.slice(0, special < 0 ? undefined : special)}x`)
}
