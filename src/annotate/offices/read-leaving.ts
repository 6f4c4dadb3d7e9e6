import { english } from '../../language/english.ts'
import type { Office } from '../../record/article.ts'
import { flatMap } from '../../text/flat-map.ts'
import { contains } from '../../text/span.ts'
import { dayOf } from '../find-day.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'

type OfficeVerb = (typeof english.officeVerbs)[number]

/** Verbs by which an office ends: "resigned", "was dismissed". */
const leaving: readonly OfficeVerb[] = english.officeVerbs.filter(
  v => v.capacity === 'former' && !v.succeeds && v.verb !== 'leave',
)
/** In words: "Health Minister Ana Vell, Culture Minister Bo Lund and Trade Minister Ida Osk". */
const LONGEST_LIST = 40
/** In words: "who had vowed never to go". */
const LONGEST_ASIDE = 30
/** What stands between subject and verb where nobody has left: "may have resigned", "never resigned". */
const NOT_DONE = /^(?:not|n['’]t|never|may|might|could|would|should|will|must|almost|nearly|reportedly|allegedly)$/

/** Places of words, `last` exclusive. */
interface Run {
  readonly first: number
  readonly last: number
}

/** How a verb of leaving stands: of its subject ("resigned", "was dismissed"), of what follows ("dismissed Vell"), or not. */
function leavingAt(words: SentenceWords, at: number): 'subject' | 'object' | undefined {
  if (tagAt(words, at) !== 'VERB' || words.tokens[at]?.form === 'base') return undefined
  const verb = leaving.find(
    v => v.verb === lemmaAt(words, at) && (v.particle === undefined || v.particle === wordAt(words, at + 1)),
  )
  if (!verb) return undefined
  const passive = /^(?:was|were|been)$/.test(wordAt(words, at - 1))
  if (!verb.active && !passive) return words.tokens[at]?.form === 'past' ? 'object' : undefined
  // "resigned as", "quit the party": what is left is told behind it.
  const behind = at + (verb.particle ? 2 : 1)
  const isTold = /^(?:as|from|his|her|their|the)$/.test(wordAt(words, behind)) || tagAt(words, behind) === 'PROPN'
  return verb.active !== passive && !isTold ? 'subject' : undefined
}

const isOfRow = (words: SentenceWords, told: readonly Office[], at: number): boolean =>
  /^(?:,|and)$/.test(wordAt(words, at)) ||
  // "the minister [of] trade, Ana Vell"
  told.some(office => contains(office, words.tokens[at] ?? words.sentence)) ||
  words.nameAt[at] !== undefined ||
  /^(?:NOUN|PROPN|ADJ|DET)$/.test(tagAt(words, at))

/** "Vell, [who had vowed to stay,] resigned": where the words before the clause end. */
function beforeAside(words: SentenceWords, comma: number): number {
  if (wordAt(words, comma) !== ',') return comma
  for (let at = comma - 1; at > comma - LONGEST_ASIDE; at--)
    if (wordAt(words, at) === 'who' && wordAt(words, at - 1) === ',') return at - 2
  return comma
}

/** The names and titles in a row before a verb; behind a preposition none of them is its subject. */
function subjectOf(words: SentenceWords, told: readonly Office[], verb: number): Run {
  const none = { first: verb, last: verb }
  let at = verb - 1
  for (; /^(?:AUX|ADV)$/.test(tagAt(words, at)); at--) if (NOT_DONE.test(wordAt(words, at))) return none
  const last = beforeAside(words, at) + 1
  let first = last
  while (first > Math.max(0, last - LONGEST_LIST) && isOfRow(words, told, first - 1)) first--
  if (tagAt(words, first - 1) !== 'ADP') return { first, last }
  // "Along with Vell, Health Minister Bo Lund resigned": the first of the row belongs to the preposition.
  const comma = words.lower.indexOf(',', first)
  return comma >= 0 && comma < last ? { first: comma + 1, last } : none
}

function objectOf(words: SentenceWords, told: readonly Office[], verb: number): Run {
  let last = verb + 1
  while (last < verb + LONGEST_LIST && isOfRow(words, told, last)) last++
  return { first: verb + 1, last }
}

/**
 * "Health Minister Ana Vell resigned on Monday": the office that is told beside a name is over.
 * @param told  the offices of the sentence
 * @returns the same offices, those that are left as `former`, with the day
 */
export function readLeaving(words: SentenceWords, told: readonly Office[]): readonly Office[] {
  const ends = flatMap(words.tokens, (_, at) => {
    const as = leavingAt(words, at)
    return as ? [{ at, run: as === 'subject' ? subjectOf(words, told, at) : objectOf(words, told, at) }] : []
  })
  return told.map(office => {
    if (!office.person || (office.capacity !== 'holder' && office.capacity !== 'acting')) return office
    const end = ends.find(({ run: { first, last } }) => {
      const [from, to] = [words.tokens[first], words.tokens[last - 1]]
      return from && to && last > first && from.start <= office.start && office.end <= to.end
    })
    const day = end && dayOf(words, end.at)
    return end ? { ...office, capacity: 'former' as const, ...(day && { ends: day }) } : office
  })
}
