import type { Span } from '../../record/span.ts'
import { remember } from '../../text/remember.ts'
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

const numbered = (words: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(words.map((word, at) => [word, at]))

/** Numbers for what traits are made of, so that they are kept by one number. */
const CLASSES = numbered(['it', 'they', 'he'])
const BACKS = numbered(['0', '1', '2', '3', 'ahead'])
const ROLES = numbered(['subject', 'object', 'oblique', 'owner', 'modifier', 'other'])
const KINDS = numbered(['name', 'noun', 'pronoun', 'group', 'definite noun', 'indefinite noun'])
const GENDERS = numbered(['male', 'female', 'person', 'group', 'thing', 'several', 'unknown'])
const CLAUSES = numbered(['same', 'above', 'below', 'beside', 'main', 'minor'])
const FORMS = numbered(['', 'subject', 'object', 'possessive', 'reflexive'])

type Traits = readonly string[]

/** By the numbers of what they are made of, each in its bits: the same array each time, so that its sum is kept too. */
const places = new Map<number, Traits>()
const kinds = new Map<number, Traits>()
const speeches = new Map<number, Traits>()

function keep(
  kept: Map<number, Traits>,
  key: number,
  ownClass: string,
  spelled: readonly (string | false | undefined)[],
): Traits {
  const traits = spelled.flatMap(trait => (trait ? [`${ownClass}: ${trait}`] : []))
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
): readonly Traits[] {
  const ownClass = pronoun.gender === 'thing' ? 'it' : pronoun.gender === 'several' ? 'they' : 'he'
  const back = phrase.start > pronoun.start ? 'ahead' : String(Math.min(FAR, pronoun.sentence - phrase.sentence))
  return [
    placeTraits(pronoun, phrase, clauses, ownClass, back),
    kindTraits(pronoun, phrase, nth, known, ownClass),
    speechTraits(pronoun, phrase, speech, ownClass, back),
  ]
}

function placeTraits(pronoun: Phrase, phrase: Phrase, clauses: Clauses, ownClass: string, back: string): Traits {
  const { role, kind } = phrase
  const paragraphs = Math.max(0, Math.min(2, pronoun.paragraph - phrase.paragraph))
  const power = powerBetween(phrase, pronoun)
  const where = (numberOf(CLASSES, ownClass) << 3) | numberOf(BACKS, back)
  const how = (((numberOf(ROLES, role) << 3) | numberOf(CLAUSES, clauses)) << 3) | numberOf(ROLES, pronoun.role)
  const key = (((((((where << 9) | how) << 2) | numberOf(KINDS, kind)) << 4) | power) << 2) | paragraphs
  return (
    places.get(key) ??
    keep(places, key, ownClass, [
      `${back} back`,
      `${back} back, ${role}`,
      `clause ${clauses}, ${role}`,
      `${pronoun.role}: clause ${clauses}`,
      `${back} back, ${kind}`,
      `${2 ** power} letters back`,
      paragraphs > 0 && `${paragraphs} paragraphs back`,
      role === pronoun.role && `alike as ${role}`,
    ])
  )
}

function kindTraits(
  pronoun: Phrase,
  phrase: Phrase,
  nth: number,
  { times, male, female }: Known,
  ownClass: string,
): Traits {
  const { role, joined } = phrase
  const kind = kindOf(phrase)
  const after = Math.min(nth, MANY)
  const told = Math.min(times, MANY)
  const [same, other] = pronoun.gender === 'male' ? [male, female] : [female, male]
  const abstract = phrase.noun !== undefined && isAbstract(phrase.noun)
  const otherSex = ownClass === 'he' && other > 0 && other >= same
  const sameSex = ownClass === 'he' && same > 0
  const what = (((numberOf(CLASSES, ownClass) << 3) | numberOf(KINDS, kind)) << 3) | numberOf(ROLES, role)
  const counts = (((genderNumber(pronoun, phrase) << 3) | after) << 3) | told
  const signs = (Number(abstract) << 3) | (Number(otherSex) << 2) | (Number(sameSex) << 1) | Number(joined)
  const key = (((what << 11) | counts) << 4) | signs
  return (
    kinds.get(key) ??
    keep(kinds, key, ownClass, [
      `${kind} as ${role}`,
      `${kind}, nth ${after}`,
      abstract && 'abstract',
      `nth ${after}`,
      kind,
      genderTrait(pronoun, phrase),
      `told ${told >= MANY ? 'often' : told}`,
      otherSex && 'was of the other sex',
      sameSex && 'was of the same sex',
      joined && 'joined',
    ])
  )
}

function speechTraits(pronoun: Phrase, { role }: Phrase, speech: Speech, ownClass: string, back: string): Traits {
  const { spokeLast, inOwnWords, inTheirWords, pronounSpeaks, otherQuote } = speech
  const form = pronoun.pronoun?.form ?? ''
  const isNear = back === '0'
  const theirs = inTheirWords === undefined ? 0 : inTheirWords === 'direct' ? 1 : 2
  const voices =
    (Number(spokeLast) << 3) | (Number(inOwnWords) << 2) | (Number(pronounSpeaks) << 1) | Number(otherQuote)
  const words = (((numberOf(FORMS, form) << 3) | numberOf(ROLES, role)) << 1) | Number(isNear)
  const key = (((((numberOf(CLASSES, ownClass) << 2) | theirs) << 4) | voices) << 7) | words
  return (
    speeches.get(key) ??
    keep(speeches, key, ownClass, [
      spokeLast && (pronounSpeaks ? 'spoke last, speaks' : 'spoke last'),
      inOwnWords && 'in own words',
      inTheirWords !== undefined && `in their ${inTheirWords} words`,
      otherQuote && 'other quote',
      form === 'reflexive' && `reflexive, ${role}`,
      form === 'possessive' && isNear && `possessive, ${role}`,
    ])
  )
}

const numberOf = (numbers: Readonly<Record<string, number>>, word: string): number => numbers[word] ?? 0

const kindOf = ({ kind, definite, joined, indefinite }: Phrase): string =>
  kind === 'noun' ? (joined ? 'group' : definite ? 'definite noun' : indefinite ? 'indefinite noun' : 'noun') : kind

/** Endings of what can neither act nor be handled. */
const ABSTRACT = /(?:tion|ity|ness|ment|ance|ence|ism|ing)$/
const MOST_NOUNS = 20_000
const isAbstract = remember((noun: string) => ABSTRACT.test(noun), MOST_NOUNS)

/** Code units between two phrases, as a power of two. */
const powerBetween = (phrase: Span, pronoun: Span): number =>
  Math.min(FURTHEST, Math.ceil(Math.log2(Math.max(8, pronoun.start - phrase.end))))
const FURTHEST = 10

function genderTrait(pronoun: Phrase, phrase: Phrase): string {
  const { gender, sure, kind } = phrase
  if (kind === 'pronoun') return 'is pronoun'
  if (gender === pronoun.gender) return sure ? 'agrees surely' : 'agrees'
  return `is ${kind} of ${gender}`
}

/** A number for each `genderTrait`. */
function genderNumber(pronoun: Phrase, { gender, sure, kind }: Phrase): number {
  if (kind === 'pronoun') return 0
  if (gender === pronoun.gender) return sure ? 1 : 2
  return 3 + 2 * numberOf(GENDERS, gender) + Number(kind === 'noun')
}
