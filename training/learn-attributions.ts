import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleOf } from '../eval/article-of.ts'
import { readLayers } from '../eval/attribution/read-layers.ts'
import { readPolnear } from '../eval/attribution/read-polnear.ts'
import { collectExamples, type Examples } from './attributions/collect-examples.ts'
import { fitAttributions } from './attributions/fit-attributions.ts'

const USAGE = `node --import tsx training/learn-attributions.ts CORPORA [OUT [EVERY]]

Learns how the model's attributions are joined to rules, parse and quotation marks, from PolNeAR's training texts, each or
every EVERYth of them, and writes OUT (models/en/attributions.json). To be done anew for every version of the model.`

const [corpora, out = 'models/en/attributions.json', every = '1'] = process.argv.slice(2)
if (!corpora) throw new TypeError(USAGE)
const texts = readPolnear(join(corpora, 'polnear', 'train')).filter((_, number) => number % Number(every) === 0)
const lessons: Examples[] = []
for (const { text, attributions: gold } of texts)
  lessons.push(collectExamples({ ...(await readLayers(articleOf(text))), gold }))
writeFileSync(out, JSON.stringify(fitAttributions(lessons)))
