import { english } from '../../language/english.ts'
import type { Time } from '../../record/article.ts'
import type { Comparator } from '../../record/claim.ts'
import type { Span } from '../../record/span.ts'
import { type SentenceWords, spanOf, tagAt, verbAt, wordAt } from '../sentence-words.ts'
import { clauseSubject, phraseFrom, type Run, skipToSubject } from '../walk-clauses.ts'
import { readComparator } from './read-comparator.ts'

const verbs = new Map(english.changeVerbs.map(entry => [entry.verb, entry]))

/** What has not come about is no figure. */
const UNREAL = /^(?:will|would|could|may|might|should|shall|can|must|not|n't|never|to)$/

/** The change verb at a place, where it tells of something that came about. */
export function changeVerbAt(words: SentenceWords, at: number) {
  const entry = verbAt(words, at, verbs)
  if (!entry) return undefined
  for (let back = at - 1; back > skipToSubject(words, at); back--)
    if (UNREAL.test(wordAt(words, back))) return undefined
  return UNREAL.test(wordAt(words, at - 1)) ? undefined : entry
}

/** A quantity said to have doubled, tripled or halved. */
export interface ReadChange {
  readonly verb: number
  readonly factor: number
  readonly what: Run
  readonly since?: Span
  readonly comparator: Comparator
}

/** The time after "since", wherever it stands after the verb. */
export function findSince(words: SentenceWords, from: number): Span | undefined {
  for (let at = from; at < words.tokens.length; at++) {
    const time: Time | undefined = wordAt(words, at) === 'since' ? words.timeAt[at + 1] : undefined
    if (time) return { start: time.start, end: time.end }
    const held = words.timeAt[at]
    if (held && wordAt(words, at) === 'since' && words.timeAt[at - 1] !== held)
      return spanOf(words, at + 1, words.timeAt.lastIndexOf(held) + 1)
  }
  return undefined
}

/** What doubled: the object where there is one ("doubled its budget"), else the subject. */
function whatChanged(words: SentenceWords, verb: number): Run | undefined {
  const object = phraseFrom(words, verb + 1)
  if (object && !words.timeAt[verb + 1]) return object.pronoun ? undefined : object
  return clauseSubject(words, verb)
}

/** Reads the first "doubled", "has almost tripled since 2020" of a sentence. */
export function readChange(words: SentenceWords): ReadChange | undefined {
  for (let verb = 0; verb < words.tokens.length; verb++) {
    const entry = changeVerbAt(words, verb)
    if (entry?.factor === undefined || wordAt(words, verb + 1) === 'down') continue
    const what = whatChanged(words, verb)
    if (!what || tagAt(words, what.last - 1) === 'PRON') continue
    const since = findSince(words, verb)
    const { comparator } = readComparator(words, verb, verb + 1)
    return { verb, factor: entry.factor, what, comparator, ...(since ? { since } : {}) }
  }
  return undefined
}
