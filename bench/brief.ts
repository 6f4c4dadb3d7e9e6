import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runBrief } from './run-brief.ts'
import { WORDS_AN_ARTICLE, writeArticles } from './write-articles.ts'

const COUNTS = [100, 300, 1_000] as const
/** What the project promises of 1,000 articles on two cores. */
const BAR = { seconds: 60, megabytes: 1_500 }

/** Time and memory of `rapporteur brief` on made-up articles, and how time grows with their number. */
export async function brief(print: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-articles-'))
  try {
    await writeArticles(join(folder, '1'), 1)
    const start = runBrief(join(folder, '1'))
    print(`start-up and one article: ${start.seconds.toFixed(2)} s`)
    const reading: number[] = []
    for (const count of COUNTS) {
      await writeArticles(join(folder, String(count)), count)
      const { seconds, cpuSeconds, megabytes } = runBrief(join(folder, String(count)))
      reading.push(cpuSeconds - start.cpuSeconds)
      const speed = Math.round((count * WORDS_AN_ARTICLE) / seconds)
      const took = `${seconds.toFixed(1)} s (processor: ${cpuSeconds.toFixed(1)} s), ${speed} words/s`
      print(`${String(count).padStart(5)} articles: ${took}, at most ${megabytes.toFixed(0)} MB`)
    }
    const exponent = Math.log10((reading.at(-1) ?? 0) / (reading[0] ?? 0))
    print(`processor time less start-up grows with articles to the power ${exponent.toFixed(2)} (1 is linear)`)
    print(`the bar for 1000 articles: ${BAR.seconds} s, ${BAR.megabytes} MB, linear`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
