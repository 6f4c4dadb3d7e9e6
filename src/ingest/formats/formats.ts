import type { Reader } from '../reading.ts'
import { readJson, readJsonLines } from './read-json.ts'
import { readMail } from './read-mail.ts'
import { readMarkdown } from './read-markdown.ts'
import { readPage } from './read-page.ts'
import { readText } from './read-text.ts'

/** Every format that is read. A new one is a reader and a line here. */
const readers = {
  text: readText,
  markdown: readMarkdown,
  page: readPage,
  json: readJson,
  jsonLines: readJsonLines,
  mail: readMail,
} as const satisfies { readonly [format: string]: Reader }

export type Format = keyof typeof readers

const formatOfExtension: ReadonlyMap<string, Format> = new Map([
  ['txt', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'page'],
  ['htm', 'page'],
  ['xhtml', 'page'],
  ['json', 'json'],
  ['jsonl', 'jsonLines'],
  ['ndjson', 'jsonLines'],
  ['eml', 'mail'],
])

/**
 * The format that a file's name tells.
 * @example formatNamed('a/b.HTM')  // 'page'
 */
export const formatNamed = (path: string): Format | undefined =>
  formatOfExtension.get(/\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '')

export const readerOf = (format: Format): Reader => readers[format]
