import { english } from '../../language/english.ts'
import type { Article, Quotation, Time } from '../../record/article.ts'
import { contentWords } from '../../text/content-words.ts'
import { fold } from '../../text/fold.ts'
import { unpackVector } from '../../text/pack-vector.ts'
import { overlaps, slice } from '../../text/span.ts'
import { type Known, partyAt, type Sources } from '../sources.ts'

/** One quotation and what is compared of it. */
export interface Voice {
  readonly article: Article
  readonly quotation: Quotation
  readonly speaker?: Known
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
  article.quotations.filter(isSaid).map(quotation => voiceOf(sources, article, quotation))

const isSaid = ({ act }: Quotation): boolean => act !== 'unsaid'

function voiceOf(sources: Sources, article: Article, quotation: Quotation): Voice {
  const speaker = quotation.speaker && partyAt(sources, article, quotation.speaker)
  const content = slice(article.document.text, quotation.content)
  const folded = fold(content)
  const words = folded.split(' ')
  const saidAt = sayingTime(article, quotation)
  const meaning = article.meanings.find(m => overlaps(m, quotation.content))
  return {
    article,
    quotation,
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
  return article.times.find(
    t => t.edtf && t.type === 'DATE' && t.start >= cue.end && t.start - cue.end <= CUE_REACH && !overlaps(t, content),
  )
}
