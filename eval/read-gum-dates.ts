import type { Span } from '../src/record/span.ts'
import { joinWords } from './sentences/join-words.ts'

/** A `<date>` of TEI: `when`, or bounds: `from` and `to` of what lasts, `notBefore` and `notAfter` of some time within. */
export interface GumDate extends Span {
  readonly when?: string
  readonly from?: string
  readonly to?: string
  readonly notBefore?: string
  readonly notAfter?: string
}

/** A document of GUM as running text, with its dates and the day it was made. */
export interface GumDocument {
  readonly text: string
  readonly day: string | undefined
  readonly dates: readonly GumDate[]
}

const BLOCK = /^<\/?(?:p|head|item|list|sp|quote|table|row|cell|caption|figure|lg|l|note)\b/
const CREATED = /\bdateCreated="(\d{4}-\d{2}-\d{2})/
const attributeNames = ['when', 'from', 'to', 'notBefore', 'notAfter'] as const

const decode = (word: string) =>
  word
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** The attributes of TEI in an opening tag, as they stand there. */
const attributesOf = (tag: string) =>
  Object.fromEntries(
    attributeNames.flatMap(name => {
      const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
      return value === undefined ? [] : [[name, value]]
    }),
  )

/** Words of a sentence and, by their numbers, the dates among them. */
interface Collected {
  readonly words: string[]
  readonly dates: { readonly tag: string; readonly from: number; to?: number }[]
}

/** Where each word stands in the text that `joinWords` makes of them. */
function locate(words: readonly string[], text: string): readonly Span[] {
  let at = 0
  return words.map(word => {
    const start = text.indexOf(word, at)
    at = start + word.length
    return { start, end: at }
  })
}

/**
 * Reads a document of GUM's TEI: a word a line with its columns, tags on lines of their own.
 * @returns paragraphs a line each; dates in the order of their ends
 * @source https://github.com/amir-zeldes/gum, folder xml
 */
export function readGumDates(content: string): GumDocument {
  const dates: GumDate[] = []
  let text = ''
  let own: Collected = { words: [], dates: [] }
  const finish = () => {
    const joined = joinWords(own.words)
    const places = locate(own.words, joined)
    for (const { tag, from, to } of own.dates) {
      const [first, last] = [places[from], places[(to ?? 0) - 1]]
      if (first && last && first.start < last.end)
        dates.push({ ...attributesOf(tag), start: text.length + first.start, end: text.length + last.end })
    }
    text += joined
    own = { words: [], dates: [] }
  }
  for (const line of content.split('\n')) {
    if (line.startsWith('<date ')) own.dates.push({ tag: line, from: own.words.length })
    else if (line === '</date>') {
      const open = own.dates.findLast(date => date.to === undefined)
      if (open) open.to = own.words.length
    } else if (line === '</s>') {
      finish()
      text += ' '
    } else if (BLOCK.test(line)) {
      text = text.trimEnd()
      text += text && !text.endsWith('\n') ? '\n' : ''
    } else if (line.includes('\t')) own.words.push(decode(line.slice(0, line.indexOf('\t'))))
  }
  return { text, day: CREATED.exec(content)?.[1], dates }
}
