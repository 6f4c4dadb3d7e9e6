import type { Pronoun } from '../../language/knowledge/references.ts'
import type { Placed } from '../../record/article.ts'

/** How a phrase stands to the words around it. */
export type Role = 'subject' | 'object' | 'oblique' | 'owner' | 'modifier' | 'other'

/**
 * What may take a phrase up: he, she, one of both (`person`), it or they (`group`), it (`thing`), they (`several`);
 * `unknown` where the words do not tell.
 */
export type Gender = 'male' | 'female' | 'person' | 'group' | 'thing' | 'several' | 'unknown'

/** Words that stand for somebody or something: a name, a noun with what belongs to it, a pronoun. */
export interface Phrase extends Placed {
  readonly kind: 'name' | 'noun' | 'pronoun'
  /** Number, in `Article.tokens`, of the word on which the others hang. */
  readonly head: number
  readonly paragraph: number
  readonly role: Role
  readonly gender: Gender
  /** Whether a title or a noun tells the gender, and not a list of given names alone. */
  readonly sure: boolean
  /** Of a noun: "the leader", "his leader" — not "a leader", "leaders". */
  readonly definite: boolean
  /** Of a noun: "a leader", "another leader". */
  readonly indefinite: boolean
  /** Of several joined by "and". */
  readonly joined: boolean
  /** Of a noun: its lemma. */
  readonly noun?: string
  readonly pronoun?: Pronoun
  /** Of a name: whom it means. */
  readonly entity?: string
}
