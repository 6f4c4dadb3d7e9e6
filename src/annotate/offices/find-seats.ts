import { english } from '../../language/english.ts'
import type { Name } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { flatMap } from '../../text/flat-map.ts'
import { nameFrom } from '../list-names.ts'
import { type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { ownerBefore, plainOwnerAt } from './find-owner.ts'
import { isGenitive } from './read-titles.ts'

const seats = new Map(english.officeSeats.map(seat => [seat.word, seat.role]))
const OWNERS: ReadonlySet<Name['type']> = new Set(['Organization', 'Body', 'Agreement', 'Country'])
/** What may stand before the noun: "the six-month rotating chair". */
const KINDS = /^(?:rotating|current|annual|regular|six-month|one-year|yearly|council|union|summit|temporary)$/
const MOST_KINDS = 4

/** An office as a thing that one has: "the rotating chair of the Pact". Places of words, `last` exclusive. */
export interface Seat {
  readonly noun: number
  readonly first: number
  readonly last: number
  readonly role: string
  readonly of?: Span
  readonly rotating: boolean
}

/** Behind "of": an organisation by name, or "the bloc". */
function ownerBehind(words: SentenceWords, at: number): { of: Span; last: number } | undefined {
  if (wordAt(words, at) !== 'of') return undefined
  const article = wordAt(words, at + 1) === 'the' ? 1 : 0
  const named = nameFrom(words, at + 1 + article, OWNERS)
  if (named) return isGenitive(wordAt(words, named.last)) ? undefined : { of: named.name, last: named.last }
  const plain = plainOwnerAt(words, at + 1)
  return plain?.of && { of: plain.of, last: plain.last }
}

function seatAt(words: SentenceWords, noun: number): Seat | undefined {
  const role = seats.get(wordAt(words, noun))
  if (!role || words.nameAt[noun] || tagAt(words, noun + 1) === 'NOUN') return undefined
  let begin = noun
  while (noun - begin < MOST_KINDS && !words.nameAt[begin - 1]) {
    const hyphen = wordAt(words, begin - 1) === '-' || wordAt(words, begin) === '-'
    if (!hyphen && !KINDS.test(wordAt(words, begin - 1))) break
    begin--
  }
  const rotating = begin < noun
  const before = ownerBefore(words, { begin })
  const behind = ownerBehind(words, noun + 1)
  const of = behind?.of ?? before.of
  if (before.first === begin && !behind) return undefined
  return { noun, first: before.first, last: behind?.last ?? noun + 1, role, rotating, ...(of && { of }) }
}

/**
 * Finds the offices of which a sentence speaks as of things: "the presidency", "the bloc's rotating chair".
 * @source data/en/office-seats.yml
 */
export const findSeats = (words: SentenceWords): readonly Seat[] =>
  flatMap(words.tokens, (_, at) => seatAt(words, at) ?? [])
