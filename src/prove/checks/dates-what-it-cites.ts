import type { Record } from '../../record/record.ts'
import { clueOf } from '../dates/date-clue.ts'
import { isDated } from '../dates/is-dated.ts'
import { proofsIn } from '../evidence.ts'
import type { Check } from '../fault.ts'

interface Dated {
  readonly path: string
  readonly object: { readonly id: string }
  readonly dates: { readonly [field: string]: string | undefined }
}

function* datedIn(record: Record): Generator<Dated> {
  for (const section of ['memberships', 'posts', 'events'] as const)
    for (const [index, object] of record[section].entries())
      yield { path: `${section}[${index}]`, object, dates: { start: object.start, end: object.end } }
  for (const [index, object] of record.requests.entries())
    yield { path: `requests[${index}]`, object, dates: { due: object.due } }
  for (const [index, object] of record.figures.entries())
    yield { path: `figures[${index}]`, object, dates: { period: object.period, since: object.change?.since } }
}

/** Every date is given by a sentence of its object, clues included, by one of the rules: an inference needs its clue. */
export const datesWhatItCites: Check = function* datesWhatItCites(evidence) {
  for (const { path, object, dates } of datedIn(evidence.record)) {
    const clues = proofsIn(object).map(proof => clueOf(proof, evidence))
    for (const [field, date] of Object.entries(dates))
      if (date !== undefined && !isDated(date, clues))
        yield { path: `${path}.${field}`, message: `no sentence of ${object.id} gives ${date}` }
  }
  yield* datesOfSpeechAndAsking(evidence)
}

/** What is said or asked bears the day that its sentence gives, or the day on which a document tells it. */
const datesOfSpeechAndAsking: Check = function* datesOfSpeechAndAsking(evidence) {
  for (const section of ['statements', 'requests'] as const)
    for (const [index, object] of evidence.record[section].entries()) {
      const proofs = proofsIn(object)
      const days = proofs.map(({ document }) => evidence.documents.get(document)?.datePublished)
      const { date } = object
      if (date === undefined || days.includes(date)) continue
      if (
        !isDated(
          date,
          proofs.map(proof => clueOf(proof, evidence)),
        )
      )
        yield { path: `${section}[${index}].date`, message: `no sentence of ${object.id} gives ${date}` }
    }
}
