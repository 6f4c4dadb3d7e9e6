import { english } from '../../language/english.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'

const actors = new Map(english.actors.map(entry => [entry.noun, entry]))
const states: ReadonlySet<string> = new Set(english.askWords.filter(n => n.kind === 'state').map(n => n.word))
const courtesies: ReadonlySet<string> = new Set(english.askWords.filter(n => n.kind === 'courtesy').map(n => n.word))

/** What may be demanded, while offering or seeking it asks for no deed. */
const redress: ReadonlySet<string> = new Set(english.askWords.filter(n => n.kind === 'redress').map(n => n.word))

const helps: ReadonlySet<string> = new Set(english.askWords.filter(n => n.kind === 'help').map(n => n.word))

const givings: ReadonlySet<string> = new Set(english.askWords.filter(n => n.kind === 'giving').map(n => n.word))
const owns: ReadonlySet<string> = new Set(english.askWords.filter(n => n.kind === 'own').map(n => n.word))

const PERSONAL: ReadonlySet<string> = new Set(
  'i we he she they you it me us him her them my our his their its your'.split(' '),
)

/** The noun of a run: of a possessor ("Norland" in "Norland's demand") its own, not the noun it possesses. */
const headOf = (words: SentenceWords, { first, last }: Run) => Math.min(words.phraseAt[first]?.head ?? first, last - 1)

/**
 * Whether a phrase names somebody who can ask, promise or be asked: a name, an office, a pronoun, or a noun for people
 * and bodies.
 * @source data/en/actors.yml
 */
export function isActor(words: SentenceWords, run: Run): boolean {
  const head = headOf(words, run)
  if (words.timeAt[head]) return false
  const name = words.nameAt[head]
  if (name) return name.type !== 'Agreement' && name.type !== 'Other'
  const tag = tagAt(words, head)
  if (tag === 'PRON') return PERSONAL.has(wordAt(words, head))
  return actors.has(lemmaAt(words, head)) || isUnknownName(words, head)
}

/** A capitalised word that is no name we found: a proper noun by its tag, or a bare noun that could not stand so. */
function isUnknownName(words: SentenceWords, at: number): boolean {
  if (!/^\p{Lu}/u.test(words.tokens[at]?.text ?? '')) return false
  if (tagAt(words, at) === 'PROPN') return true
  return tagAt(words, at) === 'NOUN' && words.phraseAt[at]?.first === at && wordAt(words, at) === lemmaAt(words, at)
}

/** Whether somebody foretells rather than wishes: "analysts", "the market". */
export const isForecaster = (words: SentenceWords, run: Run): boolean =>
  actors.get(lemmaAt(words, headOf(words, run)))?.forecaster ?? false

/** Whether a thing offered is help of some kind: "aid", "a truce". */
export const isHelp = (words: SentenceWords, run: Run): boolean => helps.has(lemmaAt(words, headOf(words, run)))

/** Whether a verb tells of something that happens to one or how one is, not of something that one does. */
export const isState = (words: SentenceWords, at: number): boolean => states.has(lemmaAt(words, at))

/** Whether a thing offered or sought is a form of courtesy or of speech: "condolences", "an explanation". */
export const isCourtesy = (words: SentenceWords, run: Run): boolean =>
  courtesies.has(lemmaAt(words, headOf(words, run)))

/** Whether a thing is one that is demanded, and not offered or sought: "an apology", "early elections". */
export const isRedress = (words: SentenceWords, run: Run): boolean => redress.has(lemmaAt(words, headOf(words, run)))

/** Whether a verb tells of a deed that serves another, and that its doer can be held to: "send", "release". */
export const isGiving = (words: SentenceWords, at: number): boolean => givings.has(lemmaAt(words, at))

/** Whether one does the deed of a verb for oneself: "defend", "retaliate". */
export const isOwnDeed = (words: SentenceWords, at: number): boolean => owns.has(lemmaAt(words, at))
