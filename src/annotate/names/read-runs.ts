import type { LabelledRun } from '../../language/model/follow-labels.ts'
import type { Name } from '../../record/article.ts'
import type { NameKind } from './join-schemes.ts'
import type { Reading } from './reading.ts'

const types: { readonly [kind in NameKind]: Name['type'] } = {
  Person: 'Person',
  Organization: 'Organization',
  Location: 'Place',
  Facility: 'Place',
  NORP: 'Demonym',
  Product: 'Other',
  Misc: 'Other',
}

/** The names that the model reads in a sentence. */
export const readRuns = (runs: readonly LabelledRun[]): readonly Reading[] =>
  runs.map(({ from, to, kind }) => ({ from, to, type: types[kind as NameKind] ?? 'Other' }))
