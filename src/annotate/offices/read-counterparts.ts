import type { Name, Office } from '../../record/article.ts'
import { type SentenceWords, wordAt } from '../sentence-words.ts'
import { holderAfter } from './find-holder.ts'
import { makeOffice } from './make-office.ts'

const OWNERS: ReadonlySet<Name['type']> = new Set(['Country', 'Demonym'])

/** Whether an office is of a country, as the counterpart's is. */
const isOf = (words: SentenceWords, office: Office): boolean =>
  words.nameAt.some(name => name && name.start === office.of?.start && OWNERS.has(name.type))

/** The office last told of in the sentence before a place; else that of the person last named there. */
function officeBefore(
  words: SentenceWords,
  start: number,
  offices: readonly Office[],
  text: string,
): Office | undefined {
  const here = offices.filter(o => o.sentence === words.number && o.end <= start && isOf(words, o))
  const last = here.at(-1)
  if (last) return last
  const named = words.nameAt.filter(name => name?.type === 'Person' && name.end <= start).at(-1)
  if (!named) return undefined
  const surname = text.slice(named.start, named.end).split(/\s+/).at(-1)
  return offices.filter(o => o.person && text.slice(o.person.start, o.person.end).split(/\s+/).at(-1) === surname).at(0)
}

/**
 * "his Tajik counterpart, Emomali Rakhmon": holds the office that the one spoken of holds.
 * @param offices  found so far in the article
 * @param text  of the document
 */
export function readCounterparts(words: SentenceWords, offices: readonly Office[], text: string): readonly Office[] {
  return words.tokens.flatMap((token, at) => {
    if (token.text !== 'counterpart') return []
    const owner = words.nameAt[at - 1]
    if (!owner || !OWNERS.has(owner.type)) return []
    const model = officeBefore(words, owner.start, offices, text)
    if (!model) return []
    const title = { first: at, last: at + 1, role: model.role, capacity: 'holder' as const }
    const opener = wordAt(words, at - 2)
    const definite = opener === 'his' || opener === 'her' || opener === 'the' || opener === 'their'
    return [makeOffice(words, title, { of: owner, person: holderAfter(words, at + 1, definite) })]
  })
}
