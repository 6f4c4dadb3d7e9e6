import { chooseParts, type Part } from './parts.ts'
import { addScores, type Score } from './score-spans.ts'
import type { Measured, Measurement } from './table.ts'

export interface Scores {
  readonly [measure: string]: Score
}

/** Adds up the scores of many documents, measure by measure. */
export function sumScores(scores: readonly Scores[]): Scores {
  const names = new Set(scores.flatMap(score => Object.keys(score)))
  return Object.fromEntries([...names].map(name => [name, addScores(scores.flatMap(score => score[name] ?? []))]))
}

const describe = (part: Part, files: number, all: number) =>
  part === 'train' ? `${files} of ${all} training files, kept out of learning` : `${files} files`

/**
 * One measurement a part of a corpus: `measure` gets its files. Where only what was learnt from is there, those of its
 * files that were kept out.
 */
export function measureParts(
  name: string,
  files: readonly string[],
  isKeptOut: (path: string) => boolean,
  measure: (paths: readonly string[]) => Promise<Measured>,
): readonly Measurement[] {
  return [...chooseParts(files)].flatMap(([part, all]) => {
    const own = part === 'train' ? all.filter(isKeptOut) : all
    if (own.length === 0) return []
    return [{ name: `${name} ${part}`, of: describe(part, own.length, all.length), measure: () => measure(own) }]
  })
}

/** As `measureParts`, where a part's figures are the sums of its documents' scores; `measure` is asked file by file. */
export const measureFiles = (
  name: string,
  files: readonly string[],
  isKeptOut: (path: string) => boolean,
  measure: (path: string) => readonly Scores[] | Promise<readonly Scores[]>,
): readonly Measurement[] =>
  measureParts(name, files, isKeptOut, async paths => {
    const scores: Scores[] = []
    for (const path of paths) scores.push(...(await measure(path)))
    return { measures: sumScores(scores) }
  })
