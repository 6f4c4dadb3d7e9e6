import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { contains } from '../../src/text/span.ts'
import { describeQuantity } from './describe-quantity.ts'
import { draw } from './draw-sentences.ts'
import { listSentences, newswireText, type SentenceReference } from './list-sentences.ts'
import { readText } from './read-newswire.ts'

const USAGE = `node --import tsx eval/quantities/draw.ts CORPORA [--seed N] [--count N] [--read]

Draws sentences with numbers from CORPORA/en-worldwide-newswire, the same with the same seed, and prints each with its
place. With --read, each quantity that the product finds in it stands below.`

async function printSentence(corpora: string, sentence: SentenceReference, at: number, isRead: boolean) {
  const { file, start, end } = sentence
  const path = join(corpora, 'en-worldwide-newswire', file)
  console.log(`\n${at} ${file} ${start}-${end}\n  ${newswireText(path).slice(start, end)}`)
  if (!isRead) return
  const { document, quantities } = await readText(newswireText(path))
  for (const quantity of quantities.filter(found => contains(sentence, found)))
    console.log(`    ${describeQuantity(document.text, quantity)}`)
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '60' },
    read: { type: 'boolean', default: false },
  },
})
const [corpora] = positionals
const drawn = corpora === undefined ? [] : draw(listSentences(corpora), Number(values.seed), Number(values.count))
if (corpora === undefined || drawn.length === 0) {
  console.error(corpora === undefined ? USAGE : `There is no en-worldwide-newswire in ${corpora}.`)
  process.exitCode = 2
} else for (const [at, sentence] of drawn.entries()) await printSentence(corpora, sentence, at, values.read)
