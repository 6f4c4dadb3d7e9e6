import { english } from '../../language/english.ts'
import type { Token } from '../../record/article.ts'
import type { Entity } from '../../record/entity.ts'
import { fold } from '../../text/fold.ts'
import { rememberOf } from '../../text/remember.ts'
import type { Gender } from './phrase.ts'

const ofNoun: ReadonlyMap<string, Gender> = new Map(english.personNouns.map(({ noun, gender }) => [noun, gender]))
const ofGivenName: ReadonlyMap<string, Gender> = new Map(
  english.givenNameGenders.flatMap(({ gender, names }) => names.map(name => [fold(name), gender] as const)),
)
const honorifics: ReadonlySet<string> = new Set(english.honorifics.map(h => h.word))
/** Endings of nouns for people that no list holds: "commentator", "geologist", "librarian". Learnt nouns in -er are as often things. */
const PERSONAL_ENDING = /(?:ist|ologist|eer|woman|man|ician|person)$/
/** Little ones are "it" as often. */
const SMALL: ReadonlySet<string> = new Set(['baby', 'child', 'infant', 'kid'])

export interface Told {
  readonly gender: Gender
  readonly sure: boolean
}

/** @param lemma  of a noun, singular, in lower case */
export function genderOfNoun(lemma: string, plural: boolean): Told {
  if (plural) return { gender: 'several', sure: true }
  const known = ofNoun.get(lemma) ?? (PERSONAL_ENDING.test(lemma) ? sexOfEnding(lemma) : undefined)
  if (SMALL.has(lemma)) return { gender: 'unknown', sure: false }
  return known ? { gender: known, sure: true } : { gender: 'thing', sure: false }
}

const sexOfEnding = (lemma: string): Gender =>
  lemma.endsWith('woman') ? 'female' : lemma.endsWith('man') ? 'male' : 'person'

/** The sex that a title, an apposition or a predicate tells: "Ms", "spokesman", "the actress". */
export function sexOfWords(words: readonly Token[]): 'male' | 'female' | undefined {
  for (const { lemma, text } of words) {
    const word = text.toLowerCase().replace(/\.$/, '')
    const gender = ofNoun.get(word) ?? ofNoun.get(lemma) ?? (/(?:wo)?man$/.test(lemma) ? sexOfEnding(lemma) : undefined)
    if (gender === 'male' || gender === 'female') return gender
  }
  return undefined
}

/** What the type and the given name of an entity tell; found once, for an entity has many mentions. */
export const genderOfEntity: (entity: Entity) => Told = rememberOf(({ type, name, names }) => {
  if (type !== 'Person')
    return { gender: type === 'Group' ? 'several' : GROUPS.has(type) ? 'group' : 'thing', sure: false }
  for (const text of [name, ...names.map(n => n.text)]) {
    const [first = '', ...rest] = fold(text).split(' ')
    const [given, more] = honorifics.has(first) ? [rest[0] ?? '', rest.length - 1] : [first, rest.length]
    // A name by itself may be a surname, and many surnames are men's names: "Scott", "Graham".
    const known = ofGivenName.get(given)
    const gender = more > 0 || known === 'female' ? known : undefined
    if (gender) return { gender, sure: false }
  }
  return { gender: 'person', sure: false }
})

const GROUPS: ReadonlySet<string> = new Set(['Organization', 'Body', 'Country'])
