import { readFileSync } from 'node:fs'
import { readWeights, type WeightTable } from './weight-table.ts'

/** Tags of Universal Dependencies; those of verbs with the form they stand in. */
export const tagLabels = [
  'ADJ',
  'ADP',
  'ADV',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'X',
  'AUX:base',
  'AUX:past',
  'AUX:present',
  'AUX:participle',
  'AUX:ing',
  'VERB:base',
  'VERB:past',
  'VERB:present',
  'VERB:participle',
  'VERB:ing',
] as const

/** By tag, then by the end of the form (`^went`: the whole form): how many letters fall off its end and what takes their place, written `3go`. */
export type LemmaRules = { readonly [tag: string]: { readonly [ending: string]: string } }

export interface TagModel {
  readonly weights: WeightTable
  readonly lemmas: LemmaRules
  /** Words that nearly always have one label, with its number: they need no weighing. */
  readonly sure: ReadonlyMap<string, number>
}

const read = (file: string) => readFileSync(new URL(`../../models/en/${file}`, import.meta.url))
const readJson = (file: string) => JSON.parse(read(file).toString('utf8'))

/**
 * What tags words, learnt by `training/train-tags.ts`.
 * @source models/en/README.md
 */
export const loadTagModel = (): TagModel => ({
  weights: readWeights(read('tags.bin'), tagLabels.length),
  lemmas: readJson('lemmas.json'),
  sure: new Map(Object.entries(readJson('sure-tags.json'))),
})
