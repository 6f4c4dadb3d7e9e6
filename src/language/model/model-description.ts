import { z } from 'zod'

const labels = z.array(z.string()).min(1).readonly()
const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** What stands in `model.json` beside the weights: what they were made of, the labels of each head by column, the files' SHA-256. */
export const modelDescription = z.object({
  name: z.string(),
  version: z.string(),
  encoder: z.string(),
  /** Pieces of a window of several sentences, and of one that holds a single sentence; the two marks at its ends counted. */
  pieces: z.int().min(3),
  longest: z.int().min(3),
  /** So many pieces of a word are read. */
  piecesPerWord: z.int().min(1),
  /** Casing classes by number. */
  cases: labels,
  labels: z.object({
    upos: labels,
    features: labels,
    relations: labels,
    conll: labels,
    worldwide: labels,
    wnut: labels,
    times: labels,
    cues: labels,
    events: labels,
    tense: labels,
    polarity: labels,
    factuality: labels,
  }),
  files: z.object({ 'english.onnx': hash, 'tokenizer.json': hash }),
})
export type ModelDescription = z.infer<typeof modelDescription>
export type ModelLabels = ModelDescription['labels']
