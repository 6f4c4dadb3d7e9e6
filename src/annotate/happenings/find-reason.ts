import { english } from '../../language/english.ts'
import type { Token } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { phraseFrom, spanOf, withOfPhrases } from '../clauses/noun-phrase.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'

/** In tokens: a reason that begins further behind its verb is another's. */
const REACH = 14
/** "for health reasons", "for personal reasons". */
const REASONS = new Set(['reasons', 'reason'])
const CLAUSE_ENDS = /^[.,;:—–“”"()]$/

const cues = english.reasonCues
  .map(({ words, upTo }) => ({ words: words.split(' '), upTo }))
  .sort((a, b) => b.words.length - a.words.length)

/**
 * Why somebody stays away or joins from afar: what stands behind "citing", "because of", …, or "for … reasons".
 * @param from  the place behind the words that tell of the staying away
 * @example findReason(view('Rehn will not come, citing poor health.'), 4)  // "poor health"
 */
export function findReason({ tokens }: SentenceView, from: number): Span | undefined {
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    if (/^[;:“”"]$/.test(tokens[at]?.text ?? '')) return undefined
    const cue = cues.find(({ words }) => words.every((word, i) => tokens[at + i]?.text.toLowerCase() === word))
    if (cue) return reasonAfter(tokens, at + cue.words.length, cue.upTo)
    if (tokens[at]?.text.toLowerCase() === 'for') {
      const phrase = phraseFrom(tokens, at + 1)
      if (phrase && REASONS.has(tokens[phrase.to - 1]?.text.toLowerCase() ?? '')) return spanOf(tokens, phrase)
    }
  }
  return undefined
}

function reasonAfter(tokens: readonly Token[], from: number, upTo: 'phrase' | 'clause'): Span | undefined {
  if (upTo === 'phrase') {
    const phrase = phraseFrom(tokens, from)
    return phrase && spanOf(tokens, withOfPhrases(tokens, phrase))
  }
  let to = from
  while (to < tokens.length && !CLAUSE_ENDS.test(tokens[to]?.text ?? '')) to++
  return to > from ? spanOf(tokens, { from, to }) : undefined
}
