import { english } from '../../../language/english.ts'
import type { Span } from '../../../record/span.ts'
import { overlaps } from '../../../text/span.ts'
import { lemmasOf } from '../../clauses/lemmas-of.ts'
import { childrenOf, type Tree, wordAt } from './clause.ts'

const classes: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  english.thingClasses.map(({ class: name, nouns }) => [name, new Set(nouns)]),
)

type Test = (tree: Tree, at: number) => boolean

const nameTypeAt = ({ view }: Tree, at: number): string | undefined => {
  const token = view.tokens[at]
  return token && view.names.find(name => overlaps(name, token))?.type
}
const isInOffice: Test = ({ view }, at) => {
  const token = view.tokens[at]
  return token !== undefined && view.offices.some(office => overlaps(office, token))
}
/** "Ana Vell", "the envoy, Ana Vell". */
const isNamed: Test = (tree, at) =>
  [at, ...childrenOf(tree, at, 'appos')].some(place => nameTypeAt(tree, place) === 'Person')
const isOrganization: Test = (tree, at) => /^(?:Organization|Body|Agreement)$/.test(nameTypeAt(tree, at) ?? '')
/** "the minister", "two soldiers": a noun for people, of whatever class. */
const hasPlural = ({ view }: Tree, at: number): boolean => {
  const token = view.tokens[at]
  return token?.tag === 'NOUN' && /Number=Plur/.test(token.features)
}

/** "the leaders [of the Union]", "[Union] ministers". */
const hasBodyBelow = (tree: Tree, at: number): boolean =>
  childrenOf(tree, at, 'nmod', 'compound', 'amod').some(child => isOrganization(tree, child))

const isHeOrShe: Test = ({ view }, at) => /^(?:he|she)$/i.test(view.tokens[at]?.text ?? '')

/** The kinds that are told by names and offices, not by their noun. */
const kinds: { readonly [kind: string]: Test } = {
  person: (tree, at) => isNamed(tree, at) || isInOffice(tree, at) || isHeOrShe(tree, at),
  named: isNamed,
  officer: (tree, at) => isNamed(tree, at) || isInOffice(tree, at),
  state: (tree, at) => nameTypeAt(tree, at) === 'Country',
  demonym: (tree, at) => nameTypeAt(tree, at) === 'Demonym' && wordAt(tree, at).endsWith('s'),
  body: isOrganization,
  alliance: isOrganization,
  place: (tree, at) => /^(?:Place|Country)$/.test(nameTypeAt(tree, at) ?? ''),
  anything: () => true,
  they: ({ view }, at) => /^(?:they|both)$/i.test(view.tokens[at]?.text ?? ''),
  assembled: (tree, at) => hasPlural(tree, at) && isOneOf(tree, at, ['groups']) && hasBodyBelow(tree, at),
  armoured: (tree, at) =>
    /^(?:vehicle|car|carrier|truck)$/.test(tree.view.tokens[at]?.lemma ?? '') &&
    childrenOf(tree, at, 'amod', 'compound', 'nmod').some(child =>
      /^(?:armou?red|military|combat|fighting|personnel)$/.test(wordAt(tree, child)),
    ),
  several: (tree, at) => hasPlural(tree, at) || childrenOf(tree, at, 'conj').length > 0,
}

/** Whether a word stands for itself in a list of kinds, and for no class: "each [other]". */
export const isLiteral = (kind: string): boolean => !classes.has(kind) && kinds[kind] === undefined

/** Whether the word at a place is one of some kinds of thing or people; each a class, a kind or a lemma. */
export function isOneOf(tree: Tree, at: number | undefined, wanted: readonly string[]): boolean {
  const token = at === undefined ? undefined : tree.view.tokens[at]
  if (at === undefined || !token) return false
  const lemmas = lemmasOf(token).map(lemma => lemma.replace(/men$/, 'man'))
  return wanted.some(kind => {
    const test = kinds[kind]
    if (test) return test(tree, at)
    // A name is none of the things that its last word means: "General Post Office", "Golden Gate".
    const nouns = classes.get(kind)
    return nouns ? lemmas.some(lemma => nouns.has(lemma)) : lemmas.includes(kind)
  })
}

export const spanAt = ({ view }: Tree, at: number): Span => {
  const token = view.tokens[at]
  if (!token) throw new TypeError(`Expected the place of a word, got ${at}`)
  return { start: token.start, end: token.end }
}
