import type { Quotation } from '../../record/article.ts'
import type { Cue } from './find-cues.ts'
import type { Range } from './find-subject.ts'
import { type Period, tagAt, wordAt } from './periods.ts'

const POSSIBLE: ReadonlySet<string> = new Set(['may', 'might', 'could'])
const PERHAPS: ReadonlySet<string> = new Set(['possibly', 'perhaps', 'maybe'])
const PROBABLE: ReadonlySet<string> = new Set(['likely', 'probably', 'presumably'])
/** Verbs whose negation leaves a thing open: "did not rule out". */
const OPEN_WHEN_NEGATED: ReadonlySet<string> = new Set([
  'rule',
  'exclude',
  'deny',
  'doubt',
  'dispute',
  'dismiss',
  'reject',
])

/** How sure the speaker is, by the verb and by the modal of the first clause of what is said. */
function weighCertainty(period: Period, cue: Cue | undefined, content: Range): Quotation['certainty'] {
  if (cue?.negated && OPEN_WHEN_NEGATED.has(cue.entry.verb)) return 'possible'
  if (cue?.entry.class === 'expectation') return 'probable'
  if (cue?.entry.class === 'question' || ['hope', 'fear', 'wish', 'worry'].includes(cue?.entry.verb ?? ''))
    return 'unknown'
  let verbs = 0
  for (let at = content.first; at < content.last; at++) {
    const word = wordAt(period, at)
    if ((POSSIBLE.has(word) && tagAt(period, at) === 'AUX') || PERHAPS.has(word)) return 'possible'
    if (word === 'not' && wordAt(period, at + 1) === 'out' && wordAt(period, at + 4) === 'question') return 'possible'
    if (word === 'not' && wordAt(period, at + 1) === 'ruled' && wordAt(period, at + 2) === 'out') return 'possible'
    if (PROBABLE.has(word)) return 'probable'
    if (tagAt(period, at) === 'VERB' && ++verbs > 1) return 'certain'
  }
  return 'certain'
}

/** What is denied is said to be not so; what is "not ruled out" is left open. */
function weighPolarity(cue: Cue | undefined): Quotation['polarity'] {
  if (!cue) return 'positive'
  const denial = cue.entry.class === 'denial'
  return denial !== cue.negated ? 'negative' : 'positive'
}

/** Whether the speaker holds the content for true, and how surely. */
export const weighContent = (
  period: Period,
  cue: Cue | undefined,
  content: Range,
): Pick<Quotation, 'polarity' | 'certainty'> => ({
  polarity: weighPolarity(cue),
  certainty: weighCertainty(period, cue, content),
})
