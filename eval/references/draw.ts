import { join } from 'node:path'
import { readPolnear } from '../attribution/read-polnear.ts'
import { drawQuotations } from './draw-quotations.ts'

/**
 * Prints quotations to label: `npx tsx eval/references/draw.ts CORPORA [--part dev] [--seed first] [--count 100]`.
 * The words before them are shown for reading; what is kept are offsets and labels alone (`labels.json`).
 */
const BEFORE = 1200
const AFTER = 160

const [corpora = '', ...options] = process.argv.slice(2)
const option = (name: string, otherwise: string) => options[options.indexOf(`--${name}`) + 1 || -1] ?? otherwise
if (corpora === '') throw new TypeError('Expected the folder of corpora')

const texts = readPolnear(join(corpora, 'polnear', option('part', 'dev')))
const byName = new Map(texts.map(({ name, text }) => [name, text]))
for (const [number, { document, start, end }] of drawQuotations(
  texts,
  Number(option('count', '100')),
  option('seed', 'first'),
).entries()) {
  const text = byName.get(document) ?? ''
  const before = text.slice(Math.max(0, start - BEFORE), start)
  console.log(`--- ${number} ${document} ${start}-${end}`)
  console.log(`${before}[[${text.slice(start, end)}]]${text.slice(end, end + AFTER)}`)
}
