import { readFileSync } from 'node:fs'
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
const TRANSITIONS = (WIDTH + 1) * WIDTH
const HEADER_BYTES = 4 + 2 * TRANSITIONS * 2
const LARGEST_WEIGHT = 127

/** Inside a name only after its begin or another inside of the same sort; row `WIDTH` is the start of a stretch. */
export const mayFollow = (previous: number, label: number): boolean =>
  label === 0 || label % 2 === 1 || (previous < WIDTH && (previous === label || previous === label - 1))

/** Of a transition that may not be made: no score outweighs it. */
const IMPOSSIBLE = -1e9

/**
 * Weights of two linear chains over `nameLabels`, learnt by `training/train-names.ts`. The first reads words by what
 * stands around them; the second adds to its scores what the first made of the whole article.
 */
export interface NameModel {
  readonly weights: WeightTable
  /** Of a label (column) after another (row), in the unit of the weights; the last row is the start of a stretch. */
  readonly firstTransitions: Float64Array
  readonly secondTransitions: Float64Array
  /** What a weight of 1 was when it was learnt. */
  readonly unit: number
}

/** The layout of the file: the unit, the transitions as 16-bit integers, the clues' weights as signed bytes. */
export function writeNameModel(
  rows: ReadonlyMap<number, Float32Array>,
  firstTransitions: Float32Array,
  secondTransitions: Float32Array,
): Uint8Array {
  let largest = 1e-6
  for (const row of rows.values()) for (const weight of row) largest = Math.max(largest, Math.abs(weight))
  const unit = largest / LARGEST_WEIGHT
  const quantised = new Map([...rows].map(([clue, row]) => [clue, Int8Array.from(row, w => Math.round(w / unit))]))
  const weights = writeWeights(quantised, WIDTH)
  const bytes = new Uint8Array(HEADER_BYTES + weights.length)
  const view = new DataView(bytes.buffer)
  view.setFloat32(0, unit, true)
  ;[...firstTransitions, ...secondTransitions].forEach((weight, at) => {
    view.setInt16(4 + at * 2, Math.round(weight / unit), true)
  })
  bytes.set(weights, HEADER_BYTES)
  return bytes
}

export function readNameModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const transitions = (from: number) =>
    Float64Array.from({ length: TRANSITIONS }, (_, at) =>
      mayFollow(Math.floor(at / WIDTH), at % WIDTH) ? view.getInt16(4 + (from + at) * 2, true) : IMPOSSIBLE,
    )
  return {
    weights: readWeights(bytes.subarray(HEADER_BYTES), WIDTH),
    firstTransitions: transitions(0),
    secondTransitions: transitions(TRANSITIONS),
    unit: view.getFloat32(0, true),
  }
}

/** @source models/en/README.md */
export const loadNameModel = (): NameModel =>
  readNameModel(readFileSync(new URL('../../models/en/names.bin', import.meta.url)))
