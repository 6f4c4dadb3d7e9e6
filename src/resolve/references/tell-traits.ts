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

/**
 * The traits of a pronoun and a phrase that may be meant by it, as words: each has a weight in
 * data/en/reference-weights.yml.
 * @param nth  how many phrases that may be meant stand between the two, each of those meant counted once
 */
export function tellTraits(
  pronoun: Phrase,
  phrase: Phrase,
  nth: number,
  known: Known,
  speech: Speech,
  clauses: Clauses,
): readonly string[] {
  const class_ = pronoun.gender === 'thing' ? 'it' : pronoun.gender === 'several' ? 'they' : 'he'
  const back = phrase.start > pronoun.start ? 'ahead' : Math.min(FAR, pronoun.sentence - phrase.sentence)
  const paragraphs = Math.min(2, pronoun.paragraph - phrase.paragraph)
  const sex = pronoun.gender === 'male' ? 'female' : 'male'
  const person = class_ === 'he'
  const traits = [
    `${back} back`,
    `${back} back, ${phrase.role}`,
    `clause ${clauses}, ${phrase.role}`,
    `${pronoun.role}: clause ${clauses}`,
    `${back} back, ${phrase.kind}`,
    `${kindOf(phrase)} as ${phrase.role}`,
    `${kindOf(phrase)}, nth ${Math.min(nth, MANY)}`,
    `${lengthBetween(phrase, pronoun)} letters back`,
    phrase.noun !== undefined && ABSTRACT.test(phrase.noun) && 'abstract',
    paragraphs > 0 && `${paragraphs} paragraphs back`,
    `nth ${Math.min(nth, MANY)}`,
    phrase.role === pronoun.role && `alike as ${phrase.role}`,
    kindOf(phrase),
    genderTrait(pronoun, phrase),
    `told ${known.times >= MANY ? 'often' : known.times}`,
    person && known[sex] > 0 && known[sex] >= (sex === 'male' ? known.female : known.male) && 'was of the other sex',
    person && known[sex === 'male' ? 'female' : 'male'] > 0 && 'was of the same sex',
    phrase.joined && 'joined',
    speech.spokeLast && (speech.pronounSpeaks ? 'spoke last, speaks' : 'spoke last'),
    speech.inOwnWords && 'in own words',
    speech.inTheirWords && `in their ${speech.inTheirWords} words`,
    speech.otherQuote && 'other quote',
    pronoun.pronoun?.form === 'reflexive' && `reflexive, ${phrase.role}`,
    pronoun.pronoun?.form === 'possessive' && back === 0 && `possessive, ${phrase.role}`,
  ]
  return traits.flatMap(trait => (trait ? [`${class_}: ${trait}`] : []))
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
