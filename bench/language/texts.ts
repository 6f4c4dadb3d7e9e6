import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeArticles } from '../write-articles.ts'

/** Made-up articles where there are no corpora; about 40,000 words. */
const ARTICLES = 80

export interface Texts {
  /** In words: which texts they are. */
  readonly what: string
  readonly texts: readonly string[]
  /** What stands between white space, of all texts: both programs are measured by the same words. */
  readonly words: number
}

const readFolder = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .map(file => readFileSync(join(folder, file), 'utf8'))

const countWords = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)

/** Articles to read: the development part of PolNeAR, or made-up ones where no folder of corpora is given. */
export async function findTexts(corpora: string | undefined): Promise<Texts> {
  if (corpora !== undefined) {
    const texts = readFolder(join(corpora, 'polnear', 'dev', 'text'))
    return { what: `${texts.length} articles of PolNeAR's development part`, texts, words: countWords(texts) }
  }
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-articles-'))
  try {
    await writeArticles(folder, ARTICLES)
    const texts = readFolder(folder)
    return { what: `${texts.length} made-up articles`, texts, words: countWords(texts) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
