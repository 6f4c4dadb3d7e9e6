import { renderComparison } from '../brief/render-comparison.ts'
import { buildProvedRecord, compare } from '../rapporteur.ts'
import { type GatherOptions, gatherArticles } from './gather-articles.ts'
import { judgementsFor } from './judgements.ts'
import { noteWithheld } from './note-withheld.ts'
import { endOf, exitStatus, type Streams } from './streams.ts'

export interface DiffOptions extends GatherOptions {
  readonly json?: boolean
}

/**
 * `rapporteur diff D1 D2 [PATH…]`: prints what was learnt after one day and up to another, each line with its sentence.
 * @param paths  what is read; the store where there are none
 * @returns the exit status: 1 nothing read, 2 the days are in the wrong order
 * @throws Failure 'store-unreachable' where there is no store, 'store-corrupt'
 */
export async function diff(
  [from, to]: readonly [from: string, to: string],
  paths: readonly string[],
  options: DiffOptions,
  streams: Streams,
): Promise<number> {
  if (from > to) {
    streams.err.write(`error: ${from} is after ${to}; the earlier day comes first.\n`)
    return exitStatus.misuse
  }
  const { articles, problems } = await gatherArticles(paths, options, streams)
  if (articles.length === 0) return exitStatus.failed
  const judgements = judgementsFor(articles, paths, options, streams)
  const before = buildProvedRecord(articles, { asOf: from, judgements })
  const after = buildProvedRecord(articles, { asOf: to, judgements })
  if (!options.quiet) noteWithheld(after.withheld, streams)
  const comparison = compare(before.record, after.record)
  const width = streams.out.columns
  const face = { colour: streams.out.isTTY === true, ...(width && { width }) }
  streams.out.write(
    options.json ? `${JSON.stringify(comparison, null, 1)}\n` : renderComparison(comparison, after.record, face),
  )
  return endOf(problems)
}
