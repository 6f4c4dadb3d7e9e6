import type { ModelLabels } from './model-description.ts'
import { findHighest, logProbabilityOf, type Scores } from './scores.ts'
import type { EventReading } from './sentence-reading.ts'
import type { PlacedPart, WindowOutputs } from './window-outputs.ts'

/** What stands for no event. */
const NONE = 'O'

/** The words among a part's own that tell of events, in their order. */
export function readEvents(
  { outputs }: WindowOutputs,
  { ownRow, ownFrom, words }: PlacedPart,
  labels: ModelLabels,
): readonly EventReading[] {
  const scoresOf = (head: 'events' | 'tense' | 'polarity'): Scores => ({
    values: outputs[head],
    width: labels[head].length,
  })
  const [events, tense, polarity] = [scoresOf('events'), scoresOf('tense'), scoresOf('polarity')]
  return Array.from({ length: words }, (_, word) => word).flatMap(word => {
    const row = ownRow + word
    const best = findHighest(events, row)
    if (labels.events[best] === NONE) return []
    return {
      word: ownFrom + word,
      kind: labels.events[best] ?? NONE,
      probability: Math.exp(logProbabilityOf(events, row, best)),
      tense: labels.tense[findHighest(tense, row)] ?? '',
      polarity: labels.polarity[findHighest(polarity, row)] ?? '',
    }
  })
}
