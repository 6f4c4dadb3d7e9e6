import { annotate } from '../../src/annotate/annotate.ts'
import { buildRecord, type Record } from '../../src/rapporteur.ts'
import type { Article } from '../../src/record/article.ts'

/** A short article: when it was published (undefined: not known), what it says, who published it, and where it was filed. */
export type Report = readonly [day: string | undefined, text: string, publisher?: string, filedIn?: string]

/** The reports, read; the first is `document-0`. */
export const readReports = (reports: readonly Report[]): Promise<readonly Article[]> =>
  Promise.all(
    reports.map(([day, text, publisher, filedIn], number) => {
      const id = `document-${number}`
      return annotate({
        id,
        location: `${number}.txt`,
        contentHash: '',
        ...(day === undefined ? {} : { datePublished: day }),
        dateBasis: day === undefined ? 'unknown' : 'stated',
        ...(publisher === undefined ? {} : { publisher }),
        ...(filedIn === undefined ? {} : { dateline: { place: filedIn } }),
        text,
        derivedFrom: [],
        origin: id,
      })
    }),
  )

export const recordOf = async (reports: readonly Report[], asOf?: string): Promise<Record> =>
  buildRecord(await readReports(reports), asOf === undefined ? {} : { asOf })

/** What an id of the record stands for: an entity's name or an event's label. */
export const nameIn = (record: Record, id: string | null | undefined): string =>
  record.entities.find(entity => entity.id === id)?.name ??
  record.events.find(event => event.id === id)?.label ??
  String(id)
