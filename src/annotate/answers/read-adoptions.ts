import { flatMap } from '../../text/flat-map.ts'
import { isActor } from '../asks/is-actor.ts'
import { isPassive, isToldAsDone } from '../asks/is-told.ts'
import { findSubjects, objectFrom } from '../find-subject.ts'
import { type SentenceWords, verbAt, wordAt } from '../sentence-words.ts'
import { clauseSubject, isFiniteVerb, type Run, skipToSubject } from '../walk-clauses.ts'
import { type AnswerReader, isAsked, verbsOf } from './reading.ts'

const verbs = verbsOf('answer')

/** The negation between a subject and its verb. */
const isNegated = (words: SentenceWords, at: number) =>
  [1, 2, 3].some(back => /^(?:not|n['’]t|never)$/.test(wordAt(words, at - back)))

/** Words. "its request to join the case and to speak before the judges". */
const LONGEST_SUBJECT = 24

/** The place after "by Norland", "from the union". */
const afterAuthor = (words: SentenceWords, at: number) =>
  /^(?:by|from)$/.test(wordAt(words, at)) ? (objectFrom(words, at + 1)?.last ?? at) : at

/** "whose request to join the case" before "was granted": a noun for what was asked, with its complement. */
function askedSubject(words: SentenceWords, verb: number): Run | undefined {
  const end = skipToSubject(words, verb) + 1
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_SUBJECT); at--) {
    const phrase = words.phraseAt[at]
    if (
      !phrase ||
      !/^(?:to|for|that)$/.test(wordAt(words, afterAuthor(words, phrase.last))) ||
      !isAsked(words, phrase)
    ) {
      if (/^[,;:.—]$/.test(wordAt(words, at)) || isFiniteVerb(words, at)) return undefined
      continue
    }
    return { first: phrase.first, last: end }
  }
  return undefined
}

/** Reads answers told in the passive: "the resolution was adopted", "their request has been rejected by the court". */
export const readAdoptions: AnswerReader = words =>
  flatMap(words.tokens, (_, at) => {
    const verb = verbAt(words, at, verbs)
    if (!verb?.frames.includes('passive') || !isPassive(words, at)) return []
    if (verb.particle && wordAt(words, at + 1) !== verb.particle) return []
    const after = at + (verb.particle ? 2 : 1)
    const negated = isNegated(words, at)
    if (!negated && !isToldAsDone(words, at)) return []
    if (negated && verb.status !== 'met') return []
    const [subject] = findSubjects(words, at)
    const asked = askedSubject(words, at)
    if (!asked && (!subject || !isAsked(words, subject))) return []
    const content = asked ?? clauseSubject(words, at) ?? subject
    if (!content) return []
    const maker = wordAt(words, after) === 'by' ? objectFrom(words, after + 1) : undefined
    const by = maker && isActor(words, maker) ? { by: maker } : {}
    const status: typeof verb.status = negated ? 'unmet' : verb.status
    return [{ status, cue: { first: at, last: after }, content, ...by }]
  })
