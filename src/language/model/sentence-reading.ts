import type { LabelledRun } from './follow-labels.ts'
import type { Scores } from './scores.ts'

/** Words of one sentence, half-open. */
export interface WordRange {
  /** Number of the sentence in the document. */
  readonly sentence: number
  readonly from: number
  readonly to: number
}

/** Who says what, as the cue shows it: “said”, “according to”. */
export interface AttributionReading {
  readonly cue: WordRange
  /** Of the cue. */
  readonly probability: number
  /** One range, or none where the text names nobody. */
  readonly source: readonly WordRange[]
  /** In reading order; a range ends with its sentence, and where the cue stands in between. Empty where none was found. */
  readonly content: readonly WordRange[]
  /** Of every word that was read together with the cue, by sentence in reading order. */
  readonly evidence?: readonly AttributionEvidence[]
}

/** How far words of one sentence, beginning with `from`, belong to the source and to the content of a cue: in logits. */
export interface AttributionEvidence {
  readonly sentence: number
  readonly from: number
  readonly source: Float32Array
  readonly content: Float32Array
}

/** A word that tells of an event. */
export interface EventReading {
  readonly word: number
  /** Of TimeML: OCCURRENCE, STATE, REPORTING, … */
  readonly kind: string
  /** Of the kind. */
  readonly probability: number
  readonly tense: string
  readonly polarity: string
}

/** Schemes of labels for names; the classes of each corpus are its own. */
export const nameSchemes = ['conll', 'worldwide', 'wnut'] as const
export type NameScheme = (typeof nameSchemes)[number]

/** Corpora by whose annotators' habit facts are graded, in the order of the head's columns. */
export const factualityScales = ['uw', 'udsIh2'] as const
export type FactualityScale = (typeof factualityScales)[number]

/** What the model reads in one sentence. Lists by word have one entry a word. */
export interface SentenceReading {
  /** Parts of speech of Universal Dependencies, by word. */
  readonly tags: readonly string[]
  /** Features of Universal Dependencies by word: `Number=Sing`, or `_`. */
  readonly features: readonly string[]
  /** By word: the number of the word on which it depends, -1 for the root, which is one. */
  readonly heads: Int32Array
  /** By word: `nsubj`, `obj`, …; `root` for the root and for no other. */
  readonly relations: readonly string[]
  readonly names: { readonly [scheme in NameScheme]: readonly LabelledRun[] }
  /** What names were found by: a row a word, a column a label of the model's `labels`. */
  readonly nameScores: { readonly [scheme in NameScheme]: Scores }
  /** Expressions of time: DATE, TIME, DURATION, SET. */
  readonly times: readonly LabelledRun[]
  /** Those whose cue stands in the sentence. */
  readonly attributions: readonly AttributionReading[]
  /** Those of words that are more likely no cue: for who knows more than the model. They share no word with the cues above. */
  readonly faintAttributions?: readonly AttributionReading[]
  readonly events: readonly EventReading[]
  /**
   * How far what is told is a fact, by word, on the scales of two corpora: about 3 certainly is, about -3 certainly is not. It
   * means something at words that tell of an event.
   */
  readonly factuality: { readonly [scale in FactualityScale]: Float32Array }
  /** 384 numbers of length 1: the cosine of two sentences is the sum of the products. All 0 for a sentence without words. */
  readonly vector: Float32Array
}
