import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { annotators } from '../src/annotate/annotate.ts'
import { renderBrief } from '../src/brief/render-brief.ts'
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

/** Seconds that each annotator takes for all documents. */
function timeAnnotators(documents: readonly Document[]): ReadonlyMap<string, number> {
  const seconds = new Map<string, number>()
  for (const document of documents) {
    let article: Article = blankArticle(document)
    for (const [layer, find] of Object.entries(annotators)) {
      const begun = cpuSeconds()
      article = { ...article, [layer]: find(article) }
      seconds.set(layer, (seconds.get(layer) ?? 0) + cpuSeconds() - begun)
    }
  }
  return seconds
}

/** Words a second of processor time, of every annotator. */
export async function annotating(print: (line: string) => void): Promise<void> {
  await withArticles(FEW, async folder => {
    const { documents } = await readPaths([folder])
    timeAnnotators(documents.slice(0, WARM_UP))
    const times = timeAnnotators(documents)
    const words = documents.length * WORDS_AN_ARTICLE
    const total = [...times.values()].reduce((sum, seconds) => sum + seconds, 0)
    for (const [layer, seconds] of times)
      print(`${layer.padEnd(12)} ${String(Math.round(words / seconds)).padStart(9)} words/s`)
    print(`${'all'.padEnd(12)} ${String(Math.round(words / total)).padStart(9)} words/s`)
  })
}

/** Seconds that each stage takes, in order. */
async function timeStages(folder: string): Promise<ReadonlyMap<string, number>> {
  const seconds = new Map<string, number>()
  const timed = async <Result>(stage: string, work: () => Result | Promise<Result>): Promise<Result> => {
    const begun = cpuSeconds()
    const result = await work()
    seconds.set(stage, cpuSeconds() - begun)
    return result
  }
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
