/** What the ONNX file takes, for one window of P pieces and W words. */
export interface ModelInputs {
  /** [P]: numbers of the pieces, the marks at both ends included. */
  readonly pieces: Int32Array
  /** [P]: casing classes. */
  readonly cases: Int32Array
  /** [W]: place of each word's first piece. */
  readonly words: Int32Array
  /** [W]: number of each word's sentence, from 0 within the window. */
  readonly sentences: Int32Array
}

/** What the ONNX file gives, by name. */
export const outputNames = [
  'upos',
  'features',
  'arcs',
  'relations',
  'conll',
  'worldwide',
  'wnut',
  'times',
  'cues',
  'sources',
  'contents',
  'events',
  'tense',
  'polarity',
  'factuality',
  'vectors',
] as const

/**
 * What it gives for one window: row by row, a row a word, and a column a label; of `arcs`, `sources` and `contents` a
 * column a word; of `vectors` a row a sentence.
 */
export type ModelOutputs = { readonly [output in (typeof outputNames)[number]]: Float32Array }

/** The weights, ready to read one window after another. */
export interface ModelSession {
  run(inputs: ModelInputs): Promise<ModelOutputs>
  close(): Promise<void>
}
