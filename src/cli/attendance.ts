import { renderAttendance } from '../brief/render-attendance.ts'
import { type AttendanceOptions as Asked, buildProvedRecord, tellAttendance } from '../rapporteur.ts'
import { type GatherOptions, gatherArticles } from './gather-articles.ts'
import { judgementsFor } from './judgements.ts'
import { noteWithheld } from './note-withheld.ts'
import { endOf, exitStatus, type Streams } from './streams.ts'

export interface AttendanceOptions extends GatherOptions, Asked {
  readonly asOf?: string
  readonly json?: boolean
}

/**
 * `rapporteur attendance [PATH…]`: prints who came to each gathering and who did not, every line with its sentence.
 * @param paths  what is read; the store where there are none
 * @returns the exit status: 1 nothing read
 * @throws Failure 'name-missing', 'store-unreachable' where there is no store, 'store-corrupt'
 */
export async function attendance(
  paths: readonly string[],
  options: AttendanceOptions,
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
  const gatherings = tellAttendance(record, options)
  const width = streams.out.columns
  const face = { colour: streams.out.isTTY === true, ...(width && { width }) }
  streams.out.write(
    options.json ? `${JSON.stringify(gatherings, null, 1)}\n` : renderAttendance(gatherings, record, face),
  )
  return endOf(problems)
}
