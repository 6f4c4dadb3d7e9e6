import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { skipToSubject } from '../walk-clauses.ts'

const UNREAL =
  /^(?:will|would|could|may|might|should|shall|can|must|wo|ca|not|n['’]t|never|['’]ll|did|probably|perhaps|maybe|possibly|presumably)$/
const GOING_ON = /^(?:continue|begin|start|keep)$/

/** Whether the deed of a verb is told as done: not "may ask", "did not ask", "to ask", "by asking", "the proposed deal". */
export function isToldAsDone(words: SentenceWords, verb: number): boolean {
  if (words.phraseAt[verb]) return false
  for (let at = verb - 1; at > skipToSubject(words, verb); at--) if (UNREAL.test(wordAt(words, at))) return false
  const before = wordAt(words, verb - 1)
  if (before === 'to') return GOING_ON.test(lemmaAt(words, verb - 2)) && isToldAsDone(words, verb - 2)
  if (tagAt(words, verb - 1) === 'CCONJ' && isBareVerb(words, verb)) return isPartnerTold(words, verb - 2)
  return !(wordAt(words, verb).endsWith('ing') && tagAt(words, verb - 1) === 'ADP')
}

/** Words before a subject that make its deed unreal: "if Norland asks", "whether it will". */
const HYPOTHETICAL =
  /^(?:if|unless|whether|should|until|once|lest|when(?:ever)?|how|why|whatever|hopefully|maybe|perhaps)$/
/** "Say Norland demanded that …" */
const SUPPOSING = /^(?:say|suppose|imagine|assume)$/
/** Words. "if, as some expect, the council of the five states finally asks". */
const SUBJECT_REACH = 14

/** Whether the clause of a verb begins with a word that makes it a mere thought: "if Norland had released them". */
export function isHypothetical(words: SentenceWords, verb: number): boolean {
  if (SUPPOSING.test(wordAt(words, 0)) && wordAt(words, 1) !== ',') return true
  for (let at = skipToSubject(words, verb); at >= Math.max(0, verb - SUBJECT_REACH); at--) {
    const word = wordAt(words, at)
    if (HYPOTHETICAL.test(word) && tagAt(words, at) !== 'NOUN')
      return !/^when/.test(word) || words.tokens[verb]?.form !== 'past'
    if (/^(?:VERB|AUX|CCONJ)$/.test(tagAt(words, at)) || /^[;:—,]$/.test(word)) return false
  }
  return false
}

/** "would have to plan and call for": a bare form in a list is as real as the bare form before it. */
function isPartnerTold(words: SentenceWords, from: number): boolean {
  for (let at = from; at >= 0; at--) if (isBareVerb(words, at)) return isToldAsDone(words, at)
  return true
}

const isBareVerb = (words: SentenceWords, at: number) =>
  tagAt(words, at) === 'VERB' && wordAt(words, at) === lemmaAt(words, at)

/** Whether a verb stands in the passive: "were asked", "has been asked". */
export function isPassive(words: SentenceWords, verb: number): boolean {
  if (wordAt(words, verb).endsWith('ing')) return false
  for (let at = verb - 1; at >= 0 && /^(?:AUX|ADV|PART)$/.test(tagAt(words, at)); at--)
    if (/^(?:is|are|was|were|been|being|be|['’](?:s|re)|get|got)$/.test(wordAt(words, at))) return true
  return false
}
