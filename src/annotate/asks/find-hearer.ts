import { objectFrom } from '../find-subject.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'
import { isActor } from './is-actor.ts'

/** Verbs whose object one speaks to. */
const SPEAKING_TO =
  /^(?:meet|visit|phone|telephone|ring|contact|summon|receive|write|talk|speak|turn|call|accuse|blame|denounce|criticize|criticise|warn|rebuke|chide|scold|condemn|threaten)$/
/** Words. "called on Minister Vell in Ostra on Monday and requested". */
const REACH = 24
const BREAK = /^(?:[;:—()“”"]|--|that|but)$/

/**
 * Finds whom something is asked of, where a verb before tells to whom one spoke: "met [the envoy], Ana Vell, and asked for".
 * @param verb  place of the asking verb
 */
export function findHearer(words: SentenceWords, verb: number): readonly Run[] {
  if (wordAt(words, verb - 1) !== 'and') return []
  for (let at = verb - 2; at >= Math.max(0, verb - REACH) && !BREAK.test(wordAt(words, at)); at--) {
    if (tagAt(words, at) !== 'VERB') continue
    if (!SPEAKING_TO.test(lemmaAt(words, at))) return []
    const start = /^(?:to|with|on|upon)$/.test(wordAt(words, at + 1)) ? at + 2 : at + 1
    const phrase = words.phraseAt[start]
    const isAccused = lemmaAt(words, at) === 'accuse' && phrase?.first === start
    const hearer = isAccused ? phrase : objectFrom(words, start)
    if (!hearer || !isActor(words, hearer) || words.phraseAt[hearer.first]?.pronoun) return []
    const named =
      wordAt(words, hearer.last) === ',' && words.nameAt[hearer.last + 1]
        ? objectFrom(words, hearer.last + 1)
        : undefined
    return [named && isActor(words, named) ? named : hearer]
  }
  return []
}
