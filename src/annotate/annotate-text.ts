import type { FactualityScale, WordRange } from '../language/model/sentence-reading.ts'
import { shareEnglishModel } from '../language/model/share-english-model.ts'
import { blankArticle, type Name, type Placed, type Sentence, type Time, type Token } from '../record/article.ts'
import type { Span } from '../record/span.ts'
import { idOf, sha256 } from '../text/hash.ts'
import { findNames } from './find-names.ts'
import { type ReadWords, readWords } from './read-words.ts'
import { splitSentences } from './split-sentences.ts'
import { tagTokens } from './tag-tokens.ts'

/** An expression of time, without its value. */
export type TimeSpan = Pick<Time, 'start' | 'end' | 'sentence' | 'type'>

/** Who says what; PARC's attribution. `start` and `end` are the cue's. */
export interface Attribution extends Placed {
  readonly cue: Span
  /** Absent where the text names none. */
  readonly source?: Span
  /** In reading order, at most one a sentence and side of the cue; empty where none was found. */
  readonly content: readonly Span[]
  /** Of the cue. */
  readonly probability: number
}

/** A word that tells of an event; TimeML's classes, tenses and polarities. */
export interface EventWord extends Placed {
  /** OCCURRENCE, STATE, REPORTING, … */
  readonly kind: string
  readonly tense: string
  readonly polarity: string
  /** From 3, certainly is, to -3, certainly is not; on the scales of two corpora. */
  readonly factuality: { readonly [scale in FactualityScale]: number }
  readonly probability: number
}

/** What the English model finds in a text, in reading order; all spans are offsets into the text. */
export interface Annotation {
  /** Each with 384 numbers of length 1: the cosine of two is the sum of the products. */
  readonly sentences: readonly (Sentence & { readonly vector: Float32Array })[]
  readonly tokens: readonly Token[]
  readonly names: readonly Name[]
  readonly times: readonly TimeSpan[]
  readonly attributions: readonly Attribution[]
  readonly events: readonly EventWord[]
}

/** From the first word of a range to its last. */
function spanOf(read: readonly ReadWords[], { sentence, from, to }: WordRange): Span | undefined {
  const words = read[sentence]?.words
  const first = words?.[from]
  const last = words?.[to - 1]
  return first && last && { start: first.start, end: last.end }
}

const present = <Value>(value: Value | undefined): readonly Value[] => (value === undefined ? [] : [value])

const timesOf = (read: readonly ReadWords[]): readonly TimeSpan[] =>
  read.flatMap(({ reading }, sentence) =>
    reading.times.flatMap(({ from, to, kind }) => {
      const span = spanOf(read, { sentence, from, to })
      return span ? [{ ...span, sentence, type: kind as TimeSpan['type'] }] : []
    }),
  )

const attributionsOf = (read: readonly ReadWords[]): readonly Attribution[] =>
  read.flatMap(({ reading }, sentence) =>
    reading.attributions.flatMap(({ cue, source, content, probability }) => {
      const placed = spanOf(read, cue)
      const said = source[0] && spanOf(read, source[0])
      const contents = content.flatMap(range => present(spanOf(read, range)))
      return placed
        ? [{ ...placed, sentence, cue: placed, ...(said && { source: said }), content: contents, probability }]
        : []
    }),
  )

const eventsOf = (read: readonly ReadWords[]): readonly EventWord[] =>
  read.flatMap(({ reading }, sentence) =>
    reading.events.flatMap(({ word, ...told }) => {
      const span = spanOf(read, { sentence, from: word, to: word + 1 })
      const { uw, udsIh2 } = reading.factuality
      return span ? [{ ...span, sentence, ...told, factuality: { uw: uw[word] ?? 0, udsIh2: udsIh2[word] ?? 0 } }] : []
    }),
  )

/**
 * Reads any English text: its sentences, words with tags, lemmas and heads, names, time spans, attributions and events.
 * @throws Failure as `openEnglishModel`
 * @example (await annotateText('“No,” said Ms Li.')).attributions.map(({ source }) => source)  // [{ start: 11, end: 16 }]
 */
export async function annotateText(text: string): Promise<Annotation> {
  const contentHash = sha256(text)
  const id = idOf('document', contentHash)
  const document = { id, location: '', contentHash, dateBasis: 'unknown', text, derivedFrom: [], origin: id } as const
  const blank = blankArticle(document)
  const article = { ...blank, sentences: splitSentences(blank) }
  const read = await readWords(document, article.sentences, await shareEnglishModel())
  const tagged = { ...article, tokens: tagTokens(article, read) }
  return {
    sentences: article.sentences.map((sentence, at) => ({
      ...sentence,
      vector: read[at]?.reading.vector ?? new Float32Array(),
    })),
    tokens: tagged.tokens,
    names: findNames(tagged, read),
    times: timesOf(read),
    attributions: attributionsOf(read),
    events: eventsOf(read),
  }
}
