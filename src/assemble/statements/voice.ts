import { english } from '../../language/english.ts'
import type { Article, Quotation, Time } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { contentWords } from '../../text/content-words.ts'
import { fold } from '../../text/fold.ts'
import { unpackVector } from '../../text/pack-vector.ts'
import { contains, overlaps } from '../../text/span.ts'
import type { Known, Sources } from '../sources.ts'
import { isStatement } from './is-statement.ts'
import { settleContent } from './settle-content.ts'
import { settleSpeaker } from './settle-speaker.ts'
import { whoSpeaks } from './who-speaks.ts'

/** One quotation and what is compared of it. */
export interface Voice {
  readonly article: Article
  readonly quotation: Quotation
  readonly speaker?: Known
  /** Where the words stand. */
  readonly span: Span
  readonly content: string
  readonly folded: string
  readonly words: ReadonlySet<string>
  /** Digits and words for numbers. */
  readonly numbers: string
  readonly negative: boolean
  /** What the sentence means; empty where that was not kept. */
  readonly vector: Int8Array
  readonly saidAt?: Time
  /** The day it was said on, else on which it was published. */
  readonly day: string | undefined
}

const numberWords: ReadonlySet<string> = new Set(english.numberWords.map(n => n.word))
/** Words that turn what is said into its contrary. */
const NEGATIONS: ReadonlySet<string> = new Set(
  'no not nobody none never nothing neither nor cannot without t denied deny denies refused refuse refuses rejected'.split(
    ' ',
  ),
)

/** What an article says that somebody said; what it says nobody said or did is left out. */
export const readVoices = (sources: Sources, article: Article): readonly Voice[] =>
  dropRepeated(
    article.quotations
      .map(quotation => withSpeaker(article, quotation))
      .filter(quotation => isStatement(article, quotation))
      .map(quotation => voiceOf(sources, article, quotation)),
  )

/** The quotation itself where its speaker is as it was found. */
function withSpeaker(article: Article, quotation: Quotation): Quotation {
  const speaker = settleSpeaker(article, quotation)
  return speaker === quotation.speaker || speaker === undefined ? quotation : { ...quotation, speaker }
}

/** What is said within words of the same speaker, "Vell said she hoped …", is told by those already. */
const dropRepeated = (voices: readonly Voice[]): readonly Voice[] =>
  voices.filter(
    voice =>
      !voices.some(
        other =>
          other !== voice &&
          voice.speaker !== undefined &&
          other.speaker?.id === voice.speaker.id &&
          contains(other.span, voice.span) &&
          (other.span.end - other.span.start > voice.span.end - voice.span.start ||
            voices.indexOf(other) < voices.indexOf(voice)),
      ),
  )

function voiceOf(sources: Sources, article: Article, quotation: Quotation): Voice {
  const speaker = quotation.speaker && whoSpeaks(sources, article, quotation.speaker)
  const { span, words: content } = settleContent(article, quotation)
  const folded = fold(content)
  const words = folded.split(' ')
  const saidAt = sayingTime(article, quotation)
  const meaning = article.meanings.find(m => overlaps(m, span))
  return {
    article,
    quotation,
    span,
    ...(speaker && { speaker }),
    content,
    folded,
    words: contentWords(content),
    numbers: words
      .filter(word => /\d/.test(word) || numberWords.has(word))
      .sort()
      .join(' '),
    negative: words.filter(word => NEGATIONS.has(word)).length % 2 === 1,
    vector: unpackVector(meaning?.vector ?? ''),
    ...(saidAt && { saidAt }),
    day: dayOf(saidAt?.edtf) ?? article.document.datePublished,
  }
}

const dayOf = (edtf: string | undefined): string | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(edtf ?? '') ? edtf : undefined

/** In code units: a time right behind the cue dates the saying ("said on Wednesday"). */
const CUE_REACH = 30

function sayingTime(article: Article, { cue, content }: Quotation): Time | undefined {
  if (!cue) return undefined
  const sentence = article.sentences.find(({ start, end }) => start <= cue.start && cue.start < end)
  return article.times.find(
    t =>
      t.edtf &&
      t.type === 'DATE' &&
      t.start >= cue.end &&
      t.end <= Math.min(sentence?.end ?? 0, cue.end + CUE_REACH) &&
      !overlaps(t, content),
  )
}
