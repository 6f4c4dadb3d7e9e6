import { english } from '../../language/english.ts'
import type { Name } from '../../record/article.ts'
import { type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import type { Title } from './read-titles.ts'

const honorifics: ReadonlySet<string> = new Set(english.honorifics.map(h => h.word))

/** Words between a title and a name: "spokesman Rear Admiral Dr. Vell". */
const MOST_HONORIFICS = 3
/** Words that tell what somebody is beside the name: "the Norlandic engineer and former judge Ana Vell". */
const LONGEST_TRADE = 5

/** A person named, and the place behind the name. */
export interface Holder {
  readonly person: Name
  readonly last: number
}

function passHonorifics(words: SentenceWords, at: number): number {
  let first = at
  for (let passed = 0; passed < MOST_HONORIFICS && !words.nameAt[first]; passed++) {
    if (!honorifics.has(wordAt(words, first).replace(/\.$/, ''))) break
    first++
    if (wordAt(words, first) === '.') first++
  }
  return first
}

/** "Lieutenant Colonel [Said] al-Vell": behind a rank a capitalised word before a name is a part of it. */
const isForename = (words: SentenceWords, at: number): boolean =>
  !words.nameAt[at] && /^\p{Lu}\p{Ll}+$/u.test(words.tokens[at]?.text ?? '') && tagAt(words, at) !== 'DET'

/** The person whose name begins at a word, honorifics passed over, and the place behind it. */
export function personAt(words: SentenceWords, at: number): Holder | undefined {
  const ranked = passHonorifics(words, at)
  const first = ranked > at && isForename(words, ranked) ? ranked + 1 : ranked
  const person = words.nameAt[first]
  if (person?.type !== 'Person' || words.nameAt[first - 1] === person || wordAt(words, first) === '-') return undefined
  let last = first + 1
  while (words.nameAt[last] === person) last++
  return { person, last }
}

/** Marks after which an apposition is over. */
const CLOSES = /^[,.;:!?()—–”"]?$/
export const isClosed = (words: SentenceWords, at: number): boolean => CLOSES.test(wordAt(words, at))

/** A person whose name is closed off, and not followed by another: "Ana Vell, Bo Lund and others" is a list. */
function closedOff(words: SentenceWords, holder: Holder | undefined): Holder | undefined {
  if (!holder || !isClosed(words, holder.last)) return undefined
  const isList = wordAt(words, holder.last) === ',' && words.nameAt[holder.last + 1]?.type === 'Person'
  return isList ? undefined : holder
}

/** Passes over what somebody is: "[the Norlandic jurist] Ana Vell", "[a retired judge,] Ana Vell", "[former judge] Vell". */
function passTrade(words: SentenceWords, at: number): number {
  const first = /^(?:the|a|an)$/.test(wordAt(words, at)) ? at + 1 : at
  for (let next = first; next <= at + LONGEST_TRADE; next++) {
    const name = words.nameAt[next]
    if (personAt(words, next)) return next
    if (wordAt(words, next) === ',' && next > first && first > at) return next + 1
    if (name ? name.type !== 'Demonym' : !/^(?:NOUN|ADJ|VERB|PROPN)$/.test(tagAt(words, next))) return at
  }
  return at
}

/** Somebody named with what he is, without a comma between: "former judge Ana Vell". */
function tradedAt(words: SentenceWords, at: number): Holder | undefined {
  const first = passTrade(words, at)
  return wordAt(words, first - 1) === ',' && first > at ? undefined : personAt(words, first)
}

/** Somebody named in a place of his own, with or without what he is: "Ana Vell", "the Norlandic jurist Ana Vell". */
const apposedAt = (words: SentenceWords, at: number): Holder | undefined => closedOff(words, tradedAt(words, at))

/** Somebody named behind "by", with what he is before a comma or without: "a retired judge, Ana Vell,", "Ana Vell". */
export const agentAt = (words: SentenceWords, at: number): Holder | undefined =>
  tradedAt(words, at) ?? closedOff(words, personAt(words, passTrade(words, at)))

/**
 * The person behind a title: "President Vell"; behind a comma too where the title is a definite description and the
 * name is closed off again: "its secretary-general, Ana Vell, said"; behind "is": "its president is Ana Vell".
 */
export function holderAfter(words: SentenceWords, at: number, definite: boolean): Name | undefined {
  const direct = personAt(words, at)
  if (direct) return direct.person
  return definite && /^(?:,|is)$/.test(wordAt(words, at)) ? apposedAt(words, at + 1)?.person : undefined
}

/** Whether a description ends there, or goes on with what its office is about: "the commissioner [for trade]". */
function endsAt(words: SentenceWords, last: number, title: Pick<Title, 'about'>, second: boolean): boolean {
  const next = wordAt(words, last)
  return isClosed(words, last) || /^(?:who|since|until)$/.test(next) || title.about.includes(next) || second
}

/**
 * The person before a description: "Ana Vell, the bloc's secretary-general, said".
 * @param first  where the description begins
 * @param last  where it ends, exclusive
 * @param second  whether another description follows: "Ana Vell, president of Norland and chair of the Pact"
 */
export function holderBefore(
  words: SentenceWords,
  first: number,
  last: number,
  title: Pick<Title, 'about'>,
  second = false,
): Name | undefined {
  const mark = wordAt(words, first - 1)
  if (mark !== ',' && mark !== '(') return undefined
  const person = words.nameAt[first - 2]
  if (person?.type !== 'Person' || !endsAt(words, last, title, second)) return undefined
  const isList = wordAt(words, last) === ',' && words.nameAt[last + 1]?.type === 'Person'
  return isList ? undefined : person
}
