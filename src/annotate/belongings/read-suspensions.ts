import { english } from '../../language/english.ts'
import type { Belonging, Name } from '../../record/article.ts'
import { flatMap } from '../../text/flat-map.ts'
import { dayOf } from '../find-day.ts'
import { listNames, nameFrom } from '../list-names.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { organizationEndingAt, organizationFrom } from './find-organization.ts'
import { makeBelonging } from './make-belonging.ts'

const COUNTRIES: ReadonlySet<Name['type']> = new Set(['Country'])
const stops = new Map(english.membershipWords.filter(w => w.kind === 'stop').map(w => [w.word, w]))
const shares: ReadonlySet<string> = new Set(english.membershipWords.filter(w => w.kind === 'share').map(w => w.word))
const passives = new Map(english.membershipWords.filter(w => w.kind === 'passive').map(w => [w.word, w]))
/** Words of a clause set off behind the members: "Norland and Osk, both under military rule and suspended from". */
const LONGEST_ASIDE = 8
const MARK = /^(?:[,.;:!?)—–”"]|as|in|on|from|after|over|last|this|for|since|following)?$/

/** Whether a verb is told as done: "suspended", "has suspended". */
function isDone(words: SentenceWords, at: number): boolean {
  const form = words.tokens[at]?.form
  let first = at
  while (/^(?:AUX|ADV)$/.test(tagAt(words, first - 1))) first--
  const before = words.tokens.slice(first, at).map(token => token.text.toLowerCase())
  const perfect = before.some(word => /^(?:has|have)$/.test(word))
  if (wordAt(words, first - 1) === 'to') return false
  return (
    (form === 'past' && before.every(word => !/^(?:did|not|n't)$/.test(word))) || (form === 'participle' && perfect)
  )
}

/** Where the subject of a verb ends: before its auxiliaries. */
function subjectEnd(words: SentenceWords, at: number): number {
  let first = at
  while (/^(?:AUX|ADV)$/.test(tagAt(words, first - 1))) first--
  return first
}

/** "Norland suspended its participation in the Union". */
function readShare(words: SentenceWords, at: number): readonly Belonging[] {
  const verb = stops.get(lemmaAt(words, at))
  if (!verb?.role || !isDone(words, at) || wordAt(words, at + 1) !== 'its') return []
  if (!shares.has(wordAt(words, at + 2)) || !/^(?:in|of)$/.test(wordAt(words, at + 3))) return []
  const organization = organizationFrom(words, at + 4)
  const member = words.nameAt[subjectEnd(words, at) - 1]
  if (!organization || member?.type !== 'Country') return []
  return [makeBelonging(words, member, organization.span, verb.role, dayOf(words, organization.last - 1))]
}

/** "Norland's membership of the Union has been suspended since 2021". */
function readMembership(words: SentenceWords, at: number): readonly Belonging[] {
  // "Norland, whose membership of the Union is suspended".
  const isWhose = wordAt(words, at - 1) === 'whose' && wordAt(words, at - 2) === ','
  if (!shares.has(wordAt(words, at)) || !(isWhose || /^['’]s?$/.test(wordAt(words, at - 1)))) return []
  const member = words.nameAt[isWhose ? at - 3 : at - 2]
  const organization = /^(?:in|of)$/.test(wordAt(words, at + 1)) ? organizationFrom(words, at + 2) : undefined
  if (member?.type !== 'Country' || !organization) return []
  let verb = organization.last
  while (/^(?:was|is|has|been|remains|currently)$/.test(wordAt(words, verb))) verb++
  const stop = stops.get(lemmaAt(words, verb))
  if (!stop?.role || verb === organization.last) return []
  return [makeBelonging(words, member, organization.span, stop.role, sinceBehind(words, verb) ?? dayOf(words, verb))]
}

/** "since [2021]". */
function sinceBehind(words: SentenceWords, at: number) {
  const time = wordAt(words, at + 1) === 'since' ? words.timeAt[at + 2] : undefined
  return time?.type === 'DATE' && time.edtf !== undefined ? time : undefined
}

/** "The Union suspended Norland in 2020", "the bloc expelled Osk". */
function readDone(words: SentenceWords, at: number): readonly Belonging[] {
  const verb = passives.get(`${lemmaAt(words, at)}ed`) ?? passives.get(wordAt(words, at))
  if (!verb?.role || tagAt(words, at) !== 'VERB' || !isDone(words, at)) return []
  const organization = organizationEndingAt(words, subjectEnd(words, at))
  const member = nameFrom(words, at + 1, COUNTRIES)
  if (!organization || !member) return []
  const { names, last } = listNames(words, at + 1, COUNTRIES)
  if (!MARK.test(wordAt(words, last))) return []
  const since = dayOf(words, last - 1)
  return names.map(name => makeBelonging(words, name, organization.span, verb.role ?? 'member', since))
}

/** "Norland and Osk, both under military rule and [suspended] from the bloc,": a participle without its auxiliary. */
function readAside(words: SentenceWords, at: number): readonly Belonging[] {
  const verb = passives.get(wordAt(words, at))
  if (!verb?.role || tagAt(words, at - 1) === 'AUX' || wordAt(words, at + 1) !== verb.preposition) return []
  const organization = organizationFrom(words, at + 2)
  if (!organization) return []
  let comma = at - 1
  while (comma > at - LONGEST_ASIDE && wordAt(words, comma) !== ',' && !words.nameAt[comma]) comma--
  if (wordAt(words, comma) !== ',' || /^(?:not|never)$/.test(wordAt(words, at - 1))) return []
  for (let from = Math.max(0, comma - 3 * LONGEST_ASIDE); from < comma; from++) {
    const { names, last } = listNames(words, from, COUNTRIES)
    if (names.length > 0 && last === comma)
      return names.map(name => makeBelonging(words, name, organization.span, verb.role ?? 'member'))
  }
  return []
}

/** Who is kept out of an organisation, by his own will or by that of the others: told as done. */
export const readSuspensions = (words: SentenceWords): readonly Belonging[] =>
  flatMap(words.tokens, (_, at) => [
    ...readShare(words, at),
    ...readMembership(words, at),
    ...readDone(words, at),
    ...readAside(words, at),
  ])
