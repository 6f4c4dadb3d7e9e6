import { readDay } from '../date/read-day.ts'
import { decodeBytes } from '../files/decode-bytes.ts'
import { pageText } from '../page/page-text.ts'
import { refusal } from '../problem.ts'
import { type RawArticle, type Reader, type Reading, rawArticle } from '../reading.ts'
import { type Fields, isFields, namesOf, wordsOf } from './read-fields.ts'

const TAG = /<\/?(?:p|br|div|h[1-6]|ul|li|a|b|i|em|strong)\b[^<>]{0,500}>/i

/** One article, a list of them, or a graph of schema.org with articles in it; the number of the item tells them apart. */
export const readJson: Reader = async bytes => {
  const content = parseJson(decodeBytes(bytes), 'is no valid JSON')
  const items = itemsOf(content)
  if (items.length === 0) throw refusal('file-malformed', 'holds no article: text or articleBody is needed')
  if (!Array.isArray(content) && items.length === 1) return [{ article: await articleOf(items[0]) }]
  return Promise.all(items.map((item, at) => readItem(item, at + 1)))
}

/** One article a line; a line that is broken or holds no article is reported, and the others go on. */
export const readJsonLines: Reader = async bytes => {
  const lines = decodeBytes(bytes).split(/\r\n?|\n/)
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [{ line, part: at + 1 }]))
  return Promise.all(filled.map(({ line, part }) => readLine(line, part)))
}

async function readLine(line: string, part: number): Promise<Reading> {
  try {
    return await readItem(parseJson(line, 'is no valid JSON'), part)
  } catch (cause) {
    return { part, failure: refusal('file-malformed', 'is no valid JSON', cause) }
  }
}

async function readItem(item: unknown, part: number): Promise<Reading> {
  try {
    return { part, article: await articleOf(item) }
  } catch (cause) {
    return { part, failure: refusal('file-malformed', 'holds no article: text or articleBody is needed', cause) }
  }
}

function parseJson(text: string, why: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (cause) {
    throw refusal('file-malformed', why, cause)
  }
}

function itemsOf(content: unknown): readonly unknown[] {
  if (Array.isArray(content)) return content
  const list = isFields(content) ? (content['@graph'] ?? content['articles']) : undefined
  return Array.isArray(list) ? list.filter(item => isFields(item) && bodyOf(item) !== undefined) : [content]
}

/** The text of an article under any of the names that feeds give it. */
const bodyOf = (item: Fields): string | undefined =>
  wordsOf(item['articleBody']) ?? wordsOf(item['text']) ?? wordsOf(item['body']) ?? wordsOf(item['content'])

/**
 * @throws Failure 'file-malformed' where there is no text
 */
async function articleOf(item: unknown): Promise<RawArticle> {
  const body = isFields(item) ? bodyOf(item) : undefined
  if (!isFields(item) || body === undefined)
    throw refusal('file-malformed', 'holds no article: text or articleBody is needed')
  return rawArticle(TAG.test(body) ? await pageText(body) : body, {
    headline: wordsOf(item['headline']) ?? wordsOf(item['title']),
    publisher: namesOf(item['publisher']) ?? namesOf(item['source']),
    byline: namesOf(item['author']) ?? namesOf(item['byline']),
    day: readDay(wordsOf(item['datePublished']) ?? wordsOf(item['date']) ?? wordsOf(item['published']) ?? ''),
  })
}
