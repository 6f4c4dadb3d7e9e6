import { isActor } from '../asks/is-actor.ts'
import { isPassive, isToldAsDone } from '../asks/is-told.ts'
import { findSubjects, objectFrom } from '../find-subject.ts'
import { type SentenceWords, verbAt, wordAt } from '../sentence-words.ts'
import { clauseSubject } from '../walk-clauses.ts'
import { type AnswerReader, isAsked, verbsOf } from './reading.ts'

const verbs = verbsOf('answer')

/** The negation between a subject and its verb. */
const isNegated = (words: SentenceWords, at: number) =>
  [1, 2, 3].some(back => /^(?:not|n['’]t|never)$/.test(wordAt(words, at - back)))

/** Reads answers told in the passive: "the resolution was adopted", "their request has been rejected by the court". */
export const readAdoptions: AnswerReader = words =>
  words.tokens.flatMap((_, at) => {
    const verb = verbAt(words, at, verbs)
    if (!verb?.frames.includes('passive') || !isPassive(words, at)) return []
    const negated = isNegated(words, at)
    if (!negated && !isToldAsDone(words, at)) return []
    if (negated && verb.status !== 'met') return []
    const [subject] = findSubjects(words, at)
    if (!subject || !isAsked(words, subject)) return []
    const content = clauseSubject(words, at) ?? subject
    const maker = wordAt(words, at + 1) === 'by' ? objectFrom(words, at + 2) : undefined
    const by = maker && isActor(words, maker) ? { by: maker } : {}
    const status: typeof verb.status = negated ? 'unmet' : verb.status
    return [{ status, cue: { first: at, last: at + 1 }, content, ...by }]
  })
