import type { Span } from '../../record/span.ts'
import { endOfPeriod } from './clauses.ts'
import { endOfContent } from './end-of-content.ts'
import type { Cue } from './find-cues.ts'
import { findMainSubject, findSubject, type Range } from './find-subject.ts'
import { type Period, spanOf, tagAt, wordAt } from './periods.ts'
import { type Adjuncts, readAdjuncts, readQuestioner } from './read-adjuncts.ts'
import { type ContentAfter, readContentAfter } from './read-content-after.ts'
import { type ContentBefore, readContentBefore } from './read-content-before.ts'

/** Who says what. Contents are places in one period: several where the cue interrupts the quotation. */
export interface Attribution {
  readonly verb?: Cue
  readonly cue?: Span
  readonly speaker?: Span
  readonly contents: readonly Range[]
  /** Quoted words of a phrase that somebody used are no sentence of theirs. */
  readonly kind?: 'mixed'
  readonly to?: Span
  readonly medium?: Span
  readonly occasion?: Span
  /** Words that show together that the rule is right: other cues among them tell nothing. */
  readonly covers?: Span
}

const LEADING: ReadonlySet<string> = new Set(['but', 'and', 'yet', 'so', 'meanwhile', 'earlier', 'however', 'now', ','])

/** The span of a phrase, without the conjunction or adverb that opens its sentence. */
function spanOfPhrase(period: Period, range: Range | undefined): Span | undefined {
  if (!range) return undefined
  let { first } = range
  while (first < range.last - 1 && LEADING.has(wordAt(period, first))) first++
  return spanOf(period, first, range.last)
}

/** Puts an attribution together; what is absent is left out. */
export function attribute(
  period: Period,
  contents: readonly Range[],
  parts: {
    verb?: Cue
    cueLast?: number | undefined
    cue?: Span
    speaker?: Range | undefined
    adjuncts?: Adjuncts | undefined
  },
): Attribution {
  const { verb, adjuncts } = parts
  const cue = parts.cue ?? (verb && spanOf(period, verb.first, parts.cueLast ?? verb.last))
  const speaker = spanOfPhrase(period, parts.speaker)
  const to = spanOfPhrase(period, adjuncts?.to)
  const medium = spanOfPhrase(period, adjuncts?.medium)
  const occasion = spanOfPhrase(period, adjuncts?.occasion)
  return {
    contents,
    ...(verb && { verb }),
    ...(cue && { cue }),
    ...(speaker && { speaker }),
    ...(to && { to }),
    ...(medium && { medium }),
    ...(occasion && { occasion }),
  }
}

const CLAUSES: ReadonlySet<string> = new Set(['that', 'quote', 'bare', 'wh'])
const NARRATORS: ReadonlySet<string> = new Set(['i', 'you', 'we'])

/** Passive verbs of saying with an empty subject: "it was reported that". */
const isImpersonal = (period: Period, subject: Range | undefined) =>
  subject !== undefined && subject.last - subject.first === 1 && /^(?:it|there)$/.test(wordAt(period, subject.first))

/** "…," Vell said, "…": the quotation goes on after the group. */
function contentAgain(period: Period, before: ContentBefore, at: number): Range | undefined {
  const state = wordAt(period, at) === ',' && tagAt(period, at + 1) === 'PROPN' && wordAt(period, at + 2) === ','
  const place = state ? at + 2 : Math.max(before.groupEnd, at)
  const comma = [',', ':', '.', ';'].includes(wordAt(period, place)) || /^[–—]$/.test(wordAt(period, place))
  const again = comma ? place + 1 : place
  return period.units[again]?.quote ? { first: again, last: again + 1 } : undefined
}

/** The talks, Vell said, will go on: one content around its cue. */
function contentAround(period: Period, before: ContentBefore, cue: Cue, cues: readonly Cue[]): Range | undefined {
  const at = before.groupEnd
  if (wordAt(period, at) !== ',') return undefined
  const next = tagAt(period, at + 1)
  if (next !== 'VERB' && next !== 'AUX') return undefined
  if (/ing$/.test(wordAt(period, at + 1))) return undefined
  return { first: before.content.first, last: endOfContent(period, at + 1, cue, cues) }
}

/** Who speaks: the verb's own subject, or the subject that its participle hangs on. */
export function findSpeaker(period: Period, cue: Cue): Range | undefined {
  const subject = findSubject(period, cue.first)
  if (cue.form !== 'ing') return subject
  const before = wordAt(period, cue.first - 1)
  const name = period.phraseAt[cue.first - 1]
  if (name && tagAt(period, cue.first - 1) === 'PROPN') return { first: name.first, last: name.last }
  const own = subject && before !== ',' ? subject : undefined
  return findMainSubject(period, cue.first) ?? own
}

/** The last that was told before a cue and stands in nobody else's content. */
const mainAttribution = (cue: Cue, told: readonly Attribution[]): Attribution | undefined =>
  told.findLast(({ verb }) => {
    if (verb?.form !== 'finite' || verb.last > cue.first) return false
    const within = (c: Range) => c.first <= verb.first && verb.first < c.last
    return !told.some(other => other.verb !== verb && other.contents.some(within))
  })

/**
 * Reads what a verb group reports, if anything.
 * @param cues  of the whole period
 * @param earlier  what the cues before it told: "…,” said Vell, adding that …" goes on with her
 */
export function readAttribution(
  period: Period,
  cue: Cue,
  cues: readonly Cue[],
  earlier: readonly Attribution[],
): Attribution | undefined {
  const subject = cue.form === 'ing' ? undefined : findSubject(period, cue.first)
  const finish = (contents: readonly Range[], speaker: Range | undefined, adjuncts?: Adjuncts, cueLast?: number) =>
    attribute(period, contents, { verb: cue, cueLast, speaker, adjuncts })
  if (cue.form === 'passive') {
    const after = isImpersonal(period, subject) ? readContentAfter(period, cue, cues) : undefined
    return after && after.rule === 'that' ? finish([after.content], undefined, after.adjuncts) : undefined
  }
  const after = readContentAfter(period, cue, cues)
  const before = readContentBefore(period, cue, subject)
  const quoted = before !== undefined && period.units[before.content.last - 1]?.quote !== undefined
  const weak = quoted && after !== undefined && after.rule !== 'quote'
  if (before && (!after || after.rule === 'quote' || weak)) {
    const trailing = readAdjuncts(period, cue, before.groupEnd)
    const asked = readQuestioner(period, trailing.next)
    const again = contentAgain(period, before, trailing.next)
    const around = again ? undefined : contentAround(period, before, cue, cues)
    if (!after || again || weak) {
      if (!canSay(period, cue, before, trailing.next)) return undefined
      return finish(around ? [around] : again ? [before.content, again] : [before.content], before.speaker, {
        ...trailing,
        ...asked,
      })
    }
  }
  if (!after) return undefined
  if (cue.negated && cue.entry.class === 'assertion') return undefined
  if (cue.form === 'ing' && !opensParticiple(period, cue, after.rule)) return undefined
  const speaker = findSpeaker(period, cue) ?? subjectOfConjunct(period, cue, cues)
  const goesOn = cue.form === 'ing' ? mainAttribution(cue, earlier)?.speaker : undefined
  if (isNarrator(period, cue, speaker)) return undefined
  if (!speaker && !goesOn && after.rule !== 'quote') return undefined
  if (isImpersonal(period, speaker) && after.rule !== 'that' && after.rule !== 'quote' && after.rule !== 'bare')
    return undefined
  const told = finish([after.content], speaker, after.adjuncts, after.cueLast)
  return goesOn ? { ...told, speaker: goesOn } : told
}

/** "I think", "as you believe": outside of quotation marks these are the author's own words, or a transcript's. */
const isNarrator = (period: Period, cue: Cue, speaker: Range | undefined): boolean =>
  (cue.entry.class === 'attitude' || cue.entry.class === 'expectation') &&
  speaker !== undefined &&
  NARRATORS.has(wordAt(period, speaker.last - 1))

/** "said … and called for …": the subject of the cue before the conjunction. */
function subjectOfConjunct(period: Period, cue: Cue, cues: readonly Cue[]): Range | undefined {
  let at = cue.first
  while (tagAt(period, at - 1) === 'ADV') at--
  if (!/^(?:and|but|then)$/.test(wordAt(period, at - 1))) return undefined
  const earlier = cues.filter(other => other.last <= at && other.form === 'finite' && other.tense === cue.tense).at(-1)
  const own = earlier && findSubject(period, earlier.first)
  if (own) return own
  return findMainSubject(period, at)
}

/**
 * After a noun without a comma ("a letter saying that S") only a clause is content, not "a plan calling for talks"; after a
 * name only a quotation ("footage of Vell saying, “S”").
 */
const opensParticiple = (period: Period, cue: Cue, rule: ContentAfter['rule']): boolean => {
  let at = cue.first
  while (tagAt(period, at - 1) === 'ADV') at--
  const before = wordAt(period, at - 1)
  return (
    at === 0 ||
    [',', 'and', 'while', 'by', 'after', 'before', 'in', 'without', 'when', 'upon', 'on', 'for'].includes(before) ||
    tagAt(period, at - 1) === 'QUOTE' ||
    (CLAUSES.has(rule) && tagAt(period, at - 1) === 'NOUN') ||
    (rule === 'quote' && tagAt(period, at - 1) === 'PROPN')
  )
}

/** Verbs that think or want introduce no quotation after it: only verbs of saying follow what was said. */
function canSay(period: Period, cue: Cue, before: ContentBefore, groupEnd: number): boolean {
  const quoted = period.units[before.content.last - 1]?.quote !== undefined
  if (quoted && before.speaker) return true
  const { class: kind, frames } = cue.entry
  const plain = kind === 'assertion' || kind === 'attitude' || kind === 'expectation'
  if (cue.negated || !plain || !frames.includes('that')) return false
  return endsGroup(period, groupEnd)
}

/** After "…, Vell said on Monday" stands the end, a mark or another clause. */
function endsGroup(period: Period, at: number): boolean {
  const tag = tagAt(period, at)
  return at >= endOfPeriod(period) || ['PUNCT', 'ADP', 'ADV', 'SCONJ', 'CCONJ', 'VERB', 'QUOTE', 'PROPN'].includes(tag)
}
