import { existsSync } from 'node:fs'
import { type Article, Failure, findIdleJudgements, type Judgement } from '../rapporteur.ts'
import { findStore } from '../store/find-store.ts'
import { judgementsBeside, readJudgements } from '../store/judgement-file.ts'
import { cleanText } from '../view/clean-text.ts'
import type { Streams } from './streams.ts'
import type { StoreOptions } from './with-store.ts'

export { writeJudgements } from '../store/judgement-file.ts'

export interface JudgementOptions extends StoreOptions {
  /** A file of judgements; beside the store where none is named. */
  readonly names?: string
}

/** The file that judgements of names are read from and written to. */
export const judgementsFile = ({ names, store }: JudgementOptions): string =>
  names ?? judgementsBeside(store ?? findStore(process.cwd()), process.cwd())

/**
 * The judgements of a file that a command names; without one, none.
 * @throws Failure 'file-missing', 'judgements-malformed', 'file-unreadable'
 */
function readGivenJudgements(path: string | undefined): readonly Judgement[] {
  if (path === undefined) return []
  if (!existsSync(path)) throw new Failure('file-missing', { location: path })
  return readJudgements(path)
}

/** @throws Failure 'judgements-malformed', 'file-unreadable' */
export const readJudgementsOf = (options: JudgementOptions): readonly Judgement[] =>
  readJudgements(judgementsFile(options))

const reasons = {
  unknown: (name: string) => `no document has the name “${name}”`,
  ambiguous: (name: string) => `“${name}” means several here; say of which document it is`,
  contradicted: () => 'other judgements say that these are different',
}

/**
 * What people judge of names, for a command that reads paths or else the store: of the file that is named, else of the store's,
 * and none for paths alone. Says of judgements that change nothing why.
 * @throws Failure 'file-missing', 'judgements-malformed', 'file-unreadable'
 */
export function judgementsFor(
  articles: readonly Article[],
  paths: readonly string[],
  options: JudgementOptions & { readonly quiet?: boolean },
  streams: Streams,
): readonly Judgement[] {
  const isGiven = paths.length > 0 || options.names !== undefined
  const judgements = isGiven ? readGivenJudgements(options.names) : readJudgementsOf(options)
  if (!options.quiet) noteIdle(articles, judgements, streams)
  return judgements
}

/** Says of each judgement that changes nothing why, a line each. It stays in its file. */
export function noteIdle(
  articles: readonly Article[],
  judgements: readonly Judgement[],
  streams: Streams,
  only?: Judgement,
): void {
  for (const { judgement, why, name = '' } of findIdleJudgements(articles, judgements)) {
    if (only && judgement !== only) continue
    const names = judgement.names.map(one => `“${one.name}”`).join(' and ')
    streams.err.write(`${cleanText(`${names}, judged ${judgement.verdict}: ${reasons[why](name)}.`)}\n`)
  }
}
