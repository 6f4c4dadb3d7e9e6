import type { EntityType } from '../src/record/entity.ts'
import type { Span } from '../src/record/span.ts'
import type { GoldName, NameKind } from './join-names.ts'
import { type Score, scoreKeys } from './score-spans.ts'

/** Our sorts of names in the corpora's terms. */
const kindOf: { readonly [type in EntityType | 'Demonym']: NameKind } = {
  Person: 'PER',
  Organization: 'ORG',
  Body: 'ORG',
  Country: 'LOC',
  Place: 'LOC',
  Demonym: 'MISC',
  Group: 'MISC',
  Agreement: 'MISC',
  Other: 'MISC',
}

export interface TypedSpan extends Span {
  readonly type: EntityType | 'Demonym'
}

/** As conlleval counts: a name is right where its first word, its last word and its kind are. */
export function scoreNames(found: readonly TypedSpan[], gold: readonly GoldName[]): Score {
  return scoreKeys(
    found.map(name => `${name.start}-${name.end} ${kindOf[name.type]}`),
    gold.map(name => `${name.start}-${name.end} ${name.kind}`),
  )
}

/** The same with the kind left aside. */
export function scoreNameSpans(found: readonly Span[], gold: readonly Span[]): Score {
  const key = ({ start, end }: Span) => `${start}-${end}`
  return scoreKeys(found.map(key), gold.map(key))
}
