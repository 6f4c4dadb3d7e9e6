import { findSubjects } from '../find-subject.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'
import { isActor } from './is-actor.ts'
import { isToldAsDone } from './is-told.ts'

/** Deeds by which something is asked for: who marches "to demand" demands. */
const ACTING = /^(?:march|rally|protest|demonstrate|gather|assemble|strike|write|telephone|phone|take|walk|sit|block)$/
/** Words. "took to the streets of Ostra on Sunday to demand". */
const REACH = 16
const BREAK = /^(?:[;:—()“”"]|--|that|who|which|but|and)$/

/**
 * Finds the deed by which somebody asks: "thousands marched in Ostra to demand", "wrote to the board to ask".
 * @param verb  place of the asking verb, after "to"
 * @returns who did it; undefined where nothing of the kind stands before
 */
export function purposeBefore(words: SentenceWords, verb: number): { readonly by: readonly Run[] } | undefined {
  if (wordAt(words, verb - 1) !== 'to') return undefined
  for (let at = verb - 2; at >= Math.max(0, verb - REACH) && !BREAK.test(wordAt(words, at)); at--) {
    if (tagAt(words, at) !== 'VERB') continue
    if (!ACTING.test(lemmaAt(words, at))) return undefined
    if (lemmaAt(words, at) === 'take' && wordAt(words, at + 3) !== 'streets') return undefined
    const by = isToldAsDone(words, at) ? findSubjects(words, at) : []
    return by.length > 0 && by.every(run => isActor(words, run)) ? { by } : undefined
  }
  return undefined
}
