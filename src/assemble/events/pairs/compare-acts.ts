import { english } from '../../../language/english.ts'
import type { WordWeights } from '../../../text/weigh-words.ts'
import type { Act } from './describe-act.ts'

/** What two mentions share, by name; most are 0 or 1, none is far from there. */
export const actFeatures = [
  'bias',
  'same-word',
  'same-rare-word',
  'alike-words',
  'broader-word',
  'told-alike',
  'same-stem',
  'shared-word',
  'same-document',
  'documents-alike',
  'same-patient',
  'other-patient',
  'shared-argument',
  'near-words',
  'sentences-alike',
  'same-time',
  'one-negative',
  'same-word-documents-alike',
  'alike-words-documents-alike',
  'same-word-same-document',
  'same-word-sentences-alike',
  'distance',
] as const
export type ActFeature = (typeof actFeatures)[number]
export type ActFeatures = { readonly [feature in ActFeature]: number }

const alike = new Map<string, ReadonlySet<string>>(english.alikeActs.map(({ word, alike }) => [word, new Set(alike)]))
const broader = new Map<string, ReadonlySet<string>>(
  english.alikeActs.map(entry => [entry.word, new Set(entry.broader)]),
)
const toldAlike = new Map(english.actsToldAlike.map(({ words, strength }) => [words.join(' '), strength]))

const areAlike = (a: string, b: string): boolean => (alike.get(a)?.has(b) || alike.get(b)?.has(a)) ?? false
const isBroader = (a: string, b: string): boolean => (broader.get(a)?.has(b) || broader.get(b)?.has(a)) ?? false
const strengthOf = (a: string, b: string): number => toldAlike.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? 0

const ENDINGS = /(?:ation|ition|tion|ment|ing|er|or|ion|al|ance|ery|ee|s|e|d)$/
const SHORTEST_STEM = 4
const LONGEST_STEM = 6
const stemOf = (word: string): string => word.replace(ENDINGS, '').slice(0, LONGEST_STEM)
const sameStem = (a: string, b: string): boolean => stemOf(a).length >= SHORTEST_STEM && stemOf(a) === stemOf(b)

/** Words that share so much of the smaller argument's weight name one thing. */
const SAME_ARGUMENT = 0.6
const OTHER_ARGUMENT = 0.2
/** Weights of shared words near by, and sentences apart, that count as many. */
const MUCH_NEAR = 8
const FAR = 5
/** A word rarer than this (natural logarithm) is as rare as can be. */
const RAREST = 5

/**
 * What two mentions of events share.
 * @param weights  of the words among the articles that the mentions stand in
 */
export function compareActs(a: Act, b: Act, weights: WordWeights): ActFeatures {
  const same = a.lemma === b.lemma ? 1 : 0
  const related = !same && areAlike(a.lemma, b.lemma) ? 1 : 0
  const stem = !same && sameStem(a.lemma, b.lemma) ? 1 : 0
  const wider = !same && !related && isBroader(a.lemma, b.lemma) ? 1 : 0
  const told = same || related ? 0 : strengthOf(a.lemma, b.lemma)
  const sameDocument = a.document === b.document ? 1 : 0
  const likeness = sameDocument ? 0 : weights.likeness(a.document, b.document)
  const patients = bestShare(a.patients, b.patients, weights)
  const args = bestShare(a.arguments, b.arguments, weights)
  const sentences = shareOf(a.context, b.context, weights)
  return {
    bias: 1,
    'same-word': same,
    'same-rare-word': (same * Math.min(weights.rarity(a.lemma), RAREST)) / RAREST,
    'alike-words': related,
    'broader-word': wider,
    'told-alike': told,
    'same-stem': stem,
    'shared-word': !same && [...a.lemmas].some(word => b.lemmas.has(word)) ? 1 : 0,
    'same-document': sameDocument,
    'documents-alike': likeness,
    'same-patient': patients !== undefined && patients >= SAME_ARGUMENT ? 1 : 0,
    'other-patient': patients !== undefined && patients < OTHER_ARGUMENT ? 1 : 0,
    'shared-argument': args ?? 0,
    'near-words': Math.min(sharedWeight(a.near, b.near, weights), MUCH_NEAR) / MUCH_NEAR,
    'sentences-alike': sentences,
    'same-time': [...a.times].some(time => b.times.has(time)) ? 1 : 0,
    'one-negative': a.negative === b.negative ? 0 : 1,
    'same-word-documents-alike': same * likeness,
    'alike-words-documents-alike': (related || stem || told > 0 ? 1 : 0) * likeness,
    'same-word-same-document': same * sameDocument,
    'same-word-sentences-alike': same * sentences,
    distance: sameDocument ? Math.min(Math.abs(a.sentence - b.sentence), FAR) / FAR : 0,
  }
}

type Words = ReadonlySet<string>

function sharedWeight(a: Words, b: Words, { rarity }: WordWeights): number {
  let sum = 0
  for (const word of a) if (b.has(word)) sum += rarity(word)
  return sum
}

const weightOf = (words: Words, { rarity }: WordWeights): number =>
  [...words].reduce((sum, word) => sum + rarity(word), 0)

/** Shared weight over that of both together, 0 to 1. */
function shareOf(a: Words, b: Words, weights: WordWeights): number {
  const shared = sharedWeight(a, b, weights)
  const all = Math.sqrt(weightOf(a, weights) * weightOf(b, weights))
  return all === 0 ? 0 : shared / all
}

/** How much the best fitting two share, as a part of the smaller; undefined where one side names nobody. */
function bestShare(a: readonly Words[], b: readonly Words[], weights: WordWeights): number | undefined {
  if (a.length === 0 || b.length === 0) return undefined
  let best = 0
  for (const x of a)
    for (const y of b) {
      const least = Math.min(weightOf(x, weights), weightOf(y, weights))
      if (least > 0) best = Math.max(best, sharedWeight(x, y, weights) / least)
    }
  return best
}
