import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { annotators } from '../src/annotate/annotate.ts'
import { readWords } from '../src/annotate/read-words.ts'
import { splitSentences } from '../src/annotate/split-sentences.ts'
import { renderBrief } from '../src/brief/render-brief.ts'
import { shareEnglishModel } from '../src/language/model/share-english-model.ts'
import { renderPage } from '../src/page/render-page.ts'
import { prove } from '../src/prove/prove.ts'
import { annotateAll, buildRecord, readPaths } from '../src/rapporteur.ts'
import { type Article, blankArticle } from '../src/record/article.ts'
import type { Document } from '../src/record/document.ts'
import { WORDS_AN_ARTICLE, writeArticles } from './write-articles.ts'

const FEW = 100
const MANY = 1_000
/** Articles that are read before the clock runs, so that the engine has compiled the code. */
const WARM_UP = 10

/** Seconds of processor time since the process began; other programs on the machine do not change it. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Does work and adds up the seconds that each stage of it takes. */
function startClock() {
  const seconds = new Map<string, number>()
  const timed = async <Result>(stage: string, work: () => Result | Promise<Result>): Promise<Result> => {
    const begun = cpuSeconds()
    const result = await work()
    seconds.set(stage, (seconds.get(stage) ?? 0) + cpuSeconds() - begun)
    return result
  }
  return { seconds, timed }
}

/** Seconds that the model and each annotator take for all documents. */
async function timeAnnotators(documents: readonly Document[]): Promise<ReadonlyMap<string, number>> {
  const { seconds, timed } = startClock()
  const model = await shareEnglishModel()
  for (const document of documents) {
    const blank = blankArticle(document)
    const sentences = await timed('sentences', () => splitSentences(blank))
    const words = await timed('model', () => readWords(document, sentences, model))
    let article: Article = { ...blank, sentences }
    for (const [layer, find] of Object.entries(annotators))
      article = { ...article, [layer]: await timed(layer, () => find(article, words)) }
  }
  return seconds
}

/** Words a second of processor time, of the model and of every annotator. */
export async function annotating(print: (line: string) => void): Promise<void> {
  await withArticles(FEW, async folder => {
    const { documents } = await readPaths([folder])
    await timeAnnotators(documents.slice(0, WARM_UP))
    const times = await timeAnnotators(documents)
    const words = documents.length * WORDS_AN_ARTICLE
    const total = [...times.values()].reduce((sum, seconds) => sum + seconds, 0)
    for (const [layer, seconds] of times)
      print(`${layer.padEnd(12)} ${String(Math.round(words / seconds)).padStart(9)} words/s`)
    print(`${'all'.padEnd(12)} ${String(Math.round(words / total)).padStart(9)} words/s`)
  })
}

/** Seconds that each stage takes, in order. */
async function timeStages(folder: string): Promise<ReadonlyMap<string, number>> {
  const { seconds, timed } = startClock()
  const { documents } = await timed('readPaths', () => readPaths([folder]))
  const articles = await timed('annotateAll', () => annotateAll(documents))
  const record = await timed('buildRecord', () => buildRecord(articles))
  await timed('prove', () => prove(record))
  await timed('renderBrief', () => renderBrief(record))
  await timed('renderPage', () => renderPage(record))
  return seconds
}

/** Processor time of every stage on few and on many articles, and how it grows: 1 is linear, 2 quadratic. */
export async function stages(print: (line: string) => void): Promise<void> {
  await withArticles(WARM_UP, timeStages)
  const few = await withArticles(FEW, timeStages)
  const many = await withArticles(MANY, timeStages)
  for (const [stage, seconds] of many) {
    const before = few.get(stage) ?? 0
    const exponent = Math.log(seconds / before) / Math.log(MANY / FEW)
    print(`${stage.padEnd(12)} ${before.toFixed(2)} s → ${seconds.toFixed(2)} s, power ${exponent.toFixed(2)}`)
  }
}

async function withArticles<Result>(count: number, work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-articles-'))
  try {
    await writeArticles(folder, count)
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
