import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { hashText } from './hash-text.ts'

export const parts = ['test', 'dev', 'train'] as const
export type Part = (typeof parts)[number]

/** Every file below a folder whose name ends so, in the order of the alphabet; an absent folder has none. */
export function filesBelow(folder: string, ending: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith(ending) && !path.includes('testpipeline'))
      .map(path => join(folder, path))
      .sort()
  } catch {
    return []
  }
}

/** Which part of its corpus a file is, as its path says: CoNLL's testa is a development part, platinum is TempEval-3's test. */
export function partOf(path: string): Part {
  const below = path.split(sep).slice(-3).join('/').toLowerCase()
  if (/testa|dev/.test(below)) return 'dev'
  if (/test|platinum/.test(below)) return 'test'
  return 'train'
}

/** The files of each part that is there; what was learnt from only where nothing else is. */
export function chooseParts(files: readonly string[]): ReadonlyMap<Part, readonly string[]> {
  const byPart = new Map<Part, readonly string[]>()
  for (const part of parts) {
    const own = files.filter(file => partOf(file) === part)
    if (own.length > 0 && (part !== 'train' || byPart.size === 0)) byPart.set(part, own)
  }
  return byPart
}

/** Every fifth file by the hash of its name: weights were learnt and rules were made without looking at these. */
const KEPT_OUT = 5

/** Of files that names were learnt from, those that were kept out, as `training/measure-names.ts` does. */
export const isKeptFromNames = (path: string): boolean => hashText(basename(path)) % KEPT_OUT === 0

/** Of files that rules of time were tuned on, those that were kept out. */
export const isKeptFromTimes = (path: string): boolean =>
  createHash('sha256').update(basename(path)).digest().readUInt32BE(0) % KEPT_OUT === 0
