import type { Ask } from '../../record/article.ts'
import type { SentenceWords } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'

/** How what is asked is put: a clause ("that the crew be freed"), a deed ("free the crew"), a thing ("the crew's release"). */
export type Shape = 'clause' | 'deed' | 'thing'

/** An ask as one rule read it, by places of words; contents are not yet split. */
export interface AskReading {
  readonly kind: Ask['kind']
  readonly cue: Run
  readonly from: readonly Run[]
  readonly to: readonly Run[]
  readonly content: Run
  readonly shape: Shape
  /** By when, where that stands outside of what is asked: "gave the guards [a week] to leave". */
  readonly due?: Run
}

/** One way of asking: reads all asks of that way in a sentence. */
export type AskReader = (words: SentenceWords) => readonly AskReading[]
