import type { TaggedWord } from '../../record/article.ts'
import type { QuotedPassage } from './pair-quote-marks.ts'

/** A word, or a whole quoted passage in the place of its words (tag `QUOTE`). `word` is lower case. */
export interface Unit extends TaggedWord {
  readonly word: string
  readonly quote: QuotedPassage | undefined
  /** Whether it belongs to a time expression. */
  readonly timed: boolean
}
