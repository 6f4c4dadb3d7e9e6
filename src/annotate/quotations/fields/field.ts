import type { Token } from '../../../record/article.ts'
import type { WordList } from './list-words.ts'
import type { Places } from './places.ts'
import type { TreeSpans } from './span-trees.ts'

/** The parts of an attribution that are looked for beside its cue, each with weights of its own. */
export const fieldKinds = ['source', 'before', 'after'] as const
export type FieldKind = (typeof fieldKinds)[number]

/** Where the tree would have a part begin and end, in tokens: `family` and `clue` name how its head hangs on the cue. */
export interface Branch extends Places {
  readonly family: string
  readonly clue: string
}

/** A cue that is neither faint nor the field's own: what it tells is another's. */
export interface OtherCue {
  /** Its first word and its first token. */
  readonly word: number
  readonly token: number
  /** How its head stands in the tree. */
  readonly relation: string
}

/** The words among which a part of one attribution is looked for. */
export interface Field {
  readonly kind: FieldKind
  /** In words. */
  readonly range: Places
  /** In tokens. */
  readonly cue: Places
  /** By word of the range, what the model says of it, in logits; NaN where it did not look. */
  readonly logits: Float64Array
  /** Where rules see the part, in words. */
  readonly ruled: readonly Places[]
  readonly branches: readonly Branch[]
  /** In reading order. */
  readonly others: readonly OtherCue[]
}

/** What fields are laid out on. */
export interface Ground {
  readonly list: WordList
  readonly tokens: readonly Token[]
  readonly trees: TreeSpans
}

/** Where a clue of a field speaks for something: see `FieldScores`. */
export type ClueKind = 'opens' | 'closes' | 'holds' | 'crosses' | 'none'

/** Takes a clue: at which word of the field, 0 for `none`, what it is of which kind, and how much of it. */
export type TakeClue = (kind: ClueKind, at: number, family: string, clue: string, amount: number) => void

/** Takes a clue that most words of a field have: how much of it by word, in the order of the words. */
export type TakeClues = (kind: ClueKind, family: string, clue: string, amounts: Float64Array) => void
