import type { Span } from '../../../record/span.ts'
import { overlaps } from '../../../text/span.ts'
import { headOf } from '../../clauses/tree.ts'
import { childrenOf, prepositionOf, type Tree, wordAt } from './clause.ts'
import { isOneOf, spanAt } from './match-thing.ts'

/** Prepositions behind which stands where something is, and where somebody goes. */
export const IN: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'off',
  'inside',
  'around',
  'along',
  'across',
  'throughout',
])
/** Where a crowd goes. */
export const THROUGH: ReadonlySet<string> = new Set([...IN, 'through', 'across', 'along', 'to', 'into', 'onto'])
export const TO: ReadonlySet<string> = new Set(['to', 'in', 'at', 'for'])

/** The place behind one of some prepositions that hang on a word: "met [in Isel]", "the bridge [at Isel]". */
export function placeBehind(tree: Tree, at: number, prepositions: ReadonlySet<string>): Span | undefined {
  const here = prepositions.has('in')
    ? childrenOf(tree, at, 'advmod').find(place => wordAt(tree, place) === 'here')
    : undefined
  if (here !== undefined && here > at) return spanAt(tree, here)
  const heads = childrenOf(tree, at, 'obl', 'nmod')
  // "on July 20 in Isel", "outside the embassy in Isel": the parser may hang the place on the day, or on what stands there.
  for (const head of [...heads, ...heads.flatMap(above => childrenOf(tree, above, 'nmod', 'obl'))]) {
    const above = headOf(tree.view, head)
    const isIn = prepositions.has(prepositionOf(tree, head))
    const isElsewhere = !heads.includes(head) && !isDay(tree, above) && !isSpot(tree, above, prepositions)
    // "the streets of Isel"
    const isOf = !heads.includes(head) && !isElsewhere && prepositionOf(tree, head) === 'of'
    const place = !isElsewhere && (isIn || isOf) ? placeAt(tree, head) : undefined
    if (place) return place
  }
  return undefined
}

/** "will meet [in Isel] on Friday to discuss": by the words alone, wherever the parser hangs the place. */
export function placeRightBehind(tree: Tree, verb: number): Span | undefined {
  const first = tree.view.tokens[verb + 2]
  if (!/^(?:in|at)$/.test(wordAt(tree, verb + 1)) || !first) return undefined
  const name = tree.view.names.find(({ type, start }) => type === 'Place' && start === first.start)
  return name && { start: name.start, end: name.end }
}

/** "outside the building", "in the main square": a spot of the place that is named behind it. */
const isSpot = (tree: Tree, at: number, prepositions: ReadonlySet<string>): boolean =>
  isOneOf(tree, at, ['site', 'facility', 'spot', 'passage', 'posts']) && prepositions.has(prepositionOf(tree, at))

const isDay = ({ view }: Tree, at: number): boolean => {
  const token = view.tokens[at]
  return token !== undefined && view.times.some(time => overlaps(time, token))
}

/** The place that a word names, or that is named beside it: "Isel", "the town of [Isel]", "the capital, [Isel]", "[Isel]'s port". */
export function placeAt(tree: Tree, head: number): Span | undefined {
  const own = nameAt(tree, head)
  if (own || !isOneOf(tree, head, ['settlement', 'passage', 'spot'])) return own
  const named = childrenOf(tree, head, 'nmod', 'nmod:poss', 'appos', 'flat', 'compound')
    .filter(child => /^(?:|of|['’]s?)$/.test(prepositionOf(tree, child)))
    // "Talvia's capital, Isel": the town itself before whose it is.
    .sort((a, b) => Number(isOwnerOf(tree, a)) - Number(isOwnerOf(tree, b)))
    .map(child => nameAt(tree, child))
    .find(place => place !== undefined)
  // "in the Talvian capital"
  const nation = wordAt(tree, head) === 'capital' ? nationBefore(tree, head) : undefined
  return named ?? (nation && { start: nation.start, end: spanAt(tree, head).end })
}

const isOwnerOf = (tree: Tree, at: number): boolean => /^['’]s?$/.test(prepositionOf(tree, at))

const nationBefore = (tree: Tree, head: number): Span | undefined => {
  const places = childrenOf(tree, head, 'amod', 'nmod', 'compound')
    .filter(at => at < head)
    .map(at => spanAt(tree, at))
  return tree.view.names.find(
    ({ type, ...name }) => (type === 'Demonym' || type === 'Country') && places.some(place => overlaps(name, place)),
  )
}

function nameAt({ view, ...tree }: Tree, at: number): Span | undefined {
  const word = spanAt({ view, ...tree }, at)
  const name = view.names.find(n => (n.type === 'Place' || n.type === 'Country') && overlaps(n, word))
  return name && { start: name.start, end: name.end }
}
