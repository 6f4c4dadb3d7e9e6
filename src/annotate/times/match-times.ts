import type { Sentence } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { byPosition, slice } from '../../text/span.ts'
import { isName } from './is-name.ts'
import { lowerInPlace, triggers } from './patterns.ts'
import type { Groups, TimeRule } from './rule.ts'
import { ruleGroups } from './rules.ts'

/** Words that may tell a time, by one rule; what they say is read later, when the story so far is known. */
export interface Match extends Span {
  readonly rule: TimeRule
  readonly groups: Groups
  /** The words, and the rest of the sentence on either side, in lower case. */
  readonly words: string
  readonly before: string
  readonly after: string
}

/** Code units of the sentence that a rule may look at on either side. */
const CONTEXT = 80

const CAPITALISED = new Set(['month', 'weekday', 'shortWeekday'])
/** Within a sentence these are written small; with a capital they are part of a name: "Coastline Weekly". */
const SMALL = new Set(['relativeDay', 'frequency', 'vague', 'season', 'unit'])

/**
 * Months and weekdays are written with a capital; "may" and "march" are verbs.
 * @param inside something of the sentence stands before the words
 */
function capitalsHold(words: string, lower: string, groups: Groups, inside: boolean): boolean {
  for (const [name, value] of Object.entries(groups)) {
    if (value === undefined) continue
    const kind = name.replace(/\d$/, '')
    const at = lower.indexOf(value)
    const capital = /[A-Z]/.test(words.charAt(at))
    if (CAPITALISED.has(kind) && !capital) return false
    if (SMALL.has(kind) && capital && (inside || at > 0) && groups['year'] === undefined) return false
  }
  return true
}

/** The matches from `from` on; what stands before is seen by the pattern's own look behind. */
function matchesOf(pattern: RegExp, text: string, from: number): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = from
  // The pattern itself is used: `matchAll` would copy it each time, which takes longer than most of its searches.
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    matches.push(found)
    if (found[0] === '') pattern.lastIndex++
  }
  return matches
}

/** A sentence ready to be searched, as often as there is something to look for in it. */
export interface Searched {
  readonly sentence: Sentence
  readonly own: string
  /** In lower case, every character in its place. */
  readonly lower: string
}

export function toSearched(text: string, sentence: Sentence): Searched {
  const own = slice(text, sentence)
  return { sentence, own, lower: lowerInPlace(own) }
}

/** The match of a rule, unless it has no capital where it needs one, or is part of a name. */
function toMatch(
  { sentence, own, lower }: Searched,
  rule: TimeRule,
  found: RegExpMatchArray,
  start: number,
  isGiven: boolean,
): Match | undefined {
  const end = start + found[0].length
  const groups = found.groups ?? {}
  const words = own.slice(start, end)
  const before = Math.max(0, start - CONTEXT)
  if (!isGiven) {
    const inside = sentence.kind === 'prose' && /[\p{L}\p{N}]/u.test(own.slice(0, start))
    if (!capitalsHold(words, found[0], groups, inside)) return undefined
    if (isName(words, own.slice(before, start), own.slice(end, end + CONTEXT))) return undefined
  }
  return {
    start: sentence.start + start,
    end: sentence.start + end,
    rule,
    groups,
    words: found[0],
    before: lower.slice(before, start),
    after: lower.slice(end, end + CONTEXT),
  }
}

/**
 * Everything in a sentence that may tell a time, by any rule; matches overlap.
 * @param within only what stands in this part of the sentence is looked at
 * @param isGiven  it is known to be a time: whether it could be a name is no question
 * @returns by start, the longer first
 */
export function matchTimes(searched: Searched, within: Span = searched.sentence, isGiven = false): readonly Match[] {
  const { sentence, lower } = searched
  const from = within.start - sentence.start
  const to = within.end - sentence.start
  const part = lower.slice(from, to)
  const text = isGiven ? part : lower.slice(0, to)
  const shift = isGiven ? from : 0
  const matches: Match[] = []
  const found = new Set(Object.values(triggers).filter(trigger => trigger.test(part)))
  for (const { trigger, rules } of ruleGroups) {
    if (!found.has(trigger)) continue
    for (const rule of rules) {
      if (rule.needs && !rule.needs.some(word => part.includes(word))) continue
      for (const words of matchesOf(rule.pattern, text, from - shift)) {
        const match = toMatch(searched, rule, words, shift + words.index, isGiven)
        if (match) matches.push(match)
      }
    }
  }
  return matches.sort(byPosition)
}
