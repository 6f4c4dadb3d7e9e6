import { existsSync, readFileSync } from 'node:fs'
import { readWeights, type WeightTable, writeWeights } from './weight-table.ts'

/** What a word can be in a name: outside, or at the begin or inside of one of five sorts. */
export const nameLabels = [
  'O',
  'B-PER',
  'I-PER',
  'B-ORG',
  'I-ORG',
  'B-LOC',
  'I-LOC',
  'B-NORP',
  'I-NORP',
  'B-MISC',
  'I-MISC',
] as const

const WIDTH = nameLabels.length
const LARGEST_WEIGHT = 127

/** Weights of a linear chain over `nameLabels`, learnt by `training/train-names.ts`. */
export interface NameModel {
  readonly weights: WeightTable
  /** Of a label (column) after another (row); the last row is the start of a sentence. */
  readonly transitions: Int32Array
}

/** Brings weights to signed bytes. The transitions are kept as the rows of clues 0 to `WIDTH`, which no text gives. */
export function writeNameModel(transitions: Float32Array, rows: ReadonlyMap<number, Float32Array>): Uint8Array {
  let largest = 1e-6
  for (const row of rows.values()) for (const weight of row) largest = Math.max(largest, Math.abs(weight))
  const quantise = (row: Float32Array) =>
    Int8Array.from(row, weight =>
      Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, Math.round((weight * LARGEST_WEIGHT) / largest))),
    )
  const quantised = new Map([...rows].map(([clue, row]) => [clue, quantise(row)]))
  for (let row = 0; row <= WIDTH; row++)
    quantised.set(row, quantise(transitions.subarray(row * WIDTH, (row + 1) * WIDTH)))
  return writeWeights(quantised, WIDTH)
}

export function readNameModel(bytes: Uint8Array): NameModel {
  const weights = readWeights(bytes, WIDTH)
  const transitions = new Int32Array((WIDTH + 1) * WIDTH)
  for (let row = 0; row <= WIDTH; row++) weights.addWeights(row, transitions.subarray(row * WIDTH, (row + 1) * WIDTH))
  return { weights, transitions }
}

/**
 * The models of names: the first reads words alone, the second also what the first made of the whole article.
 * @source models/en/README.md
 */
export function loadNameModels(): readonly NameModel[] {
  return ['names-1.bin', 'names-2.bin']
    .map(file => new URL(`../../models/en/${file}`, import.meta.url))
    .filter(file => existsSync(file))
    .map(file => readNameModel(readFileSync(file)))
}
