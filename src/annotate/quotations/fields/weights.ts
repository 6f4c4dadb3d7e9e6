import { type AttributionWeights, loadAttributionWeights } from '../../../language/attribution-weights.ts'
import type { ClueKind, FieldKind } from './field.ts'

/** How much each clue weighs, by family. */
export type ClueWeights = ReadonlyMap<string, ReadonlyMap<string, number>>

/** The weights of one part. */
export type PartWeights = { readonly [K in ClueKind]: ClueWeights }
export type FieldWeights = { readonly [F in FieldKind]: PartWeights }

const toMap = (families: AttributionWeights[string][string] = {}): ClueWeights =>
  new Map(Object.entries(families).map(([family, clues]) => [family, new Map(Object.entries(clues))]))

const partOf = (part: AttributionWeights[string] = {}): PartWeights => ({
  opens: toMap(part['opens']),
  closes: toMap(part['closes']),
  holds: toMap(part['holds']),
  crosses: toMap(part['crosses']),
  none: toMap(part['none']),
})

/** Weights as they are used. */
export const readWeights = (
  weights: AttributionWeights,
): { readonly fields: FieldWeights; readonly verdict: ClueWeights } => ({
  fields: { source: partOf(weights['source']), before: partOf(weights['before']), after: partOf(weights['after']) },
  verdict: toMap(weights['verdict']?.['holds']),
})

/** Which words make the source and the content of a cue, and whether that is an attribution. */
export const attributionWeights = readWeights(loadAttributionWeights())
