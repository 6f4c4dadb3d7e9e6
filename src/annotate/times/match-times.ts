import type { Sentence } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { slice } from '../../text/span.ts'
import { isName } from './is-name.ts'
import { lowerInPlace } from './patterns.ts'
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
const SMALL = new Set(['relativeDay', 'frequency', 'vague', 'season'])

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
function matchesOf(
  pattern: RegExp,
  text: string,
  from: number,
): Iterable<RegExpMatchArray & { readonly index: number }> {
  pattern.lastIndex = from
  const found = text.matchAll(pattern)
  pattern.lastIndex = 0
  return found as Iterable<RegExpMatchArray & { readonly index: number }>
}

/**
 * Everything in a sentence that may tell a time, by any rule; matches overlap.
 * @param within only what stands in this part of the sentence is looked at
 * @param isGiven  it is known to be a time: whether it could be a name is no question
 * @returns by start, the longer first
 */
export function matchTimes(
  text: string,
  sentence: Sentence,
  within: Span = sentence,
  isGiven = false,
): readonly Match[] {
  const own = slice(text, sentence)
  const lower = lowerInPlace(own)
  const { start: begin, end: border } = within
  const from = begin - sentence.start
  const part = lower.slice(from, border - sentence.start)
  const matches: Match[] = []
  const rules = ruleGroups.flatMap(group => (group.trigger.test(part) ? group.rules : []))
  for (const rule of rules) {
    for (const found of matchesOf(
      rule.pattern,
      isGiven ? part : lower.slice(0, border - sentence.start),
      isGiven ? 0 : from,
    )) {
      const start = (isGiven ? from : 0) + found.index
      const end = start + found[0].length
      const groups = found.groups ?? {}
      const words = own.slice(start, end)
      const inside = sentence.kind === 'prose' && /[\p{L}\p{N}]/u.test(own.slice(0, start))
      if (!isGiven && !capitalsHold(words, found[0], groups, inside)) continue
      if (!isGiven && isName(words, own.slice(Math.max(0, start - CONTEXT), start), own.slice(end, end + CONTEXT)))
        continue
      const before = lower.slice(Math.max(0, start - CONTEXT), start)
      const after = lower.slice(end, end + CONTEXT)
      matches.push({
        start: sentence.start + start,
        end: sentence.start + end,
        rule,
        groups,
        words: found[0],
        before,
        after,
      })
    }
  }
  return matches.sort((a, b) => a.start - b.start || b.end - a.end)
}
