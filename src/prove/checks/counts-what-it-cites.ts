import { proofsIn } from '../evidence.ts'
import type { Check } from '../fault.ts'

/** Every number of a figure can be read in its proof. */
export const countsWhatItCites: Check = function* countsWhatItCites({ record, numbersOf }) {
  for (const [index, figure] of record.figures.entries()) {
    const sentences = proofsIn(figure).map(({ sentence }) => sentence)
    for (const field of ['value', 'low', 'high'] as const) {
      const number = figure[field]
      if (number !== undefined && !sentences.some(sentence => numbersOf(sentence)(number)))
        yield { path: `figures[${index}].${field}`, message: `${number} cannot be read in “${sentences[0] ?? ''}”` }
    }
  }
}
