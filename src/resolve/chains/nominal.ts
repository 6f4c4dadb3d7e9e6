import type { Placed } from '../../record/article.ts'

/** Words that stand for somebody or something, with what the words around tell of it. */
export interface Nominal extends Placed {
  readonly document: string
  readonly kind: 'name' | 'noun' | 'pronoun'
  /** Absent where the words do not tell. */
  readonly sort?: 'people' | 'organization'
  /** Of a name: its words as they are compared. */
  readonly name?: string
  /** Whom it means, where a rule has told. */
  readonly entity?: string
  /** Shared by those of its document that the words alone show to mean the same. */
  readonly chain: string
  /** Number, in `Article.tokens`, of the word on which its others hang, and of the words on which that hangs in turn within one phrase. */
  readonly at: number
  readonly above: readonly number[]
  /** The lemma of that word, and those of the others that tell something. */
  readonly head: string
  readonly words: ReadonlySet<string>
  readonly number: 'one' | 'several' | 'open'
  /** "four men": 4. */
  readonly count?: number
  readonly sex?: 'male' | 'female'
  readonly article: 'definite' | 'indefinite' | 'bare'
  /** What it does and what is done to it. */
  readonly deeds: readonly Deed[]
  /** Of a name: nouns that stand beside it ("the actress Ana Vell"). */
  readonly called: readonly string[]
  /** Content lemmas of its sentence, its own words left out. */
  readonly context: ReadonlySet<string>
}

/** "arrested" with its patient, "death" with whose it is (`of`). */
export interface Deed {
  readonly word: string
  /** `agent`, `patient`, else a preposition or the relation. */
  readonly role: string
}
