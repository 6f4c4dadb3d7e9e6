import { english } from '../../language/english.ts'
import type { Chain } from './chain.ts'
import { compareNames } from './compare-names.ts'
import { type Common, type Coverage, compareNominals } from './compare-nominals.ts'

/** What two chains share, by name; none is far from 0 to 1, and those that are 0 are left out. */
export type Features = Readonly<Record<string, number>>

const alike = new Map(english.alikePeople.map(entry => [entry.noun, new Set(entry.alike)]))
const broader = new Map(english.alikePeople.map(entry => [entry.noun, new Set(entry.broader)]))
const areAlike = (a: string, b: string): boolean => (alike.get(a)?.has(b) || alike.get(b)?.has(a)) ?? false
const isBroader = (a: string, b: string): boolean => (broader.get(a)?.has(b) || broader.get(b)?.has(a)) ?? false
/** Nouns that say no more than that somebody is meant. */
const GENERIC: ReadonlySet<string> = new Set(
  'man woman person people one other boy girl victim suspect group member old'.split(' '),
)
const MOST_DEEDS = 2
const MOST_WORDS = 2
/** Cosine of documents: names of others than these are not looked at. */
const LEAST_LIKENESS = 0.05

/**
 * Compares two chains: by their names where both have some, else by their nouns and by what is told of them.
 * @returns undefined where they cannot be one
 */
export function compareChains(x: Chain, y: Chain, coverage: Coverage): Features | undefined {
  if (x.sort && y.sort && x.sort !== y.sort) return undefined
  const [a, b] = rankOf(x) > rankOf(y) ? [y, x] : [x, y]
  if (!mayMeet(a, b, coverage)) return undefined
  const common = compareNominals(a, b, coverage)
  if (!common.together && common.likeness < LEAST_LIKENESS) return undefined
  const features = a.known === 'nothing' ? describe(a, b, common) : compareNames(a, b, common)
  return (
    features &&
    Object.fromEntries(
      Object.entries(features).flatMap(([name, value]) => (Number(value) ? [[name, Number(value)]] : [])),
    )
  )
}

const RANKS = { entity: 2, name: 1, nothing: 0 } as const
const rankOf = ({ known }: Chain): number => RANKS[known]

/** A description never reaches over to another story. */
function mayMeet(a: Chain, b: Chain, { storyOf }: Coverage): boolean {
  if (a.known !== 'nothing') return true
  const stories = new Set(a.members.map(m => storyOf(m.document)))
  return b.members.some(m => stories.has(storyOf(m.document)))
}

/** Features of a chain without a name and another; they weigh differently where the other has one. */
function describe(a: Chain, b: Chain, common: Common): Readonly<Record<string, number | boolean>> {
  const kind = b.known === 'nothing' ? 'plain' : 'named'
  const otherNouns = kind === 'named' ? new Set([...b.nouns, ...b.called]) : b.nouns
  const sameNoun = meet(a.nouns, b.nouns)
  const called = kind === 'named' && meet(a.nouns, b.called)
  const some = (test: (x: string, y: string) => boolean) =>
    [...a.nouns].some(n => [...otherNouns].some(o => test(n, o)))
  const [synonym, wider] = [some(areAlike), some(isBroader)]
  const told = sameNoun || called
  const generic = [...a.nouns].some(n => GENERIC.has(n)) || (kind === 'plain' && [...b.nouns].some(n => GENERIC.has(n)))
  const number = agreementOf(a.numbers, b.numbers)
  const [count, sex] = [agreementOf(a.counts, b.counts), agreementOf(a.sexes, b.sexes)]
  const several = a.numbers.has('several')
  const { likeness, context, together, deeds, clashingDeeds } = common
  const first = a.members[0]?.article ?? 'bare'
  const both = kind === 'plain' && b.members[0]?.article === first
  const features: Readonly<Record<string, number | boolean>> = {
    any: true,
    [a.sort ?? b.sort ?? 'open']: true,
    'only a name': b.known === 'name',
    noun: sameNoun,
    called,
    synonym,
    'broader noun': wider,
    'other noun': !told && !synonym && !wider && !generic && a.nouns.size > 0 && otherNouns.size > 0,
    generic,
    'generic noun': generic && sameNoun,
    [`number ${number}`]: true,
    'other number of a noun': number === 'other' && sameNoun,
    [`count ${count}`]: count !== 'open',
    [`sex ${sex}`]: sex !== 'open',
    several,
    'several by noun': several && sameNoun,
    deeds: Math.min(deeds, MOST_DEEDS) / MOST_DEEDS,
    'deed of a noun': deeds > 0 && sameNoun,
    'deed in context': Number(deeds > 0) * context,
    'common deed': common.commonDeeds,
    'alike deed': common.alikeDeeds && deeds === 0,
    'clashing deed': clashingDeeds && deeds === 0,
    'deed and clash': clashingDeeds && deeds > 0,
    context,
    likeness,
    'context by likeness': context * likeness,
    together,
    near: common.near,
    later: common.later,
    'same sentence': common.sameSentence,
    siblings: common.siblings,
    owns: common.owns,
    words: Math.min(common.sharedWords, MOST_WORDS) / MOST_WORDS,
    'other words': common.otherWords && common.sharedWords === 0,
    'noun by likeness': Number(told) * likeness,
    'noun in context': Number(told) * context,
    'noun together': told && together,
    'alike noun by likeness': Number(synonym || wider) * likeness,
    'no noun': a.nouns.size === 0,
    [first]: true,
    [`both ${first}`]: both,
    'several people': kind === 'named' && several && (a.sort ?? b.sort) === 'people',
  }
  return Object.fromEntries(Object.entries(features).map(([name, value]) => [`${kind}: ${name}`, value]))
}

function agreementOf<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): 'open' | 'same' | 'other' {
  if (a.size === 0 || b.size === 0) return 'open'
  return meet(a, b) ? 'same' : 'other'
}

function meet<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  for (const item of a) if (b.has(item)) return true
  return false
}
