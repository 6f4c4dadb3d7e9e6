import type { Name, Office } from '../../record/article.ts'
import { afterDivider, listNames, nameFrom } from '../list-names.ts'
import { type SentenceWords, wordAt } from '../sentence-words.ts'
import { isClosed, personAt } from './find-holder.ts'
import { makeOffice } from './make-office.ts'
import { isGenitive, type Title } from './read-titles.ts'

const OWNERS: ReadonlySet<Name['type']> = new Set(['Country', 'Organization', 'Body', 'Place', 'Demonym'])

const PERSONS: ReadonlySet<Name['type']> = new Set(['Person'])

/** "Presidents of Norland Ana Vell, Osk Bo Lund": an owner and its holder at each turn. */
function ownersWithHolders(words: SentenceWords, title: Title, at: number): readonly Office[] {
  const offices: Office[] = []
  for (let next = at; ; ) {
    const owner = nameFrom(words, next, OWNERS)
    const holder = owner && personAt(words, owner.last)
    if (!owner || !holder) break
    offices.push(makeOffice(words, title, { of: owner.name, person: holder.person }))
    const following = afterDivider(words, holder.last)
    if (following === holder.last) break
    next = following
  }
  return offices
}

/** "Presidents Ana Vell of Norland and Bo Lund of Osk": a holder and the owner at each turn; owners may be silent. */
function holdersWithOwners(words: SentenceWords, title: Title, owner: Name | undefined): readonly Office[] {
  const offices: Office[] = []
  for (let next = title.end; ; ) {
    const holder = personAt(words, next)
    if (!holder) break
    const of = wordAt(words, holder.last) === 'of' ? nameFrom(words, holder.last + 1, OWNERS) : undefined
    offices.push(makeOffice(words, title, { of: of?.name ?? owner, person: holder.person }))
    const end = of?.last ?? holder.last
    const following = afterDivider(words, end)
    if (following === end) break
    next = following
  }
  return offices
}

/** As many persons as owners: the first holds the first office, and so on. */
function pairUp(words: SentenceWords, title: Title, owners: readonly Name[], at: number): readonly Office[] {
  const comma = wordAt(words, at) === ',' ? 1 : 0
  const { names } = listNames(words, at + comma, PERSONS)
  if (names.length !== owners.length || names.length < 2) return []
  return owners.map((of, n) => makeOffice(words, title, { of, person: names[n] }))
}

/** "Ana Vell and Bo Lund, [the presidents of Norland and Osk]": the persons named before, as many as there are owners. */
function pairUpBefore(
  words: SentenceWords,
  title: Title,
  owners: readonly Name[],
  around: { first: number; last: number },
): readonly Office[] {
  const end = around.first - (wordAt(words, around.first - 1) === 'the' ? 1 : 0)
  if (wordAt(words, end - 1) !== ',' || !isClosed(words, around.last)) return []
  for (let from = 0; from < end - 1; from++) {
    const { names, last } = listNames(words, from, PERSONS)
    if (names.length < 2 || last !== end - 1) continue
    if (names.length !== owners.length) return []
    return owners.map((of, n) => makeOffice(words, title, { of, person: names[n] }))
  }
  return []
}

/** "the foreign ministers, Ana Vell and Bo Lund,", "the presidents of the two countries, …": whose they are is not told. */
function holdersApposed(words: SentenceWords, title: Title): readonly Office[] {
  const opener = wordAt(words, title.begin - 1)
  if (!/^(?:the|both|two|their|whose)$/.test(opener)) return []
  const end = passCountries(words, title.end)
  if (wordAt(words, end) !== ',') return []
  const { names, last } = listNames(words, end + 1, PERSONS)
  if (names.length < 2 || !isClosed(words, last) || words.nameAt[last + 1]?.type === 'Person') return []
  return names.map(person => makeOffice(words, title, { person }))
}

/** Passes over "of the two countries", "of both states". */
function passCountries(words: SentenceWords, at: number): number {
  if (wordAt(words, at) !== 'of') return at
  for (let next = at + 1; next <= at + 4; next++)
    if (/^(?:countries|states|nations|neighbors|neighbours|sides|republics)$/.test(wordAt(words, next))) return next + 1
  return at
}

/** "Armenian and Russian", "Norland's and Osk's" before a title. */
function ownersBefore(words: SentenceWords, title: Title): readonly Name[] {
  const owners: Name[] = []
  let end = title.begin
  while (end > 0) {
    if (isGenitive(wordAt(words, end - 1))) end--
    const name = words.nameAt[end - 1]
    if (!name || !OWNERS.has(name.type)) break
    owners.unshift(name)
    while (words.nameAt[end - 1] === name) end--
    if (wordAt(words, end - 1) === 'and') end--
    if (wordAt(words, end - 1) === ',') end--
  }
  return owners
}

/**
 * Several holders of one office told by one plural title. Owners and persons are matched only where each stands with
 * its own, or where there are as many of one as of the other. Countries without persons give offices without holders.
 */
export function readSeveral(words: SentenceWords, title: Title): readonly Office[] {
  const before = ownersBefore(words, title)
  if (wordAt(words, title.end) === 'of') {
    const from = title.end + (wordAt(words, title.end + 1) === 'the' ? 2 : 1)
    const each = ownersWithHolders(words, title, from)
    if (each.length > 1) return each
    const { names, last } = listNames(words, from, OWNERS)
    if (names.length < 2) return holdersApposed(words, title)
    const after = pairUp(words, title, names, last)
    const paired = after.length > 0 ? after : pairUpBefore(words, title, names, { first: title.begin, last })
    return paired.length > 0 ? paired : names.map(of => makeOffice(words, title, { of }))
  }
  if (before.length > 1) {
    const paired = pairUp(words, title, before, title.end)
    return paired.length > 0 ? paired : before.map(of => makeOffice(words, title, { of }))
  }
  const holders = holdersWithOwners(words, title, before[0])
  return holders.length > 1 ? holders : holdersApposed(words, title)
}
