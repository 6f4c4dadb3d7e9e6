import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { correlate, type Pair } from '../correlate.ts'
import { filesBelow, isKeptFromNames } from '../parts.ts'
import { read } from '../read.ts'
import { readWorldwide } from '../read-names.ts'
import { readTrees } from '../read-trees.ts'
import type { Setting } from '../setting.ts'
import type { Figures, Measured, Measurement } from '../table.ts'

const COSINES = new URL('../teacher-cosines.json', import.meta.url)

/** Corpus, document and number of a sentence. */
const placeShape = z.tuple([z.string(), z.string(), z.number()])
/** Pairs of sentences and how alike the untuned encoder finds them; `training/teacher_cosines.py` writes them. */
const cosinesShape = z.array(
  z.object({ sort: z.string(), pair: z.tuple([placeShape, placeShape]), cosine: z.number() }),
)
type Place = z.infer<typeof placeShape>

/** The words of each sentence of a document. */
type Sentences = readonly (readonly string[])[]

const nameDocument = (corpus: string, document: string) => `${corpus} ${document}`

/** The documents that pairs are taken from, by corpus and name. */
function readDocuments(corpora: string): ReadonlyMap<string, Sentences> {
  const worldwide = filesBelow(join(corpora, 'en-worldwide-newswire'), '.tsv')
    .filter(isKeptFromNames)
    .map(path => {
      const sentences = readWorldwide(read(path)).flatMap(document => document.sentences)
      return [
        nameDocument('worldwide', path.slice(path.lastIndexOf('/') + 1)),
        sentences.map(({ words }) => words),
      ] as const
    })
  const trees = ['ewt', 'gum'].flatMap(corpus =>
    filesBelow(join(corpora, 'ud'), `en_${corpus}-ud-dev.conllu`)
      .flatMap(path => readTrees(read(path)))
      .map(
        ({ name, sentences }) =>
          [nameDocument(corpus, name), sentences.map(words => words.map(({ form }) => form))] as const,
      ),
  )
  return new Map([...worldwide, ...trees])
}

function cosine(a: Float32Array, b: Float32Array): number {
  let product = 0
  let [lengthA, lengthB] = [0, 0]
  a.forEach((value, at) => {
    const other = b[at] ?? 0
    product += value * other
    lengthA += value ** 2
    lengthB += other ** 2
  })
  return product / Math.sqrt(lengthA * lengthB)
}

async function measure({ corpora, model }: Setting): Promise<Measured> {
  const cosines = cosinesShape.parse(JSON.parse(readFileSync(COSINES, 'utf8')))
  const documents = readDocuments(corpora)
  const vectors = new Map<string, readonly Float32Array[]>()
  const vectorOf = async ([corpus, document, sentence]: Place): Promise<Float32Array | undefined> => {
    const name = nameDocument(corpus, document)
    const read =
      vectors.get(name) ?? (await (await model()).read(documents.get(name) ?? [])).map(({ vector }) => vector)
    vectors.set(name, read)
    return read[sentence]
  }
  const pairs: (Pair & { readonly sort: string })[] = []
  for (const { sort, pair, cosine: gold } of cosines) {
    const [a, b] = [await vectorOf(pair[0]), await vectorOf(pair[1])]
    if (a && b) pairs.push({ sort, found: cosine(a, b), gold })
  }
  const figure = (own: readonly Pair[]) => ({ amount: correlate(own), better: 'high', of: own.length }) as const
  const sorts = [...new Set(pairs.map(({ sort }) => sort))]
  const details: Figures = Object.fromEntries(
    sorts.map(sort => [`of ${sort}`, figure(pairs.filter(pair => pair.sort === sort))]),
  )
  return { measures: { 'Pearson r': figure(pairs) }, details }
}

/** Whether sentences are as alike as the untuned encoder finds them: pairs from documents that nothing was learnt from. */
export const modelVectors = (setting: Setting): readonly Measurement[] =>
  readDocuments(setting.corpora).size === 0
    ? []
    : [{ name: 'model vectors', of: 'pairs of sentences, by their cosines', measure: () => measure(setting) }]
