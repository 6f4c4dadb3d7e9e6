import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEcbplus } from '../../eval/events/read-ecbplus.ts'
import { readWorldwide } from '../../eval/read-names.ts'
import type { Document } from '../../src/record/document.ts'
import { idOf, sha256 } from '../../src/text/hash.ts'
import { writeArticles } from '../write-articles.ts'

const AFFAIRS = 50
/** Days over which the reports of an affair come. */
const DAYS_AN_AFFAIR = 60
const FIRST_DAY_MS = Date.UTC(2015, 0, 1)
const DAY_MS = 86_400_000
/** Of ECB+; those that are not there are left out. */
const TOPICS = 45
/** Texts made up where there are no corpora. */
const MADE_UP = 500

const readFiles = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter(file => file.endsWith(ending))
    .sort()
    .map(file => readFileSync(join(folder, file), 'utf8'))

/** Words with spaces between, but for marks, as one writes them. */
const joinWords = (words: readonly string[]) =>
  words
    .join(' ')
    .replace(/ (?=[.,;:!?)\]%’”]|'s\b|n't\b)/g, '')
    .replace(/(?<=[([“]) /g, '')

/** News texts of ECB+, the worldwide newswire and PolNeAR, in turn; made-up ones where no corpora are given. */
export async function listTexts(corpora: string | undefined, scratch: string): Promise<readonly string[]> {
  if (corpora === undefined) {
    await writeArticles(scratch, MADE_UP)
    return readFiles(scratch, '.txt')
  }
  const topics = Array.from({ length: TOPICS }, (_, at) => at + 1)
  return [
    ...readEcbplus(join(corpora, 'ecbplus'), topics).map(({ sentences }) => sentences.map(joinWords).join('\n')),
    ...readFiles(join(corpora, 'en-worldwide-newswire'), '.tsv').map(file =>
      readWorldwide(file)
        .flatMap(({ sentences }) => sentences.map(({ words }) => joinWords(words)))
        .join('\n'),
    ),
    ...['train', 'dev'].flatMap(part => readFiles(join(corpora, 'polnear', part, 'text'), '.txt')),
  ]
}

/**
 * So many documents of fifty affairs, each with a day of its affair's two months: the texts in turn, and where they run out
 * again with other days.
 */
export function drawDocuments(texts: readonly string[], count: number): readonly Document[] {
  return Array.from({ length: count }, (_, number) => {
    const round = Math.floor(number / texts.length)
    const at = number % texts.length
    const affair = Math.floor((at * AFFAIRS) / texts.length)
    const day = affair * DAYS_AN_AFFAIR + ((at * 7 + round * 31) % DAYS_AN_AFFAIR)
    const datePublished = new Date(FIRST_DAY_MS + day * DAY_MS).toISOString().slice(0, 10)
    const text = texts[at] ?? ''
    const contentHash = sha256(`${datePublished} ${text}`)
    const id = idOf('document', contentHash)
    return {
      id,
      location: `${number}.txt`,
      contentHash,
      language: 'en',
      datePublished,
      dateBasis: 'metadata',
      text,
      derivedFrom: [],
      origin: id,
    }
  })
}
