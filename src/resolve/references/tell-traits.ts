import type { Phrase, Role } from './phrase.ts'

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

/** What the traits are made of: the same makings, the same traits. */
interface Makings {
  readonly kind: string
  readonly role: Role
  readonly gender: string
  readonly ownRole: Role
  readonly ownClass: 'he' | 'it' | 'they'
  readonly form: string
  readonly back: string
  readonly paragraphs: number
  readonly letters: number
  readonly nth: number
  readonly told: string
  readonly clauses: Clauses
  readonly isPhrase: Phrase['kind']
  readonly abstract: boolean
  readonly otherSex: boolean
  readonly sameSex: boolean
  readonly joined: boolean
  readonly speech: Speech
}

/** Traits by makings; when there are so many, all are forgotten. */
const MOST_KEPT = 50_000
const kept = new Map<string, readonly string[]>()

/**
 * The traits of a pronoun and a phrase that may be meant by it, as words: each has a weight in
 * data/en/reference-weights.yml.
 * @param nth  how many phrases that may be meant stand between the two, each of those meant counted once
 * @returns the same array for the same traits, so that what is summed up of it can be kept
 */
export function tellTraits(
  pronoun: Phrase,
  phrase: Phrase,
  nth: number,
  known: Known,
  speech: Speech,
  clauses: Clauses,
): readonly string[] {
  const makings = makingsOf(pronoun, phrase, nth, known, speech, clauses)
  const { spokeLast, inOwnWords, inTheirWords, pronounSpeaks, otherQuote } = speech
  const m = makings
  const key =
    `${m.ownClass} ${m.kind} ${m.role} ${m.gender} ${m.ownRole} ${m.form} ${m.back} ${m.paragraphs} ${m.letters} ${m.nth} ` +
    `${m.told} ${m.clauses} ${m.isPhrase} ${m.abstract} ${m.otherSex} ${m.sameSex} ${m.joined} ` +
    `${spokeLast} ${inOwnWords} ${inTheirWords} ${pronounSpeaks} ${otherQuote}`
  const before = kept.get(key)
  if (before) return before
  if (kept.size >= MOST_KEPT) kept.clear()
  const traits = spellTraits(makings)
  kept.set(key, traits)
  return traits
}

function makingsOf(
  pronoun: Phrase,
  phrase: Phrase,
  nth: number,
  known: Known,
  speech: Speech,
  clauses: Clauses,
): Makings {
  const ownClass = pronoun.gender === 'thing' ? 'it' : pronoun.gender === 'several' ? 'they' : 'he'
  const [same, other] = pronoun.gender === 'male' ? [known.male, known.female] : [known.female, known.male]
  return {
    kind: kindOf(phrase),
    role: phrase.role,
    gender: genderTrait(pronoun, phrase),
    ownRole: pronoun.role,
    ownClass,
    form: pronoun.pronoun?.form ?? '',
    back: phrase.start > pronoun.start ? 'ahead' : String(Math.min(FAR, pronoun.sentence - phrase.sentence)),
    paragraphs: Math.min(2, pronoun.paragraph - phrase.paragraph),
    letters: lengthBetween(phrase, pronoun),
    nth: Math.min(nth, MANY),
    told: known.times >= MANY ? 'often' : String(known.times),
    clauses,
    isPhrase: phrase.kind,
    abstract: phrase.noun !== undefined && ABSTRACT.test(phrase.noun),
    otherSex: ownClass === 'he' && other > 0 && other >= same,
    sameSex: ownClass === 'he' && same > 0,
    joined: phrase.joined,
    speech,
  }
}

function spellTraits({ kind, role, back, speech, ...of }: Makings): readonly string[] {
  const traits = [
    `${back} back`,
    `${back} back, ${role}`,
    `clause ${of.clauses}, ${role}`,
    `${of.ownRole}: clause ${of.clauses}`,
    `${back} back, ${of.isPhrase}`,
    `${kind} as ${role}`,
    `${kind}, nth ${of.nth}`,
    `${of.letters} letters back`,
    of.abstract && 'abstract',
    of.paragraphs > 0 && `${of.paragraphs} paragraphs back`,
    `nth ${of.nth}`,
    role === of.ownRole && `alike as ${role}`,
    kind,
    of.gender,
    `told ${of.told}`,
    of.otherSex && 'was of the other sex',
    of.sameSex && 'was of the same sex',
    of.joined && 'joined',
    speech.spokeLast && (speech.pronounSpeaks ? 'spoke last, speaks' : 'spoke last'),
    speech.inOwnWords && 'in own words',
    speech.inTheirWords && `in their ${speech.inTheirWords} words`,
    speech.otherQuote && 'other quote',
    of.form === 'reflexive' && `reflexive, ${role}`,
    of.form === 'possessive' && back === '0' && `possessive, ${role}`,
  ]
  return traits.flatMap(trait => (trait ? [`${of.ownClass}: ${trait}`] : []))
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
