import { readWeights } from '../../src/annotate/quotations/fields/weights.ts'
import type { AttributionWeights } from '../../src/language/attribution-weights.ts'
import type { Examples } from './collect-examples.ts'
import { fitField } from './fit-field.ts'
import { fitVerdict } from './fit-verdict.ts'

/** Learns which words are source and content of a cue, then which cues with what was so found are attributions. */
export function fitAttributions(lessons: readonly Examples[]): AttributionWeights {
  const fields: AttributionWeights = {
    source: fitField(lessons, 'source'),
    before: fitField(lessons, 'before'),
    after: fitField(lessons, 'after'),
  }
  return { ...fields, verdict: fitVerdict(lessons, readWeights(fields)) }
}
