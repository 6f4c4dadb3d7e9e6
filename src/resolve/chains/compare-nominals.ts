import { english } from '../../language/english.ts'
import type { WordWeights } from '../../text/weigh-words.ts'
import type { Chain } from './chain.ts'
import type { Deed, Nominal } from './nominal.ts'

/** Which documents tell of one story, and how telling their words are. */
export interface Coverage {
  readonly words: WordWeights
  /** The same for all documents of one story. */
  storyOf(document: string): number | undefined
}

/** What members of two chains have in common, the most of all pairs of them. */
export interface Common {
  /** How alike their documents are, of two documents; 0 to 1. */
  readonly likeness: number
  readonly sameStory: boolean
  /** Whether a document, and a sentence, has members of both, and how many sentences lie between. */
  readonly together: boolean
  readonly sameSentence: boolean
  readonly near: boolean
  /** Whether one hangs on the other within a phrase: "[Vell]'s [lawyer]". */
  readonly owns: boolean
  /** Whether both stand with one verb, in different roles. */
  readonly siblings: boolean
  /** Deeds that members in different documents share; words of like meaning; and a deed that one does and the other suffers. */
  readonly deeds: number
  readonly alikeDeeds: boolean
  readonly commonDeeds: boolean
  readonly clashingDeeds: boolean
  /** Content words that sentences in different documents share; 0 to 1. */
  readonly context: number
  /** Words beside their nouns: how many are shared, and whether both have some and share none. */
  readonly sharedWords: number
  readonly otherWords: boolean
  /** Whether a definite noun comes later than the other in its document. */
  readonly later: boolean
}

/** Verbs that nearly everybody does. */
const COMMON_DEEDS: ReadonlySet<string> = new Set('say tell be have do make get take go add report call'.split(' '))
/** Roles in which a noun stands for a verb's agent or patient: "the death of", "his arrest". */
const LOOSE_ROLES: ReadonlySet<string> = new Set(['of', 'nmod', 'compound', "'s"])
/** "They sit next to each other." */
const NEAR = 1
/** Of the many members of a chain so many are compared, the first of them. */
const MOST_MEMBERS = 60

const alikeActs = new Map(english.alikeActs.map(({ word, alike }) => [word, new Set(alike)]))
const areAlike = (a: string, b: string): boolean => (alikeActs.get(a)?.has(b) || alikeActs.get(b)?.has(a)) ?? false

/** Compares every member of one chain with every one of the other. */
export function compareNominals(a: Chain, b: Chain, { words, storyOf }: Coverage): Common {
  const common = {
    likeness: 0,
    sameStory: false,
    together: false,
    sameSentence: false,
    near: false,
    owns: false,
    siblings: false,
    deeds: 0,
    alikeDeeds: false,
    commonDeeds: false,
    clashingDeeds: false,
    context: 0,
    sharedWords: 0,
    otherWords: false,
    later: false,
  }
  for (const m of a.members.slice(0, MOST_MEMBERS))
    for (const n of b.members.slice(0, MOST_MEMBERS)) {
      const shared = m.deeds.filter(deed => n.deeds.some(other => isSame(deed, other)))
      common.commonDeeds ||= shared.some(({ word }) => COMMON_DEEDS.has(word))
      common.sameStory ||= storyOf(m.document) === storyOf(n.document)
      compareWords(common, m, n)
      if (m.document === n.document) compareWithin(common, m, n)
      else {
        const deeds = shared.filter(({ word }) => !COMMON_DEEDS.has(word)).length
        common.deeds = Math.max(common.deeds, deeds)
        common.alikeDeeds ||= shared.length === 0 && m.deeds.some(d => n.deeds.some(e => isAlike(d, e)))
        common.clashingDeeds ||= m.deeds.some(d => n.deeds.some(e => clashes(d, e)))
        common.likeness = Math.max(common.likeness, words.likeness(m.document, n.document))
        common.context = Math.max(common.context, shareOf(m.context, n.context, words))
      }
    }
  return common
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

function compareWithin(common: Mutable<Common>, m: Nominal, n: Nominal): void {
  common.together = true
  common.owns ||= m.above.includes(n.at) || n.above.includes(m.at)
  common.near ||= Math.abs(m.sentence - n.sentence) <= NEAR
  common.later ||= m.kind === 'noun' && m.article === 'definite' && n.start < m.start
  if (m.sentence !== n.sentence) return
  common.sameSentence = true
  common.siblings ||= m.deeds.some(d => n.deeds.some(e => d.word === e.word && d.role !== e.role))
}

function compareWords(common: Mutable<Common>, m: Nominal, n: Nominal): void {
  if (m.kind !== 'noun' || n.kind !== 'noun') return
  let shared = 0
  for (const word of m.words) if (n.words.has(word)) shared++
  common.sharedWords = Math.max(common.sharedWords, shared)
  common.otherWords ||= shared === 0 && m.words.size > 0 && n.words.size > 0
}

const isSame = (a: Deed, b: Deed): boolean => a.word === b.word && a.role === b.role

function isAlike(a: Deed, b: Deed): boolean {
  const loose = LOOSE_ROLES.has(a.role) || LOOSE_ROLES.has(b.role)
  if (a.word === b.word) return loose && a.role !== b.role
  return (loose || a.role === b.role) && areAlike(a.word, b.word)
}

/** "killed a man", "a man killed". */
const clashes = (a: Deed, b: Deed): boolean =>
  a.word === b.word &&
  !COMMON_DEEDS.has(a.word) &&
  ((a.role === 'agent' && b.role === 'patient') || (a.role === 'patient' && b.role === 'agent'))

/** The weight of shared words over that of both sides. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>, { rarity }: WordWeights): number {
  let [shared, own, other] = [0, 0, 0]
  for (const word of a) {
    const weight = rarity(word)
    own += weight
    if (b.has(word)) shared += weight
  }
  if (shared === 0) return 0
  for (const word of b) other += rarity(word)
  return shared / Math.sqrt(own * other)
}
