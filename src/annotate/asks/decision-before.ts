import { findSubjects } from '../find-subject.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'
import { isActor } from './is-actor.ts'
import { isToldAsDone } from './is-told.ts'

const DECIDING = /^(?:vote|decide|agree|resolve)$/
/** Words. "voted 61 to 9 to summon the minister and to ask the cabinet". */
const REACH = 24
const BREAK = /^(?:[;:—()“”"]|--|that|who|which|but)$/

/**
 * Finds the decision by which somebody asks: "the council voted to ask the cabinet" asks, as "wants to ask" does not.
 * @param verb  place of the asking verb, after "to"
 * @returns who decided; undefined where nothing of the kind stands before
 */
export function decisionBefore(words: SentenceWords, verb: number): { readonly by: readonly Run[] } | undefined {
  if (wordAt(words, verb - 1) !== 'to') return undefined
  for (let at = verb - 2; at >= Math.max(0, verb - REACH) && !BREAK.test(wordAt(words, at)); at--) {
    if (tagAt(words, at) !== 'VERB' || !DECIDING.test(lemmaAt(words, at))) continue
    const by = isToldAsDone(words, at) ? findSubjects(words, at) : []
    return by.length > 0 && by.every(run => isActor(words, run)) ? { by } : undefined
  }
  return undefined
}
