import { english } from '../../language/english.ts'
import type { Belonging, Name } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { flatMap } from '../../text/flat-map.ts'
import { dayOf } from '../find-day.ts'
import { listNames } from '../list-names.ts'
import { type SentenceWords, spanOf, tagAt, wordAt } from '../sentence-words.ts'
import { organizationEndingAt, organizationFrom } from './find-organization.ts'
import { makeBelonging } from './make-belonging.ts'

const COUNTRIES: ReadonlySet<Name['type']> = new Set(['Country'])
const nouns = new Map(english.membershipWords.filter(w => w.kind === 'noun').map(w => [w.word, w.role ?? w.word]))
const grades: ReadonlySet<string> = new Set(english.membershipWords.filter(w => w.kind === 'grade').map(w => w.word))
const tails: ReadonlySet<string> = new Set(english.membershipWords.filter(w => w.kind === 'tail').map(w => w.word))
const holding = new Map(english.membershipWords.filter(w => w.kind === 'holds').map(w => [w.word, w]))
const GENITIVE = /^['’]s?$/
const FOUNDED = /^(?:founded|established|created|formed|launched)$/

/** The countries listed from a word on, marks before the list passed over; at least two. */
function membersFrom(words: SentenceWords, at: number): readonly Name[] {
  let first = at
  while (first < at + 2 && /^(?:[-–—:,(]+|the)$/.test(wordAt(words, first))) first++
  const { names } = listNames(words, first, COUNTRIES)
  return names.length > 1 ? names : []
}

/** "full member states": their role, and where the words begin and end. */
function memberNoun(words: SentenceWords, at: number): { role: string; first: number; last: number } | undefined {
  const role = nouns.get(wordAt(words, at))
  if (!role || words.nameAt[at]) return undefined
  const graded = grades.has(wordAt(words, at - 1))
  const tail = tails.has(wordAt(words, at + 1)) ? 1 : 0
  const first = graded ? at - 1 : at
  return { role: graded ? `${wordAt(words, at - 1)} ${role}` : role, first, last: at + 1 + tail }
}

/** Passes over a number or "current" before a noun: "its [seven] members". */
const beforeCount = (words: SentenceWords, at: number): number =>
  tagAt(words, at - 1) === 'NUM' || /^(?:current|only)$/.test(wordAt(words, at - 1)) ? at - 1 : at

/** Whose members they are, told before the noun: "its", "the forum's", "the Pact, whose". */
function ownerBefore(words: SentenceWords, at: number): Span | undefined {
  const end = beforeCount(words, at)
  const word = wordAt(words, end - 1)
  if (/^(?:its|their)$/.test(word)) return spanOf(words, end - 1, end)
  if (GENITIVE.test(word)) return organizationEndingAt(words, end - 1)?.span
  if (word === 'whose' && wordAt(words, end - 2) === ',') return organizationEndingAt(words, end - 2)?.span
  return undefined
}

/** "Its members are Norland and Osk", "the seven members of the Pact are …". */
function readSubjects(words: SentenceWords, at: number): readonly Belonging[] {
  const noun = memberNoun(words, at)
  if (!noun) return []
  const behind = wordAt(words, noun.last) === 'of' ? organizationFrom(words, noun.last + 1) : undefined
  const organization = behind?.span ?? ownerBefore(words, noun.first)
  const verb = behind?.last ?? noun.last
  if (!organization || !/^(?:are|include)$/.test(wordAt(words, verb))) return []
  return membersFrom(words, verb + 1).map(member => makeBelonging(words, member, organization, noun.role))
}

/** "The Lakes Union (LU), which has seven members -- Norland, Osk and Bel --". */
function readObjects(words: SentenceWords, at: number): readonly Belonging[] {
  const noun = memberNoun(words, at)
  const verb = noun && beforeCount(words, noun.first) - 1
  if (!noun || verb === undefined || !/^(?:has|counts|numbers)$/.test(wordAt(words, verb))) return []
  const organization = subjectBefore(words, verb)
  if (!organization) return []
  return membersFrom(words, noun.last).map(member => makeBelonging(words, member, organization, noun.role))
}

/** The organisation that is a verb's subject: "the Union", "the Union, which". */
function subjectBefore(words: SentenceWords, verb: number): Span | undefined {
  const relative = /^(?:which|that)$/.test(wordAt(words, verb - 1))
  const end = relative ? verb - 1 : verb
  return organizationEndingAt(words, wordAt(words, end - 1) === ',' ? end - 1 : end)?.span ?? beforeAside(words, verb)
}

/** In words: "which is based in Isel". */
const LONGEST_ASIDE = 20

/** "The Union, [which is based in Isel,] groups": the organisation before what is set off. */
function beforeAside(words: SentenceWords, verb: number): Span | undefined {
  if (wordAt(words, verb - 1) !== ',') return undefined
  const comma = words.lower.lastIndexOf(',', verb - 2)
  if (comma < verb - LONGEST_ASIDE || !OPENS_ASIDE.test(wordAt(words, comma + 1))) return undefined
  return organizationEndingAt(words, comma)?.span
}
const OPENS_ASIDE = /^(?:which|based|headquartered|founded|established)$/

/** "It includes Norland and Osk", which opens its sentence. */
const itBefore = (words: SentenceWords, verb: number): Span | undefined =>
  verb === 1 && wordAt(words, 0) === 'it' ? spanOf(words, 0, 1) : undefined

/** "The seven-nation Union groups Norland, Osk and Bel". */
function readHolding(words: SentenceWords, at: number): readonly Belonging[] {
  const verb = holding.get(wordAt(words, at))
  const behind = verb?.preposition?.split(' ') ?? []
  if (!verb || words.nameAt[at] || behind.some((word, place) => wordAt(words, at + 1 + place) !== word)) return []
  const first = /^(?:is|are)$/.test(wordAt(words, at - 1)) ? at - 1 : at
  const organization = subjectBefore(words, first) ?? itBefore(words, first)
  if (!organization) return []
  return membersFrom(words, at + 1 + behind.length).map(m => makeBelonging(words, m, organization, 'member'))
}

/** "The Union, [which was] founded in 2011 by Norland and Osk". */
function readFounding(words: SentenceWords, at: number): readonly Belonging[] {
  if (!FOUNDED.test(wordAt(words, at))) return []
  let by = at + 1
  while (by < at + 6 && wordAt(words, by) !== 'by') by++
  if (wordAt(words, by) !== 'by') return []
  let first = at
  while (/^(?:AUX|ADV)$/.test(tagAt(words, first - 1))) first--
  if (/^(?:not|n't|will|would|be)$/.test(wordAt(words, first))) return []
  const organization = subjectBefore(words, first)
  if (!organization) return []
  const since = dayOf(words, at)
  return membersFrom(words, by + 1).map(m => makeBelonging(words, m, organization, 'founding member', since))
}

/** Who is told to be a member by a list of all or several of them. */
export const readLists = (words: SentenceWords): readonly Belonging[] =>
  flatMap(words.tokens, (_, at) => [
    ...readSubjects(words, at),
    ...readObjects(words, at),
    ...readHolding(words, at),
    ...readFounding(words, at),
  ])
