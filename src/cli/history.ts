import { renderLife } from '../brief/render-life.ts'
import { buildProvedRecord, tellLife } from '../rapporteur.ts'
import { type GatherOptions, gatherArticles } from './gather-articles.ts'
import { judgementsFor } from './judgements.ts'
import { noteWithheld } from './note-withheld.ts'
import { endOf, exitStatus, type Streams } from './streams.ts'

export interface HistoryOptions extends GatherOptions {
  readonly asOf?: string
  readonly json?: boolean
}

/**
 * `rapporteur history ID [PATH…]`: prints the life of one thing of the record, every step with its day and its sentence.
 * @param id  of an event, a person, a request, a document, …, or as much of its beginning as no other has
 * @param paths  what is read; the store where there are none
 * @returns the exit status: 1 nothing read
 * @throws Failure 'thing-missing', 'thing-ambiguous', 'store-unreachable' where there is no store, 'store-corrupt'
 */
export async function history(
  id: string,
  paths: readonly string[],
  options: HistoryOptions,
  streams: Streams,
): Promise<number> {
  const { articles, problems } = await gatherArticles(paths, options, streams)
  if (articles.length === 0) return exitStatus.failed
  const judgements = judgementsFor(articles, paths, options, streams)
  const { record, withheld } = buildProvedRecord(articles, {
    ...(options.asOf && { asOf: options.asOf }),
    judgements,
  })
  if (!options.quiet) noteWithheld(withheld, streams)
  const life = tellLife(record, id)
  const width = streams.out.columns
  const face = { colour: streams.out.isTTY === true, ...(width && { width }) }
  streams.out.write(options.json ? `${JSON.stringify(life, null, 1)}\n` : renderLife(life, record, face))
  return endOf(problems)
}
