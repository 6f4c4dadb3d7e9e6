import type { Entity } from './entity.ts'
import type { Span } from './span.ts'

/** Which entity some words mean, the rule that says so, and the words it went by. */
export interface Referent {
  readonly entity: string
  /** `name`, `surname`, `demonym`, `metonym-capital`, `office`, `pronoun`, `description`. */
  readonly rule: string
  /** In the same document: the words by which the rule went; the name itself for rule `name`. */
  readonly clue: Span
}

/** Who is who: the entities of all articles, and what each piece of a text refers to. */
export interface Resolution {
  readonly entities: readonly Entity[]
  /** Who is meant by a phrase ("Prime Minister N. P.", "he", "the bloc"): somebody who can act. Undefined where the text does not tell. */
  party(document: string, span: Span): Referent | undefined
  /** Which place a name means: a city, or a country where no city is named. */
  place(document: string, span: Span): Referent | undefined
}
