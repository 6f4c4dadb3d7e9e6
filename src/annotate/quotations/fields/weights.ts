import { type AttributionWeights, loadAttributionWeights } from '../../../language/attribution-weights.ts'
import { type ClueKind, type FieldKind, fieldKinds } from './field.ts'
import type { WordClueKind } from './tell-word.ts'

/** How much each clue weighs, by family. */
export type ClueWeights = ReadonlyMap<string, ReadonlyMap<string, number>>

/** The weights of one part. */
export type PartWeights = { readonly [K in ClueKind]: ClueWeights }
export type FieldWeights = { readonly [F in FieldKind]: PartWeights }

/** What a clue weighs for each part. */
export type JointWeights = ReadonlyMap<string, ReadonlyMap<string, { readonly [F in FieldKind]: number }>>

/** Weights of what words show by themselves: looked up once for all parts. */
export type WordWeights = { readonly [K in WordClueKind]: JointWeights }

/** The weights by which attributions are read. */
export interface ReadingWeights {
  readonly fields: FieldWeights
  readonly words: WordWeights
  readonly verdict: ClueWeights
}

const toMap = (families: AttributionWeights[string][string] = {}): ClueWeights =>
  new Map(Object.entries(families).map(([family, clues]) => [family, new Map(Object.entries(clues))]))

const partOf = (part: AttributionWeights[string] = {}): PartWeights => ({
  opens: toMap(part['opens']),
  closes: toMap(part['closes']),
  holds: toMap(part['holds']),
  crosses: toMap(part['crosses']),
  none: toMap(part['none']),
})

function joinWeights(fields: FieldWeights, kind: WordClueKind): JointWeights {
  const joint = new Map<string, Map<string, { [F in FieldKind]: number }>>()
  for (const part of fieldKinds)
    for (const [family, clues] of fields[part][kind])
      for (const [clue, weight] of clues) {
        const same = joint.get(family) ?? new Map<string, { [F in FieldKind]: number }>()
        joint.set(family, same.set(clue, { ...(same.get(clue) ?? { source: 0, before: 0, after: 0 }), [part]: weight }))
      }
  return joint
}

/** Weights as they are used. */
export function readWeights(weights: AttributionWeights): ReadingWeights {
  const fields = {
    source: partOf(weights['source']),
    before: partOf(weights['before']),
    after: partOf(weights['after']),
  }
  const words = {
    opens: joinWeights(fields, 'opens'),
    closes: joinWeights(fields, 'closes'),
    crosses: joinWeights(fields, 'crosses'),
  }
  return { fields, words, verdict: toMap(weights['verdict']?.['holds']) }
}

/** Which words make the source and the content of a cue, and whether that is an attribution. */
export const attributionWeights = readWeights(loadAttributionWeights())
