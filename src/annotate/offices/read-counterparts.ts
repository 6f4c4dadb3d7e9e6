import type { Name, Office } from '../../record/article.ts'
import { flatMap } from '../../text/flat-map.ts'
import { type SentenceWords, wordAt } from '../sentence-words.ts'
import { holderAfter } from './find-holder.ts'
import { makeOffice } from './make-office.ts'

const OWNERS: ReadonlySet<Name['type']> = new Set(['Country', 'Demonym'])

/** What was told before a place in an article. */
interface Told {
  /** Found so far. */
  readonly offices: readonly Office[]
  readonly text: string
}

/** Whether an office is of a country, as the counterpart's is. */
const isOf = (words: SentenceWords, office: Office): boolean =>
  words.nameAt.some(name => name && name.start === office.of?.start && OWNERS.has(name.type))

/** The office last told of in the sentence before a place; else that of the person last named there. */
function officeBefore(words: SentenceWords, start: number, { offices, text }: Told): Office | undefined {
  const here = offices.filter(o => o.sentence === words.number && o.end <= start && isOf(words, o))
  const last = here.at(-1)
  if (last) return last
  const named = words.nameAt.filter(name => name?.type === 'Person' && name.end <= start).at(-1)
  if (!named) return undefined
  const surname = surnameIn(text, named)
  return offices.filter(o => o.person && surnameIn(text, o.person) === surname).at(0)
}

const surnameIn = (text: string, { start, end }: { start: number; end: number }) =>
  text.slice(start, end).split(/\s+/).at(-1)

/**
 * "his Tajik counterpart, Emomali Rakhmon": holds the office that the one spoken of holds; of what is told only where a
 * country stands with it.
 * @param offices  found so far in the article
 * @param text  of the document
 */
export function readCounterparts(words: SentenceWords, offices: readonly Office[], text: string): readonly Office[] {
  return flatMap(words.tokens, (token, at) => {
    if (token.text !== 'counterpart') return []
    const name = words.nameAt[at - 1]
    const owner = name && OWNERS.has(name.type) ? name : undefined
    if (name && !owner) return []
    const opener = wordAt(words, owner ? at - 2 : at - 1)
    const definite = opener === 'his' || opener === 'her' || opener === 'the' || opener === 'their'
    const person = holderAfter(words, at + 1, definite)
    const model = officeBefore(words, owner?.start ?? token.start, { offices, text })
    if (!model || (!owner && !(person && definite))) return []
    const title = { first: at, last: at + 1, role: model.role, capacity: 'holder' as const }
    return [makeOffice(words, title, { of: owner, person })]
  })
}

/** What "successor" and its like make of the office of the one spoken of. */
const AFTER: ReadonlyMap<string, { capacity: Office['capacity']; prefix: string }> = new Map([
  ['successor', { capacity: 'holder', prefix: '' }],
  ['replacement', { capacity: 'holder', prefix: '' }],
  ['predecessor', { capacity: 'former', prefix: '' }],
  ['deputy', { capacity: 'holder', prefix: 'deputy ' }],
])

/** The one holder told of last: in the words before a place, else in the sentence before. */
function lastHeld(words: SentenceWords, start: number, { offices, text }: Told): Office | undefined {
  for (const sentence of [words.number, words.number - 1]) {
    const held = offices.filter(o => o.sentence === sentence && o.end <= start && o.person)
    const holders = new Set(held.map(o => o.person && surnameIn(text, o.person)))
    if (holders.size > 1) return undefined
    const last = held.at(-1)
    if (last) return last
  }
  return undefined
}

/**
 * "His successor is Ana Vell", "her deputy, Bo Lund, said": an office by that of the one spoken of just before.
 * @param offices  found so far in the article
 * @param text  of the document
 */
export function readSuccessors(words: SentenceWords, offices: readonly Office[], text: string): readonly Office[] {
  return flatMap(words.tokens, (token, at) => {
    const made = AFTER.get(token.text)
    if (!made || !/^(?:his|her)$/.test(wordAt(words, at - 1))) return []
    const person = holderAfter(words, at + 1, true)
    const model = person && lastHeld(words, token.start, { offices, text })
    if (!person || !model || model.role.startsWith('deputy ')) return []
    const title = { first: at, last: at + 1, role: made.prefix + model.role, capacity: made.capacity }
    return [makeOffice(words, title, { of: model.sentence === words.number ? model.of : undefined, person })]
  })
}
