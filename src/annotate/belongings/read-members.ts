import { english } from '../../language/english.ts'
import type { Belonging, Name } from '../../record/article.ts'
import { flatMap } from '../../text/flat-map.ts'
import { listNames, nameFrom } from '../list-names.ts'
import { type SentenceWords, wordAt } from '../sentence-words.ts'
import { makeBelonging } from './make-belonging.ts'

const nouns = new Map(english.membershipWords.filter(w => w.kind === 'noun').map(w => [w.word, w.role ?? w.word]))
const grades: ReadonlySet<string> = new Set(english.membershipWords.filter(w => w.kind === 'grade').map(w => w.word))
const tails: ReadonlySet<string> = new Set(english.membershipWords.filter(w => w.kind === 'tail').map(w => w.word))

const MEMBERS: ReadonlySet<Name['type']> = new Set(['Country', 'Organization', 'Person'])
const COUNTRIES: ReadonlySet<Name['type']> = new Set(['Country'])
const OWNERS: ReadonlySet<Name['type']> = new Set(['Organization', 'Body', 'Agreement'])
const CLOSES = /^[,.;:!?)—–]?$/

/** Which of the members one is; a "future" or "potential" member is none. */
const SORTS =
  /^(?:newest|latest|youngest|oldest|smallest|largest|biggest|poorest|richest|longest-serving|long-standing|longtime|only|leading|key|fellow)$/

/** "founding member state": the role, and where the words begin and end. */
interface MemberNoun {
  readonly role: string
  readonly begin: number
  readonly end: number
}

function memberNounAt(words: SentenceWords, at: number): MemberNoun | undefined {
  const noun = nouns.get(wordAt(words, at))
  if (!noun) return undefined
  const graded = grades.has(wordAt(words, at - 1))
  const hyphen = wordAt(words, at + 1) === '-' ? 1 : 0
  const end = tails.has(wordAt(words, at + 1 + hyphen)) ? at + 2 + hyphen : at + 1
  return { role: graded ? `${wordAt(words, at - 1)} ${noun}` : noun, begin: graded ? at - 1 : at, end }
}

/** "of the Union", "of NATO" behind a noun. */
function organizationAfter(words: SentenceWords, at: number): { name: Name; last: number } | undefined {
  if (wordAt(words, at) !== 'of') return undefined
  return nameFrom(words, at + (wordAt(words, at + 1) === 'the' ? 2 : 1), OWNERS)
}

/** "NATO member", "the bloc's members": the organisation right before a noun, and where its words begin. */
function organizationBefore(words: SentenceWords, at: number): { name: Name; first: number } | undefined {
  const end = /^['’]s?$/.test(wordAt(words, at - 1)) ? at - 1 : at
  const name = words.nameAt[end - 1]
  if (name?.type !== 'Organization') return undefined
  let first = end - 1
  while (words.nameAt[first - 1] === name) first--
  return { name, first }
}

/** The only organisation that a sentence names, states' own ones not counted. */
function onlyOrganization(words: SentenceWords): Name | undefined {
  const named = new Set(words.nameAt.filter(n => n?.type === 'Organization' && !n.country))
  return named.size === 1 ? [...named][0] : undefined
}

/** "Norland, a member of the Pact,", "Norland, a Pact member,", "Norland, a member state, asked the Pact". */
function appositionOf(words: SentenceWords, noun: MemberNoun): readonly Belonging[] {
  const before = organizationBefore(words, noun.begin)
  const opener = before?.first ?? noun.begin
  // "the newest member", "a long-standing member".
  const first = SORTS.test(wordAt(words, opener - 1)) ? opener - 1 : opener
  const article = /^(?:a|an|another|the)$/.test(wordAt(words, first - 1)) ? first - 1 : first
  const member = words.nameAt[article - 2]
  if (article === first || wordAt(words, article - 1) !== ',' || !member || !MEMBERS.has(member.type)) return []
  const after = organizationAfter(words, noun.end)
  const organization = before?.name ?? after?.name
  const end = before ? noun.end : (after?.last ?? noun.end)
  if (!CLOSES.test(wordAt(words, end)) && wordAt(words, end) !== 'since') return []
  const meant =
    organization ??
    (wordAt(words, noun.end) === 'of' || member.type !== 'Country' ? undefined : onlyOrganization(words))
  return meant ? [makeBelonging(words, member, meant, noun.role)] : []
}

/** "Norland, Osk and Velm, all members of the Pact,". */
function allOf(words: SentenceWords, noun: MemberNoun): readonly Belonging[] {
  const at = noun.begin - 1
  const organization = organizationAfter(words, noun.end)?.name
  if (!/^(?:all|both)$/.test(wordAt(words, at)) || wordAt(words, at - 1) !== ',' || !organization) return []
  for (let from = Math.max(0, at - LONGEST_LIST); from < at; from++) {
    const { names, last } = listNames(words, from, COUNTRIES)
    if (names.length > 1 && last === at - 1)
      return names.map(member => makeBelonging(words, member, organization, noun.role))
  }
  return []
}

/** In words: a list of countries with its commas. */
const LONGEST_LIST = 40

/** "Norland, which has observer status in the Pact". */
function statusOf(words: SentenceWords, noun: MemberNoun): readonly Belonging[] {
  const verb = wordAt(words, noun.begin - 1)
  if (wordAt(words, noun.end) !== 'status' || !/^(?:has|have|holds|hold|enjoys|enjoy)$/.test(verb)) return []
  const which = noun.begin - 2
  const isRelative = /^(?:which|who)$/.test(wordAt(words, which)) && wordAt(words, which - 1) === ','
  const member = words.nameAt[isRelative ? which - 2 : which]
  const link = noun.end + 1
  const from = link + (wordAt(words, link + 1) === 'the' ? 2 : 1)
  const organization = /^(?:in|at|of|with|within)$/.test(wordAt(words, link))
    ? nameFrom(words, from, OWNERS)
    : undefined
  if (!member || !organization || !MEMBERS.has(member.type)) return []
  return [makeBelonging(words, member, organization.name, noun.role)]
}

/** "NATO member Norland", "member states Norland and Osk of the Union", "the Pact's members, Norland and Osk". */
function listOf(words: SentenceWords, noun: MemberNoun): readonly Belonging[] {
  const before = organizationBefore(words, noun.begin)
  const after = before ? undefined : organizationAfter(words, noun.end)
  const from = after?.last ?? noun.end
  const mark = /^[,:(–—]$/.test(wordAt(words, from)) ? 1 : 0
  const { names, last } = listNames(words, from + mark, COUNTRIES)
  if (names.length === 0 || (mark === 1 && names.length < 2)) return []
  const organization = before?.name ?? after?.name ?? organizationAfter(words, last)?.name
  return organization ? names.map(member => makeBelonging(words, member, organization, noun.role)) : []
}

/** "Norland is a member of the Pact"; what is denied or lies ahead is left out. */
function predicateOf(words: SentenceWords, noun: MemberNoun): readonly Belonging[] {
  const before = organizationBefore(words, noun.begin)
  const first = before?.first ?? noun.begin
  const at = /^(?:a|an|the)$/.test(wordAt(words, first - 1)) ? first - 2 : first - 1
  if (!/^(?:is|are|became|remains|remain)$/.test(wordAt(words, at))) return []
  const subject = words.nameAt[at - 1]
  const organization = before?.name ?? organizationAfter(words, noun.end)?.name
  if (!subject || !organization || !MEMBERS.has(subject.type)) return []
  return [makeBelonging(words, subject, organization, noun.role)]
}

/** Who is told to be a member, by the word "member" and its like. */
export function readMembers(words: SentenceWords): readonly Belonging[] {
  return flatMap(words.tokens, (_, at) => {
    const noun = memberNounAt(words, at)
    if (!noun || words.nameAt[at]) return []
    const apposed = appositionOf(words, noun)
    if (apposed.length > 0) return apposed
    const others = [...allOf(words, noun), ...statusOf(words, noun)]
    if (others.length > 0) return others
    const predicate = predicateOf(words, noun)
    return predicate.length > 0 ? predicate : listOf(words, noun)
  })
}
