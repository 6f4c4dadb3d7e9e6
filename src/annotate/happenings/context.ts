import type { Time } from '../../record/article.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Tree } from './deeds/clause.ts'
import type { Clue } from './find-clues.ts'
import type { Trigger } from './find-triggers.ts'

/** What is known of a sentence before its events are read one by one. */
export interface Context {
  readonly triggers: readonly Trigger[]
  readonly times: ReadonlyMap<Trigger, Time>
  readonly clues: readonly Clue[]
  readonly tree: Tree
  /** The sentences behind it, as many as a list below it may fill. */
  readonly following: readonly SentenceView[]
}
