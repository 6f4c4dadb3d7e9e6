import { english } from '../../language/english.ts'
import type { Name, Office, Time } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { dayOf } from '../find-day.ts'
import { nameFrom } from '../list-names.ts'
import { lemmaAt, type SentenceWords, spanOf, tagAt, wordAt } from '../sentence-words.ts'
import { findSeats, type Seat } from './find-seats.ts'
import { makeOffice } from './make-office.ts'

type SeatVerb = (typeof english.seatVerbs)[number]

const verbs = new Map<string, readonly SeatVerb[]>()
for (const verb of english.seatVerbs)
  verbs.set(
    verb.verb,
    [...(verbs.get(verb.verb) ?? []), verb].sort((a, b) => Number(!a.particle) - Number(!b.particle)),
  )

const HOLDERS: ReadonlySet<Name['type']> = new Set(['Country', 'Person'])
/** Words between a subject and its verb: "Norland, which". */
const LONGEST_ASIDE = 30

/** How far a change of hands has come. */
type Tense = 'now' | 'done' | 'ahead'

/** A verb at a place: which, when it happens, and where its subject ends. */
interface Told {
  readonly verb: SeatVerb
  readonly at: number
  readonly tense: Tense
  readonly subjectEnd: number
}

/** "is to take over", "will pass", "took over", "holds"; undefined where it is denied, wished or unsure. */
function readVerb(words: SentenceWords, at: number): Told | undefined {
  if (tagAt(words, at) !== 'VERB') return undefined
  const verb = verbs.get(lemmaAt(words, at))?.find(v => !v.particle || isNear(words, at, v.particle))
  if (!verb) return undefined
  let first = at
  let later = false
  let perfect = false
  while (/^(?:AUX|ADV|PART)$/.test(tagAt(words, first - 1))) {
    const word = wordAt(words, --first)
    if (/^(?:not|n't|never|may|might|could|would|should|had|was|were|been)$/.test(word)) return undefined
    if (/^(?:will|to|due|set)$/.test(word)) later = true
    if (/^(?:has|have)$/.test(word)) perfect = true
  }
  const form = words.tokens[at]?.form
  const tense = later ? 'ahead' : form === 'past' || perfect ? 'done' : form === 'present' ? 'now' : undefined
  return tense && { verb, at, tense, subjectEnd: first }
}

/** A particle stands right behind its verb, or behind what is handed: "handed the chair over". */
const isNear = (words: SentenceWords, at: number, particle: string): boolean => wordAt(words, at + 1) === particle

/** Who stands right before a word: a country or a person, by name or by "it", with a clause between them or not. */
function subjectBefore(words: SentenceWords, end: number): Span | undefined {
  if (wordAt(words, end - 1) === 'it') return spanOf(words, end - 1, end)
  const name = words.nameAt[end - 1]
  if (name && HOLDERS.has(name.type)) return name
  if (/^(?:which|who)$/.test(wordAt(words, end - 1)) && wordAt(words, end - 2) === ',')
    return holderNamed(words.nameAt[end - 3])
  if (wordAt(words, end - 1) !== ',') return undefined
  for (let at = end - 2; at > Math.max(0, end - LONGEST_ASIDE); at--)
    if (wordAt(words, at) === ',') return holderNamed(words.nameAt[at - 1])
  return undefined
}

const holderNamed = (name: Name | undefined): Name | undefined => (name && HOLDERS.has(name.type) ? name : undefined)

/** A country or a person behind a preposition, within the few words behind a place: "from [Norland]", "to [Osk]". */
function holderBehind(words: SentenceWords, from: number, preposition: string): Name | undefined {
  for (let at = from; at < from + 8; at++) {
    if (/^[;:.“”"]$/.test(wordAt(words, at))) return undefined
    if (wordAt(words, at) !== preposition) continue
    return nameFrom(words, at + (wordAt(words, at + 1) === 'the' ? 2 : 1), HOLDERS)?.name
  }
  return undefined
}

/** Who gets an office and who had it. */
interface Change {
  readonly to?: Span | undefined
  readonly from?: Span | undefined
  readonly tense: Tense
  readonly day?: Time | undefined
}

const isCountry = (words: SentenceWords, who: Span): boolean =>
  words.nameAt.some(name => name?.start === who.start && name.type !== 'Person') || who.end - who.start === 2

/** A state that presides has the chair; a person in a rotating office too. */
const roleOf = (words: SentenceWords, seat: Seat, who: Span): string =>
  isCountry(words, who) || seat.rotating ? 'chair' : seat.role

/** The offices of a change: the one who gets it holds it from that day, the other did until then. */
function officesOf(words: SentenceWords, seat: Seat, { to, from, tense, day }: Change): readonly Office[] {
  const ahead = tense !== 'done'
  const title = { first: seat.noun, last: seat.noun + 1 }
  const told = (who: Span, capacity: Office['capacity'], days: Pick<Office, 'starts' | 'ends'>) =>
    makeOffice(words, { ...title, role: roleOf(words, seat, who), capacity }, { of: seat.of, person: who, ...days })
  return [
    ...(from ? [told(from, ahead ? 'holder' : 'former', day ? { ends: day } : {})] : []),
    ...(to ? [told(to, ahead ? 'designate' : 'holder', day ? { starts: day } : {})] : []),
  ]
}

/** "until [July 1]" behind a seat that is held. */
function endOf(words: SentenceWords, seat: Seat): { day: Time; last: number } | undefined {
  if (!/^(?:until|till)$/.test(wordAt(words, seat.last))) return undefined
  const day = words.timeAt[seat.last + 1]
  if (day?.type !== 'DATE' || day.edtf === undefined) return undefined
  let last = seat.last + 1
  while (words.timeAt[last] === day) last++
  return { day, last }
}

/** "Norland holds the chair of the Pact", "… until July 1, when it passes to Osk". */
function readHeld(words: SentenceWords, seat: Seat, told: Told): readonly Office[] {
  const holder = subjectBefore(words, told.subjectEnd)
  if (!holder || told.tense === 'ahead' || (told.tense === 'done' && told.verb.kind === 'hold')) return []
  const end = endOf(words, seat)
  const role = roleOf(words, seat, holder)
  const title = { first: seat.noun, last: seat.noun + 1, role, capacity: 'holder' as const }
  const office = makeOffice(words, title, { of: seat.of, person: holder, ends: end?.day })
  const passes = words.tokens.findIndex((token, at) => end && at > end.last && token.lemma === 'pass')
  const heir = end && passes > 0 && wordAt(words, passes - 1) === 'it' ? holderBehind(words, passes, 'to') : undefined
  const next = heir ? officesOf(words, seat, { to: heir, tense: 'ahead', day: end?.day }) : []
  return [office, ...next]
}

/** "Osk took over the chair from Norland on January 1", "is to take over": the subject gets it. */
function readTaken(words: SentenceWords, seat: Seat, told: Told): readonly Office[] {
  const to = subjectBefore(words, told.subjectEnd)
  if (!to) return []
  const day = dayOf(words, seat.last - 1)
  return officesOf(words, seat, { to, from: holderBehind(words, seat.last, 'from'), tense: told.tense, day })
}

/** "Norland handed the chair over to Osk": the subject gives it. */
function readGiven(words: SentenceWords, seat: Seat, told: Told): readonly Office[] {
  const to = holderBehind(words, seat.last, 'to')
  const from = subjectBefore(words, told.subjectEnd)
  return to && from ? officesOf(words, seat, { to, from, tense: told.tense, day: dayOf(words, seat.last - 1) }) : []
}

/** "The presidency passes from Norland to Osk on January 1". */
function readPassing(words: SentenceWords, seat: Seat, told: Told): readonly Office[] {
  const to = holderBehind(words, told.at + 1, 'to')
  if (!to || told.subjectEnd !== seat.last) return []
  const from = holderBehind(words, told.at + 1, 'from')
  return officesOf(words, seat, { to, from, tense: told.tense, day: dayOf(words, told.at) })
}

/** Words between a verb and the office that is taken or given at most. */
const LONGEST_GAP = 3

function readSeat(words: SentenceWords, seat: Seat): readonly Office[] {
  for (let at = seat.first - 1; at >= Math.max(0, seat.first - LONGEST_GAP); at--) {
    const told = readVerb(words, at)
    if (told?.verb.kind === 'hold') return readHeld(words, seat, told)
    if (told?.verb.kind === 'take') return readTaken(words, seat, told)
    if (told?.verb.kind === 'give') return readGiven(words, seat, told)
  }
  for (let at = seat.last; at < seat.last + 5; at++) {
    const told = readVerb(words, at)
    if (told) return told.verb.kind === 'pass' ? readPassing(words, seat, told) : []
  }
  return []
}

/** "Norland, as chair of the Pact, said": a country that has the chair. */
function readAsChair(words: SentenceWords, seat: Seat): readonly Office[] {
  const opener = wordAt(words, seat.noun - 1) === 'the' ? seat.noun - 2 : seat.noun - 1
  const country = words.nameAt[opener - 2]
  if (seat.role !== 'chair' || wordAt(words, opener) !== 'as' || !seat.of || country?.type !== 'Country') return []
  if (wordAt(words, opener - 1) !== ',') return []
  const title = { first: seat.noun, last: seat.noun + 1, role: 'chair', capacity: 'holder' as const }
  return [makeOffice(words, title, { of: seat.of, person: country })]
}

/**
 * Who has an office of an organisation that goes from one to another: "Norland holds the rotating chair", "the
 * presidency passes from Norland to Osk on January 1".
 * @source data/en/office-seats.yml, data/en/seat-verbs.yml
 */
export const readSeats = (words: SentenceWords): readonly Office[] =>
  findSeats(words).flatMap(seat => {
    const told = readSeat(words, seat)
    return told.length > 0 ? told : readAsChair(words, seat)
  })
