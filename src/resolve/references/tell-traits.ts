import type { Phrase } from './phrase.ts'

/** What is known of those already spoken of, when a pronoun is met. */
export interface Known {
  /** How often they have been spoken of so far. */
  readonly times: number
  /** How often as he, as she. */
  readonly male: number
  readonly female: number
}

/** Where a pronoun and a phrase stand among what is said, and by whom. */
export interface Speech {
  /** The phrase means whoever spoke last before the pronoun. */
  readonly spokeLast: boolean
  /** The pronoun says something, and the phrase is part of it. */
  readonly inOwnWords: boolean
  /** The phrase says something of which the pronoun is a part. */
  readonly inTheirWords: 'direct' | 'indirect' | undefined
  readonly pronounSpeaks: boolean
  /** One stands within quotation marks and the other does not, or in others. */
  readonly otherQuote: boolean
}

/** How the clause of the phrase stands to that of the pronoun, in one sentence; the phrase's is the main one, in another. */
export type Clauses = 'same' | 'above' | 'below' | 'beside' | 'main' | 'minor'

const MANY = 4
const FAR = 3

/** Traits by what they are made of; when there are so many, all are forgotten. */
const MOST_KEPT = 50_000
const kept = new Map<string, readonly string[]>()

/** The same array for the same makings, so that what is summed up of it can be kept too. */
function once(key: string, spell: () => readonly (string | false)[], ownClass: string): readonly string[] {
  const before = kept.get(key)
  if (before) return before
  if (kept.size >= MOST_KEPT) kept.clear()
  const traits = spell().flatMap(trait => (trait ? [`${ownClass}: ${trait}`] : []))
  kept.set(key, traits)
  return traits
}

/**
 * The traits of a pronoun and a phrase that may be meant by it, as words: each has a weight in
 * data/en/reference-weights.yml.
 * @param nth  how many phrases that may be meant stand between the two, each of those meant counted once
 * @returns in groups that are made of different things: where the phrase stands, what it is, who speaks
 */
export function tellTraits(
  pronoun: Phrase,
  phrase: Phrase,
  nth: number,
  known: Known,
  speech: Speech,
  clauses: Clauses,
): readonly (readonly string[])[] {
  const ownClass = pronoun.gender === 'thing' ? 'it' : pronoun.gender === 'several' ? 'they' : 'he'
  const back = phrase.start > pronoun.start ? 'ahead' : String(Math.min(FAR, pronoun.sentence - phrase.sentence))
  return [
    placeTraits(pronoun, phrase, clauses, ownClass, back),
    kindTraits(pronoun, phrase, nth, known, ownClass),
    speechTraits(pronoun, phrase, speech, ownClass, back),
  ]
}

function placeTraits(
  pronoun: Phrase,
  phrase: Phrase,
  clauses: Clauses,
  ownClass: string,
  back: string,
): readonly string[] {
  const { role, kind } = phrase
  const paragraphs = Math.min(2, pronoun.paragraph - phrase.paragraph)
  const letters = lengthBetween(phrase, pronoun)
  const key = `place ${ownClass} ${back} ${role} ${clauses} ${pronoun.role} ${kind} ${letters} ${paragraphs}`
  const spell = () => [
    `${back} back`,
    `${back} back, ${role}`,
    `clause ${clauses}, ${role}`,
    `${pronoun.role}: clause ${clauses}`,
    `${back} back, ${kind}`,
    `${letters} letters back`,
    paragraphs > 0 && `${paragraphs} paragraphs back`,
    role === pronoun.role && `alike as ${role}`,
  ]
  return once(key, spell, ownClass)
}

function kindTraits(
  pronoun: Phrase,
  phrase: Phrase,
  nth: number,
  { times, male, female }: Known,
  ownClass: string,
): readonly string[] {
  const { role } = phrase
  const kind = kindOf(phrase)
  const gender = genderTrait(pronoun, phrase)
  const after = Math.min(nth, MANY)
  const told = times >= MANY ? 'often' : String(times)
  const [same, other] = pronoun.gender === 'male' ? [male, female] : [female, male]
  const isAbstract = phrase.noun !== undefined && ABSTRACT.test(phrase.noun)
  const otherSex = ownClass === 'he' && other > 0 && other >= same
  const sameSex = ownClass === 'he' && same > 0
  const key = `kind ${ownClass} ${kind} ${role} ${gender} ${after} ${told} ${isAbstract} ${otherSex} ${sameSex} ${phrase.joined}`
  const spell = () => [
    `${kind} as ${role}`,
    `${kind}, nth ${after}`,
    isAbstract && 'abstract',
    `nth ${after}`,
    kind,
    gender,
    `told ${told}`,
    otherSex && 'was of the other sex',
    sameSex && 'was of the same sex',
    phrase.joined && 'joined',
  ]
  return once(key, spell, ownClass)
}

function speechTraits(
  pronoun: Phrase,
  { role }: Phrase,
  speech: Speech,
  ownClass: string,
  back: string,
): readonly string[] {
  const { spokeLast, inOwnWords, inTheirWords, pronounSpeaks, otherQuote } = speech
  const form = pronoun.pronoun?.form ?? ''
  const isNear = back === '0'
  const key = `speech ${ownClass} ${spokeLast} ${inOwnWords} ${inTheirWords} ${pronounSpeaks} ${otherQuote} ${form} ${role} ${isNear}`
  const spell = () => [
    spokeLast && (pronounSpeaks ? 'spoke last, speaks' : 'spoke last'),
    inOwnWords && 'in own words',
    inTheirWords !== undefined && `in their ${inTheirWords} words`,
    otherQuote && 'other quote',
    form === 'reflexive' && `reflexive, ${role}`,
    form === 'possessive' && isNear && `possessive, ${role}`,
  ]
  return once(key, spell, ownClass)
}

const kindOf = ({ kind, definite, joined, indefinite }: Phrase): string =>
  kind === 'noun' ? (joined ? 'group' : definite ? 'definite noun' : indefinite ? 'indefinite noun' : 'noun') : kind

/** Endings of what can neither act nor be handled. */
const ABSTRACT = /(?:tion|ity|ness|ment|ance|ence|ism|ing)$/
/** Code units between two phrases, in powers of two. */
const lengthBetween = (phrase: Phrase, pronoun: Phrase): number =>
  2 ** Math.min(FURTHEST, Math.ceil(Math.log2(Math.max(8, pronoun.start - phrase.end))))
/** As a power of two. */
const FURTHEST = 10

function genderTrait(pronoun: Phrase, phrase: Phrase): string {
  const { gender, sure, kind } = phrase
  if (kind === 'pronoun') return 'is pronoun'
  if (gender === pronoun.gender) return sure ? 'agrees surely' : 'agrees'
  return `is ${kind} of ${gender}`
}
