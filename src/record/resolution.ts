import type { Entity } from './entity.ts'
import type { Span } from './span.ts'

/** Which entity some words mean, the rule that says so, and the words it went by. */
export interface Referent {
  readonly entity: string
  /** `name`, `surname`, `acronym`, `demonym`, `metonym-capital`, `pronoun`, `description`, … */
  readonly rule: string
  readonly clue: Span
}

/** Who is who: the entities of all articles, and what each piece of a text refers to. */
export interface Resolution {
  readonly entities: readonly Entity[]
  /** The entity that is meant by a phrase ("Armenian Prime Minister N. P.", "he", "the bloc"), where the text tells. */
  referent(document: string, span: Span): Referent | undefined
  /** All entities of a phrase that names several ("the leaders of A, B and C"), in reading order. */
  referents(document: string, span: Span): readonly Referent[]
}
