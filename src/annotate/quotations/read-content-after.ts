import { endOfPeriod, holdsClause, isFiniteVerb } from './clauses.ts'
import { endOfContent, endOfPhrases, endOfQuote } from './end-of-content.ts'
import type { Cue } from './find-cues.ts'
import type { Range } from './find-subject.ts'
import { type Period, tagAt, wordAt } from './periods.ts'
import { type Adjuncts, readAdjuncts } from './read-adjuncts.ts'

/** Units of a relative clause that stands before the content. */
const LONGEST_RELATIVE = 15

const WH: ReadonlySet<string> = new Set(['whether', 'if', 'why', 'how', 'what', 'who', 'where', 'which'])
/** "said nothing", "thinks so": what follows is no clause. */
const NO_CLAUSE: ReadonlySet<string> = new Set([
  'nothing',
  'little',
  'so',
  'something',
  'anything',
  'enough',
  'goodbye',
])
const SUBJECTIVE: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i'])
const NOMINAL: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ', 'NUM', 'QUOTE', 'SYM'])

/** Rules whose content is no clause. */
const PHRASES: ReadonlySet<string> = new Set(['object', 'through', 'raise', 'preposition', 'infinitive'])

/** The content that follows a verb, and what stands between. */
export interface ContentAfter {
  readonly content: Range
  readonly adjuncts: Adjuncts
  readonly rule: 'that' | 'quote' | 'wh' | 'infinitive' | 'bare' | 'object' | 'preposition' | 'through' | 'raise'
  /** Where the cue ends, where a word of the frame belongs to it ("called for"). */
  readonly cueLast?: number
}

function readFrame(
  period: Period,
  cue: Cue,
  at: number,
): (Omit<ContentAfter, 'adjuncts' | 'content'> & { first: number }) | undefined {
  const { frames, quote } = cue.entry
  const word = wordAt(period, at)
  const has = (frame: (typeof frames)[number]) => frames.includes(frame)
  const unit = period.units[at]
  const following = period.units[at + 1]
  if ((word === ':' || word === ',') && quote && following?.quote) return { first: at + 1, rule: 'quote' }
  if (word === ':' && quote && following && has('that')) return { first: at + 1, rule: 'quote' }
  if (word === ',' && following?.word === 'that' && has('that')) return { first: at + 2, rule: 'that' }
  const relative = at > cue.last && isFiniteVerb(period, at + 1)
  if (word === 'that' && has('that') && !relative && at + 1 < endOfPeriod(period))
    return { first: at + 1, rule: 'that' }
  if (unit?.quote && quote && cue.entry.class !== 'appraisal') return { first: at, rule: 'quote' }
  if (WH.has(word) && has('wh')) return { first: at, rule: 'wh' }
  if (word === 'to' && (tagAt(period, at + 1) === 'VERB' || tagAt(period, at + 1) === 'AUX')) {
    if (has('infinitive')) return { first: at, rule: 'infinitive' }
    return undefined
  }
  if (has('bare') && NOMINAL.has(tagAt(period, at)) && !NO_CLAUSE.has(word) && word !== 'that') {
    const last = endOfPeriod(period)
    if (beginsClause(period, at, last)) return { first: at, rule: 'bare' }
  }
  return has('that') && isPlainClause(period, at) ? { first: at, rule: 'bare' } : undefined
}

/** "noted he had left": a phrase and right after it the verb, so that nothing else can be meant. */
function isPlainClause(period: Period, at: number): boolean {
  const phrase = period.phraseAt[at]
  if (phrase?.first !== at || period.units[at]?.timed) return false
  return (
    tagAt(period, phrase.last) === 'AUX' || (SUBJECTIVE.has(wordAt(period, at)) && isFiniteVerb(period, phrase.last))
  )
}

/** A bare clause has its verb before its first comma, or right after an apposition. */
function beginsClause(period: Period, first: number, end: number): boolean {
  const comma = (from: number) => {
    for (let at = from; at < end; at++) if (wordAt(period, at) === ',') return at
    return end
  }
  const second = comma(comma(first) + 1)
  if (holdsClause(period, { first, last: comma(first) })) return true
  return second < end && (isFiniteVerb(period, second + 1) || tagAt(period, second + 1) === 'ADV')
}

/** Frames whose content follows the verb at once: objects, and what a preposition opens. */
function readObject(
  period: Period,
  cue: Cue,
): (Omit<ContentAfter, 'adjuncts' | 'content'> & { first: number }) | undefined {
  const { frames, before, through } = cue.entry
  const at = cue.last
  const phrase = period.phraseAt[at]
  const opens = phrase?.first === at && !period.units[at]?.timed
  if (before.includes(wordAt(period, at)) && period.units[at + 1]?.timed === false && tagAt(period, at + 1) !== 'PUNCT')
    return { first: at + 1, rule: 'preposition', cueLast: at + 1 }
  if (through.length > 0 && opens) {
    for (let n = phrase.last; n < Math.min(period.units.length, at + 20); n++) {
      if (tagAt(period, n) === 'PUNCT' || isFiniteVerb(period, n)) break
      if (through.includes(wordAt(period, n))) return { first: at, rule: 'through' }
    }
    return undefined
  }
  if (!opens) return undefined
  if (frames.includes('raise') && wordAt(period, phrase.last) === 'to') return { first: at, rule: 'raise' }
  if (frames.includes('complex')) {
    const next = period.units[phrase.last]
    const second = period.phraseAt[phrase.last]
    if (next?.quote || (second?.first === phrase.last && !next?.timed) || (next?.tag === 'ADJ' && !next.timed))
      return { first: at, rule: 'object' }
  }
  return frames.includes('object') ? { first: at, rule: 'object' } : undefined
}

/**
 * Reads the content that follows a verb.
 * @param cues  of the whole period: what another verb reports is not taken
 */
export function readContentAfter(period: Period, cue: Cue, cues: readonly Cue[]): ContentAfter | undefined {
  const finish = (frame: Omit<ContentAfter, 'adjuncts' | 'content'> & { first: number }, adjuncts: Adjuncts) => {
    const { first, ...rest } = frame
    const clause =
      frame.rule === 'quote' ? endOfQuote(period, first, cue, cues) : endOfContent(period, first, cue, cues)
    const last = PHRASES.has(frame.rule) ? endOfPhrases(period, first, clause) : clause
    return last > first ? { ...rest, content: { first, last }, adjuncts } : undefined
  }
  const object = readObject(period, cue)
  if (object) return finish(object, { next: cue.last })
  const direct = cue.entry.frames.includes('person') ? undefined : readFrame(period, cue, cue.last)
  if (direct) return finish(direct, { next: cue.last })
  const adjuncts = readAdjuncts(period, cue, cue.last)
  const next = skipRelative(period, adjuncts.next)
  const comma = next > cue.last && wordAt(period, next) === ','
  const frame =
    readFrame(period, cue, next) ??
    (comma && cue.entry.frames.includes('bare') ? readFrame(period, cue, next + 1) : undefined)
  return frame && finish(frame, adjuncts)
}

/** "said after a meeting [that was held in Ostra] that S": over a relative clause to the "that" of the content. */
function skipRelative(period: Period, at: number): number {
  if (!/^(?:that|which|who)$/.test(wordAt(period, at)) || !isFiniteVerb(period, at + 1)) return at
  for (let n = at + 2; n < Math.min(period.units.length, at + LONGEST_RELATIVE); n++)
    if (wordAt(period, n) === 'that' && tagAt(period, n) === 'SCONJ') return n
  return at
}
