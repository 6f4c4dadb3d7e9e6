import type { Document } from '../record/document.ts'
import { Failure } from '../record/failure.ts'
import type { Record } from '../record/record.ts'
import { fold } from '../text/fold.ts'
import { labelOf, namesIn, type Section, sections, type Thing } from './things.ts'

/** A thing of a record, or a document, with where it stands and what it is called. */
export type Found =
  | { readonly section: Section; readonly thing: Thing; readonly label: string }
  | { readonly section: 'documents'; readonly thing: Document; readonly label: string }

/** Everything in a record that has an id. */
export function listThings(record: Record): readonly Found[] {
  const nameOf = namesIn(record)
  const listSection = <Of extends Section>(section: Of): readonly Found[] =>
    record[section].map((thing: Thing<Of>) => ({ section, thing, label: labelOf(section, thing, nameOf) }))
  return [
    ...sections.flatMap(section => listSection(section)),
    ...record.documents.map(thing => ({
      section: 'documents' as const,
      thing,
      label: thing.headline ?? thing.location,
    })),
  ]
}

/** How many things are named to somebody who asked for one that is not there. */
const MOST_NEAR = 5
/** Letters that may be wrong in an id: more, and another is meant. */
const MOST_WRONG_LETTERS = 3

/**
 * The thing of an id, or of the beginning of one that no other has.
 * @throws Failure 'thing-missing', 'thing-ambiguous'; `near` names up to five that may be meant
 * @example findThing(record, 'event-3f2a').label
 */
export function findThing(record: Record, id: string): Found {
  const things = listThings(record)
  const same = things.find(({ thing }) => thing.id === id)
  if (same) return same
  const begun = id === '' ? [] : things.filter(({ thing }) => thing.id.startsWith(id))
  const [only, ...more] = begun
  if (only && more.length === 0) return only
  const code = only ? 'thing-ambiguous' : 'thing-missing'
  throw new Failure(code, { thing: id, near: nameThings(only ? begun : findNear(things, id)) })
}

const nameThings = (things: readonly Found[]): string =>
  things
    .slice(0, MOST_NEAR)
    .map(({ thing, label }) => `${thing.id} “${label}”`)
    .join(', ')

/** Things whose id is that but for a slip of the hand, then those that are called so. */
function findNear(things: readonly Found[], id: string): readonly Found[] {
  const words = fold(id)
  const slips = things
    .map(found => ({ found, letters: countWrongLetters(found.thing.id, id) }))
    .filter(({ letters }) => letters <= MOST_WRONG_LETTERS)
    .sort((a, b) => a.letters - b.letters)
    .map(({ found }) => found)
  const called = words === '' ? [] : things.filter(({ label }) => ` ${fold(label)} `.includes(` ${words} `))
  return [...new Set([...slips, ...called])]
}

/** Letters to put in, leave out or change until one word is the other (Levenshtein 1966); any number above the most counted is one too many. */
function countWrongLetters(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST_WRONG_LETTERS) return MOST_WRONG_LETTERS + 1
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries())
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    if (Math.min(...next) > MOST_WRONG_LETTERS) return MOST_WRONG_LETTERS + 1
    row = next
  }
  return row[b.length] ?? MOST_WRONG_LETTERS + 1
}
