import type { Cue } from './find-cues.ts'
import { findInvertedSubject, findSubject, type Range } from './find-subject.ts'
import { type Period, tagAt, wordAt } from './periods.ts'
import { type Adjuncts, readAdjuncts } from './read-adjuncts.ts'

/** Units. What is shorter and no clause is an apposition or a place: "In Ostra, Vell said." */
const SHORTEST_CONTENT = 5

const LEADS_IN: ReadonlySet<string> = new Set([
  'though',
  'although',
  'while',
  'as',
  'when',
  'if',
  'because',
  'since',
  'after',
  'before',
])
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
const isFiniteVerb = (period: Period, at: number) =>
  (tagAt(period, at) === 'VERB' || tagAt(period, at) === 'AUX') &&
  !/ing$/.test(wordAt(period, at)) &&
  wordAt(period, at - 1) !== 'to'
const isStop = (period: Period, at: number) => /^[.!?…]+$/.test(wordAt(period, at))
const isDash = (period: Period, at: number) => /^(?:[–—]|--)$/.test(wordAt(period, at))

/** Quoted words that begin with a verb: the leader “will have an opportunity”. */
const QUOTED_PREDICATE =
  /^[“"‘'«]+(?:will|would|is|was|are|were|has|have|had|can|could|cannot|must|should|may|might|does|did|do)\b/

/** Whether a clause that could be content stands in the range: a phrase and a finite verb after it. */
export function holdsClause(period: Period, { first, last }: Range): boolean {
  for (let at = first + 1; at < last; at++)
    if (
      isFiniteVerb(period, at) ||
      QUOTED_PREDICATE.test(period.units[at]?.quote ? (period.units[at]?.text ?? '') : '')
    )
      return true
  return false
}

/** The period's end without its final stop. */
export function endOfPeriod(period: Period): number {
  let last = period.units.length
  while (last > 0 && (isStop(period, last - 1) || /^["”’»)]$/.test(wordAt(period, last - 1)))) {
    if (wordAt(period, last - 1) === '?' || (wordAt(period, last - 1) === ')' && wordAt(period, 0) !== '(')) break
    last--
  }
  return last
}

/** Whether `cue` goes on with the subject of the cue before it: "said that … and called for …", "…, adding that …". */
function hangsOn(period: Period, cue: Cue): number | undefined {
  let at = cue.first
  while (tagAt(period, at - 1) === 'ADV') at--
  const before = wordAt(period, at - 1)
  if (cue.form === 'ing') {
    if (before === ',') return at - 1
    if (/^(?:and|while|but)$/.test(before)) return wordAt(period, at - 2) === ',' ? at - 2 : at - 1
    return undefined
  }
  if (cue.form !== 'finite') return undefined
  if (before !== 'and' && before !== 'but' && before !== 'then') return undefined
  return wordAt(period, at - 2) === ',' ? at - 2 : at - 1
}

/** Where another's words begin again: ", but Orm denied it", ", according to the ministry", ", Orm said". */
function cutBefore(period: Period, cue: Cue): number | undefined {
  const subject = cue.form === 'finite' ? findSubject(period, cue.first) : undefined
  if (!subject) return undefined
  let at = subject.first - 1
  const conjunction = /^(?:but|while|although|though|whereas|and|as)$/.test(wordAt(period, at))
  if (conjunction) at--
  return wordAt(period, at) === ',' ? at : undefined
}

/** "Though Vell has said that S, the road …": whether the verb stands in a clause that only leads in. */
function isSubordinate(period: Period, cue: Cue): boolean {
  const subject = cue.form === 'finite' ? findSubject(period, cue.first) : undefined
  return subject !== undefined && subject.first <= 2 && LEADS_IN.has(wordAt(period, subject.first - 1))
}

/** The comma after which the main clause begins: a phrase and its verb. */
function endOfSubordinate(period: Period, first: number, last: number): number | undefined {
  for (let at = first + 1; at < last; at++) {
    const phrase = wordAt(period, at) === ',' ? period.phraseAt[at + 1] : undefined
    if (phrase?.first === at + 1 && isFiniteVerb(period, phrase.last)) return at
  }
  return undefined
}

/**
 * Where the content that begins at `first` ends.
 * @param cues  of the whole period
 */
export function endOfContent(period: Period, first: number, cue: Cue, cues: readonly Cue[]): number {
  const end = endOfPeriod(period)
  let last = end
  for (let at = first; at < end; at++) {
    const word = wordAt(period, at)
    if (word === ';' || (word === ',' && wordAt(period, at + 1) === 'according' && wordAt(period, at + 2) === 'to')) {
      last = at
      break
    }
  }
  const main = isSubordinate(period, cue) ? endOfSubordinate(period, first, last) : undefined
  if (main !== undefined) last = main
  const within: Cue[] = [cue]
  for (const other of cues) {
    if (other.first < first || other.first >= last) continue
    const partner = within.findLast(c => other.form === 'ing' || (c.tense === other.tense && c.form !== 'passive'))
    const joint = partner && hangsOn(period, other)
    if (joint !== undefined && joint > first && (partner === cue || other.form === 'ing')) return joint
    const cut = joint === undefined ? cutBefore(period, other) : undefined
    if (cut !== undefined && cut > first) return cut
    within.push(other)
  }
  return last
}

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
  if (before.includes(wordAt(period, at)) && period.units[at + 1] && tagAt(period, at + 1) !== 'PUNCT')
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

/** What is no clause ends where one begins: with a comma that joins no list, or before a second verb. */
function endOfPhrases(period: Period, first: number, last: number): number {
  for (let at = first + 1; at < last; at++) {
    const joins = /^(?:and|but)$/.test(wordAt(period, at)) && isFiniteVerb(period, at + 1) && !period.phraseAt[at + 1]
    if (joins) return at
    if (wordAt(period, at) === ',' && !isList(period, at, last)) return at
  }
  return last
}

/** "the raid, the blockade and the siege": after the comma a phrase, then a comma or conjunction before another. */
function isList(period: Period, comma: number, last: number): boolean {
  if (/^(?:and|or|as)$/.test(wordAt(period, comma + 1))) return true
  const phrase = period.phraseAt[comma + 1]
  if (phrase?.first !== comma + 1) return period.units[comma + 1]?.timed === true || tagAt(period, comma - 1) === 'ADJ'
  for (let at = phrase.last; at < Math.min(last, phrase.last + 12); at++)
    if (/^(?:and|or)$/.test(wordAt(period, at))) return period.phraseAt[at + 1] !== undefined
  return false
}

/** Quoted words are the whole content where they end like a sentence; else the sentence goes on: said “no” to talks. */
function endOfQuote(period: Period, first: number, cue: Cue, cues: readonly Cue[]): number {
  const quote = period.units[first]?.quote
  if (!quote) return endOfContent(period, first, cue, cues)
  const next = first + 1
  const ends =
    next >= endOfPeriod(period) || [',', ';', '.'].includes(wordAt(period, next)) || period.units[next]?.quote
  return ends || /[.!?…]["”’»]*$/.test(period.units[first]?.text ?? '') ? next : endOfContent(period, first, cue, cues)
}

/** The content that stands before a verb and its subject, with that subject. */
export interface ContentBefore {
  readonly content: Range
  readonly speaker?: Range
  /** Where the group of subject and verb ends: what follows may be more of the content. */
  readonly groupEnd: number
  readonly inverted: boolean
}

/** Where the clause that ends before `end` begins: after a semicolon, else with the period. */
function startOfContent(period: Period, end: number): number {
  let first = 0
  for (let at = end - 1; at >= 0; at--)
    if (wordAt(period, at) === ';') {
      first = at + 1
      break
    }
  while (first < end && /^(?:but|and|yet|so)$/.test(wordAt(period, first))) first++
  if (wordAt(period, first) === ',') first++
  return first
}

/**
 * Reads the content that stands before a verb: “…,” Vell said; “…,” said Vell; The talks will go on, Vell said.
 * @param subject  the subject found before the verb
 */
export function readContentBefore(period: Period, cue: Cue, subject: Range | undefined): ContentBefore | undefined {
  if (cue.form === 'ing' || cue.entry.quote === false) return undefined
  const inverted = !subject && cue.form === 'finite' && !cue.entry.hearer
  let edge = subject ? subject.first : cue.first
  while (!inverted && tagAt(period, edge - 1) === 'ADV') edge--
  const speaker = subject ?? (inverted ? findInvertedSubject(period, cue.last) : undefined)
  const groupEnd = Math.max(cue.last, speaker?.last ?? 0)
  let end = edge
  const comma = wordAt(period, end - 1) === ',' || isDash(period, end - 1)
  if (comma) end--
  const quote = period.units[end - 1]?.quote
  if (end <= 0 || (!quote && !comma)) return undefined
  if (quote) {
    const before = end - 2
    const alone = before < 0 || tagAt(period, before) === 'PUNCT' || (period.units[before]?.quote && end - 1 > 0)
    const first = alone ? end - 1 : startOfContent(period, end)
    if (!alone && !isMainClause(period, { first, last: end })) return undefined
    return { content: { first, last: end }, groupEnd, inverted, ...(speaker && { speaker }) }
  }
  if (!speaker) return undefined
  const first = startOfContent(period, end)
  const content = { first, last: end }
  const before = { content, speaker, groupEnd, inverted }
  if (groupEnd >= endOfPeriod(period) && !inverted && holdsPhrase(period, content)) return before
  const around = wordAt(period, groupEnd) === ',' && isFiniteVerb(period, groupEnd + 1) && !subordinates(period, first)
  return around || isMainClause(period, content) ? before : undefined
}

/** "Tolls to fall, the ministry said.": with nothing after the verb, what stands before it must have been said. */
const holdsPhrase = (period: Period, { first, last }: Range): boolean =>
  last - first >= SHORTEST_CONTENT && period.phraseAt[first]?.first === first

/** Words that open a clause which only leads in: "When the talks ended, Vell said …". */
const SUBORDINATORS: ReadonlySet<string> = new Set([
  'when',
  'while',
  'as',
  'if',
  'after',
  'before',
  'although',
  'though',
  'because',
  'since',
  'once',
  'until',
  'who',
  'which',
  'that',
  'where',
  'whom',
  'what',
])

const subordinates = (period: Period, at: number) =>
  SUBORDINATORS.has(wordAt(period, at)) || tagAt(period, at) === 'ADP' || tagAt(period, at) === 'VERB'

/** Whether a subject and its verb stand in the range that no conjunction or relative subordinates. */
function isMainClause(period: Period, { first, last }: Range): boolean {
  for (let at = first + 1; at < last; at++) {
    if (!isFiniteVerb(period, at) || isFiniteVerb(period, at - 1)) continue
    const subject = findSubject(period, at)
    if (!subject || subject.first < first) continue
    if (!SUBORDINATORS.has(wordAt(period, subject.first - 1)) && !SUBORDINATORS.has(wordAt(period, subject.last)))
      return true
  }
  return false
}
