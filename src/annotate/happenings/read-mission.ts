import type { Involvement } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { phraseFrom, spanOf, withOfPhrases } from '../clauses/noun-phrase.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import { involve } from './find-involved.ts'
import { listFrom, partiesWithin } from './find-parties.ts'

const HEADING = new Set(['headed', 'led'])
const CLAUSE_ENDS = /^[.,;:—–“”"()]$/
/** In tokens: "to the border in February, headed by". */
const REACH = 14
/** In code units: what is longer is no mandate but a story. */
const LONGEST = 120

/** Who heads a mission: "a mission, headed by General Tore Lund". */
export function findHead(view: SentenceView, from: number): readonly Involvement[] {
  const { tokens } = view
  for (let at = from; at < Math.min(tokens.length - 1, from + REACH); at++) {
    if (!HEADING.has(tokens[at]?.text.toLowerCase() ?? '') || tokens[at + 1]?.text.toLowerCase() !== 'by') continue
    const list = listFrom(view, at + 2)
    if (list.to <= list.from) return []
    const clue = spanOf(tokens, { from: at, to: list.to })
    return partiesWithin(view, spanOf(tokens, list)).map(who => involve(view, who, { role: 'chair', clue }))
  }
  return []
}

/** What a mission is to do, or how long: "to monitor the border", "a mandate of six months". */
export function findMandate({ tokens }: SentenceView, from: number): Span | undefined {
  const mandate = tokens.findIndex((t, at) => at >= from && at < from + REACH && t.lemma === 'mandate')
  if (mandate >= 0) {
    const phrase = phraseFrom(tokens, mandate)
    return phrase && spanOf(tokens, withOfPhrases(tokens, phrase))
  }
  const to = tokens.findIndex(
    (t, at) => at >= from && at < from + REACH && (t.text === 'to' || CLAUSE_ENDS.test(t.text)),
  )
  for (let at = to; at >= 0 && at < from + REACH; at++) {
    if (CLAUSE_ENDS.test(tokens[at]?.text ?? '.')) return undefined
    if (tokens[at]?.text !== 'to' || tokens[at + 1]?.tag !== 'VERB') continue
    let end = at + 1
    while (end < tokens.length && !CLAUSE_ENDS.test(tokens[end]?.text ?? '')) end++
    const span = spanOf(tokens, { from: at, to: end })
    return span.end - span.start <= LONGEST ? span : undefined
  }
  return undefined
}
