import type { Article, Token } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { chunkNounPhrases, type NounPhrase } from '../chunk-noun-phrases.ts'
import { pairQuoteMarks, type QuotedPassage } from './pair-quote-marks.ts'
import { repairTags } from './repair-tags.ts'
import { isReportingForm } from './reporting-forms.ts'
import type { Unit } from './unit.ts'

/**
 * A stretch of text that ends outside of quotation marks: one sentence, or several where the marks hold them together
 * (“Yes. It will,” Vell said.).
 */
export interface Period extends Span {
  readonly units: readonly Unit[]
  readonly phrases: readonly NounPhrase[]
  /** The phrase that the unit at that place belongs to. */
  readonly phraseAt: readonly (NounPhrase | undefined)[]
  readonly paragraph: number
  /** The last paragraph, where quoted words run over several. */
  readonly lastParagraph: number
  readonly kind: 'headline' | 'heading' | 'prose'
}

/** Units. A period that is longer is cut, so that time stays linear. */
const LONGEST_PERIOD = 400

interface Draft {
  start: number
  end: number
  paragraph: number
  lastParagraph: number
  kind: Period['kind']
}

/** Paragraphs as the sentences give them; furniture lies in none. */
function paragraphsOf(article: Article): readonly Span[] {
  const paragraphs: { start: number; end: number; number: number }[] = []
  for (const { start, end, kind, paragraph } of article.sentences) {
    if (kind === 'furniture') continue
    const last = paragraphs.at(-1)
    if (last?.number === paragraph) last.end = end
    else paragraphs.push({ start, end, number: paragraph })
  }
  return paragraphs
}

const LOWER = /^\p{Ll}/u
const DASH = /^(?:[–—―]|-{1,2}\s)/
const ASKED = /[?!…—–-]["”’»]*$/
/** Words of a sentence in which the verb of saying is looked for: "Defense Minister Ana Vell asked." */
const LONGEST_TAG = 8

/** Whether a sentence after quoted words goes on in lower case, or only tells who asked or exclaimed them. */
function namesSpeaker(text: string, quoteEnd: number, sentence: Span): boolean {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 200))
  if (LOWER.test(words) || DASH.test(words)) return true
  if (!ASKED.test(text.slice(Math.max(0, quoteEnd - 3), quoteEnd))) return false
  const tag = words.split(/\s+/, LONGEST_TAG)
  const verb = tag.findIndex(word => isReportingForm(word.replace(/[.,:]$/, '').toLowerCase()))
  return verb > 0 && (/[.,]$/.test(tag[verb] ?? '') || /^(?:in|on|at|during|as|after|to)$/.test(tag[verb + 1] ?? ''))
}

/** Joins sentences between which a quoted passage runs, or which go on in lower case after a quoted question. */
function draftPeriods(article: Article, passages: readonly QuotedPassage[]): readonly Draft[] {
  const { text } = article.document
  const drafts: Draft[] = []
  let next = 0
  for (const { start, end, kind, paragraph } of article.sentences) {
    if (kind === 'furniture') continue
    while ((passages[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const last = drafts.at(-1)
    const passage = passages[next]
    const within = last && passage && passage.start < last.end && last.end < passage.end
    const quoteBefore = last && passages[next - 1]?.end === last.end && last.lastParagraph === paragraph
    if (last && (within || (quoteBefore && namesSpeaker(text, last.end, { start, end })))) {
      last.end = end
      last.lastParagraph = paragraph
    } else drafts.push({ start, end, paragraph, lastParagraph: paragraph, kind })
  }
  return drafts
}

function markTimes(article: Article): ReadonlySet<number> {
  const timed = new Set<number>()
  let next = 0
  for (const token of article.tokens) {
    while ((article.times[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++
    const time = article.times[next]
    if (time && time.start < token.end) timed.add(token.start)
  }
  return timed
}

function quoteUnit(text: string, passage: QuotedPassage, sentence: number): Unit {
  const { start, end } = passage
  return {
    start,
    end,
    sentence,
    text: text.slice(start, end),
    word: '',
    lemma: '',
    tag: 'QUOTE',
    quote: passage,
    timed: false,
  }
}

const plainWord = (text: string): string => {
  const word = text.toLowerCase()
  return word.includes('’') ? word.replaceAll('’', "'") : word
}

/** Field by field: a spread of each token takes as long as all the rest. */
const wordUnit = ({ start, end, sentence, text, lemma, tag }: Token, timed: boolean): Unit => ({
  start,
  end,
  sentence,
  text,
  word: plainWord(text),
  lemma,
  tag,
  quote: undefined,
  timed,
})

/** Words of the whole article with every quoted passage as one unit. */
function unitsOf(article: Article, passages: readonly QuotedPassage[]): readonly Unit[] {
  const { text } = article.document
  const timed = markTimes(article)
  const units: Unit[] = []
  let next = 0
  for (const token of article.tokens) {
    while ((passages[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++
    const passage = passages[next]
    if (passage && passage.start < token.end) {
      if (units.at(-1)?.quote !== passage) units.push(quoteUnit(text, passage, token.sentence))
    } else units.push(wordUnit(token, timed.has(token.start)))
  }
  return repairTags(units, article.names)
}

function placePhrases(units: readonly Unit[]): Pick<Period, 'phrases' | 'phraseAt'> {
  const phrases = chunkNounPhrases(units)
  const phraseAt: (NounPhrase | undefined)[] = new Array(units.length).fill(undefined)
  for (const phrase of phrases) phraseAt.fill(phrase, phrase.first, phrase.last)
  return { phrases, phraseAt }
}

/**
 * Lays out an article for the finding of quotations.
 * @returns periods in reading order, disjoint, and the quoted passages of the text
 */
export function layOutPeriods(article: Article): {
  readonly periods: readonly Period[]
  readonly passages: readonly QuotedPassage[]
} {
  const passages = pairQuoteMarks(article.document.text, paragraphsOf(article))
  const units = unitsOf(article, passages)
  const periods: Period[] = []
  let at = 0
  for (const draft of draftPeriods(article, passages)) {
    while ((units[at]?.end ?? Number.POSITIVE_INFINITY) <= draft.start) at++
    const first = at
    while ((units[at]?.start ?? Number.POSITIVE_INFINITY) < draft.end) at++
    for (let from = first; from < at; from += LONGEST_PERIOD) {
      const part = units.slice(from, Math.min(at, from + LONGEST_PERIOD))
      const start = part[0]?.start ?? draft.start
      periods.push({ ...draft, start, end: part.at(-1)?.end ?? draft.end, units: part, ...placePhrases(part) })
    }
  }
  return { periods, passages }
}

/** The unit's word in lower case; empty beyond the period. */
export const wordAt = (period: Period, at: number): string => period.units[at]?.word ?? ''

/** The unit's tag; empty beyond the period. */
export const tagAt = (period: Period, at: number): string => period.units[at]?.tag ?? ''

/** The span of the units from `first` up to, not with, `last`; undefined where that is none. */
export function spanOf(period: Period, first: number, last: number): Span | undefined {
  const start = period.units[first]
  const end = period.units[last - 1]
  return start && end && first < last ? { start: start.start, end: end.end } : undefined
}
