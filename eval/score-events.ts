import type { Span } from '../src/record/span.ts'
import { overlaps } from '../src/text/span.ts'
import type { Scores } from './measure-files.ts'
import { scoreCounts } from './score-spans.ts'

/** A word that tells of an event, with what is said of the event. */
export interface EventWord extends Span {
  readonly type: string
  readonly tense: string
  readonly polarity: string
}

/**
 * Events are one word in TimeML: one is found where a word of it is, whatever marks its tokenizer leaves at the word.
 * @returns `triggers`, and triggers with the right `class`, `tense`, `polarity`
 * @source UzZaman et al., SemEval-2013 Task 1
 */
export function scoreEvents(found: readonly EventWord[], gold: readonly EventWord[]): Scores {
  const free = [...found].sort((a, b) => a.start - b.start)
  const right = { triggers: 0, class: 0, tense: 0, polarity: 0 }
  for (const there of gold) {
    const index = free.findIndex(event => overlaps(event, there))
    const [event] = index < 0 ? [] : free.splice(index, 1)
    if (!event) continue
    right.triggers++
    if (event.type === there.type) right.class++
    if (event.tense === there.tense) right.tense++
    if (event.polarity === there.polarity) right.polarity++
  }
  return Object.fromEntries(
    Object.entries(right).map(([measure, count]) => [measure, scoreCounts(count, found.length, gold.length)]),
  )
}
