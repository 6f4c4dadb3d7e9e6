import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { contains, slice } from '../../src/text/span.ts'
import { describeQuantity } from '../quantities/describe-quantity.ts'
import { type LabelledQuantities, readLabels } from '../quantities/labels.ts'
import { hashSentence, newswireText } from '../quantities/list-sentences.ts'
import { readText } from '../quantities/read-newswire.ts'
import { type AspectScores, aspects, scoreQuantities } from '../quantities/score-quantities.ts'
import { addScores, scoreCounts } from '../score-spans.ts'
import type { Measured, Measurement } from '../table.ts'

const CORPUS = 'en-worldwide-newswire'

interface Judged {
  readonly scores: AspectScores
  readonly disagreements: readonly string[]
}

const isWhollyRight = ({ all }: AspectScores) => all.right === all.gold && all.right === all.found

async function judgeSentence(folder: string, sentence: LabelledQuantities): Promise<Judged> {
  const { document, quantities } = await readText(newswireText(join(folder, sentence.file)))
  const words = slice(document.text, sentence)
  if (hashSentence(words) !== sentence.hash)
    throw new Error(`${sentence.file} does not have the labelled words at ${sentence.start}`)
  const found = quantities.filter(quantity => contains(sentence, quantity))
  const scores = scoreQuantities(found, sentence.quantities)
  const lines = found.map(quantity => describeQuantity(document.text, quantity))
  return { scores, disagreements: isWhollyRight(scores) ? [] : [[words, ...lines].join('\n      ')] }
}

async function measure(folder: string, sentences: readonly LabelledQuantities[]): Promise<Measured> {
  const judged: Judged[] = []
  for (const sentence of sentences) judged.push(await judgeSentence(folder, sentence))
  const scores = judged.map(one => one.scores)
  const whole = scores.filter(isWhollyRight).length
  return {
    measures: Object.fromEntries(aspects.map(aspect => [aspect, addScores(scores.map(score => score[aspect]))])),
    details: { 'sentences wholly right': scoreCounts(whole, sentences.length, sentences.length) },
    disagreements: judged.flatMap(one => one.disagreements),
  }
}

/** The product's quantities in sentences that a person has labelled. */
export function productQuantities(corpora: string): readonly Measurement[] {
  const folder = join(corpora, CORPUS)
  if (!existsSync(folder)) return []
  const { sentences, seed } = readLabels()
  return [
    {
      name: 'quantities worldwide',
      of: `${sentences.length} sentences drawn with seed ${seed}`,
      measure: () => measure(folder, sentences),
    },
  ]
}
