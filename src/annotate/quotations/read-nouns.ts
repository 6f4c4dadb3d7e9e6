import { english } from '../../language/english.ts'
import type { sayingNounUses } from '../../language/knowledge/saying-nouns.ts'
import { flatMap } from '../../text/flat-map.ts'
import { endOfPeriod, holdsClause } from './clauses.ts'
import { endOfContent } from './end-of-content.ts'
import { findCues } from './find-cues.ts'
import type { Range } from './find-subject.ts'
import { type Period, spanOf, tagAt, wordAt } from './periods.ts'
import { type Attribution, attribute } from './read-attribution.ts'

type Use = (typeof sayingNounUses)[number]

const uses = new Map<string, Set<Use>>()
for (const entry of english.sayingNouns)
  for (const word of entry.words) uses.set(word, new Set([...(uses.get(word) ?? []), ...entry.uses]))

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your'])
/** Units between the noun and the quoted words that it governs: "comment about the so-called “…”". */
const FURTHEST_QUOTE = 5

/** The possessor within the noun's phrase, or who made it after "by": "Vell's claim", "their view", "a claim by Vell". */
function findOwner(period: Period, noun: number): Range | undefined {
  const phrase = period.phraseAt[noun]
  if (!phrase || phrase.head !== noun) return undefined
  for (let at = noun - 1; at > phrase.first; at--)
    if (/^['’]s?$/.test(wordAt(period, at))) {
      let { first } = phrase
      while (wordAt(period, first - 1) === 'of' && period.phraseAt[first - 2])
        first = period.phraseAt[first - 2]?.first ?? first
      return { first, last: at }
    }
  if (POSSESSIVES.has(wordAt(period, phrase.first)) && phrase.first < noun)
    return { first: phrase.first, last: phrase.first + 1 }
  const by = period.phraseAt[noun + 2]
  const of = wordAt(period, noun + 1)
  return (of === 'by' || of === 'from') && by?.first === noun + 2 ? { first: by.first, last: by.last } : undefined
}

const afterOwner = (noun: number, owner: Range): number => Math.max(noun + 1, owner.last)

/** "In his words, S", "S, in Vell's view": the clause is said. */
function readSetting(period: Period, noun: number, owner: Range): Attribution | undefined {
  const phrase = period.phraseAt[noun]
  if (!phrase || wordAt(period, phrase.first - 1) !== 'in') return undefined
  const cue = spanOf(period, noun, noun + 1)
  if (!cue) return undefined
  const opens = phrase.first - 1 === 0 || (phrase.first === 2 && tagAt(period, 0) !== 'VERB')
  if (!opens || wordAt(period, noun + 1) !== ',') return undefined
  const content = { first: noun + 2, last: endOfPeriod(period) }
  return holdsClause(period, content) || period.units[content.first]?.quote
    ? attribute(period, [content], { cue, speaker: owner })
    : undefined
}

/** "Vell's claim that S". */
function readThat(period: Period, noun: number, owner: Range): Attribution | undefined {
  const at = afterOwner(noun, owner)
  const cue = spanOf(period, noun, noun + 1)
  if (!cue || wordAt(period, at) !== 'that' || tagAt(period, at + 1) === 'VERB' || tagAt(period, at + 1) === 'AUX')
    return undefined
  const content = { first: at + 1, last: endOfClause(period, at + 1) }
  return holdsClause(period, content) ? attribute(period, [content], { cue, speaker: owner }) : undefined
}

/** A clause inside of another ends at the comma, or before the verb whose subject the noun is. */
function endOfClause(period: Period, first: number): number {
  const cues = findCues(period)
  const end = cues.length > 0 && cues[0] ? endOfContent(period, first, cues[0], cues) : endOfPeriod(period)
  for (let at = first; at < end; at++) if (wordAt(period, at) === ',') return at
  return end
}

/** "Vell's comment about the “silent neighbors”": the quoted words are what was said. */
function readAbout(period: Period, noun: number, owner: Range): Attribution | undefined {
  const at = afterOwner(noun, owner)
  const cue = spanOf(period, noun, noun + 1)
  if (!cue || !/^(?:about|on|of|that|,|for|as)$/.test(wordAt(period, at))) return undefined
  for (let n = at + 1; n < Math.min(period.units.length, at + FURTHEST_QUOTE); n++) {
    if (period.units[n]?.quote)
      return { ...attribute(period, [{ first: at + 1, last: n + 1 }], { cue, speaker: owner }), kind: 'mixed' }
    if (tagAt(period, n) === 'PUNCT' || tagAt(period, n) === 'VERB') return undefined
  }
  return undefined
}

/**
 * Reads what nouns of saying report.
 * @source data/en/saying-nouns.yml
 * @example readNouns(period('In her words, the bridge is safe.'))  // speaker "her", content "the bridge is safe"
 */
export function readNouns(period: Period): readonly Attribution[] {
  return flatMap(period.units, (unit, noun) => {
    const use = unit.tag === 'NOUN' || unit.tag === 'PROPN' ? uses.get(unit.word) : undefined
    const owner = use && findOwner(period, noun)
    if (!use || !owner) return []
    return (
      (use.has('setting') ? readSetting(period, noun, owner) : undefined) ??
      (use.has('that') ? readThat(period, noun, owner) : undefined) ??
      (use.has('about') ? readAbout(period, noun, owner) : undefined) ??
      []
    )
  })
}
