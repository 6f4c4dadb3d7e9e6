import { nameLabels } from '../../language/name-model.ts'
import type { Name } from '../../record/article.ts'
import type { Reading } from './reading.ts'

const types: { readonly [sort: string]: Name['type'] } = {
  PER: 'Person',
  ORG: 'Organization',
  LOC: 'Place',
  NORP: 'Demonym',
  MISC: 'Other',
}

/** Turns the labels of a sentence's words into names. */
export function readLabels(labels: Uint8Array): readonly Reading[] {
  const readings: Reading[] = []
  for (let from = 0; from < labels.length; from++) {
    const label = labels[from] ?? 0
    if (label % 2 === 0) continue
    let to = from + 1
    while (labels[to] === label + 1) to++
    readings.push({ from, to, type: types[nameLabels[label]?.slice(2) ?? ''] ?? 'Other' })
    from = to - 1
  }
  return readings
}
