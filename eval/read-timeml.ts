import type { Span } from '../src/record/span.ts'

export interface GoldTime extends Span {
  readonly type: string
  readonly value: string
}

/** A document with its time expressions, and the day it was written. */
export interface TimedDocument {
  readonly text: string
  readonly day: string | undefined
  readonly times: readonly GoldTime[]
}

const TAG = /<(\/?)([A-Za-z0-9]+)([^>]*)>/g
const CREATION = /<DCT>.*?value="(\d{4})-?(\d{2})-?(\d{2})/s
const BODY = /<TEXT>(.*)<\/TEXT>/s
const entities: { readonly [name: string]: string } = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}

const decode = (text: string) => text.replace(/&(?:amp|lt|gt|quot|apos);/g, entity => entities[entity] ?? entity)
const attribute = (attributes: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''

/**
 * Reads TimeML: the text without its tags, and the TIMEX3 in it. Empty ones, which no words express, are left out.
 * @source https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html
 */
export function readTimeml(content: string): TimedDocument {
  const body = BODY.exec(content)?.[1] ?? ''
  const day = CREATION.exec(content)?.slice(1, 4).join('-')
  const open: { start: number; type: string; value: string }[] = []
  const times: GoldTime[] = []
  let text = ''
  let at = 0
  for (const match of body.matchAll(TAG)) {
    const [tag, slash, name, attributes = ''] = match
    text += decode(body.slice(at, match.index))
    at = match.index + tag.length
    if (name !== 'TIMEX3' || attributes.endsWith('/')) continue
    if (!slash) {
      open.push({ start: text.length, type: attribute(attributes, 'type'), value: attribute(attributes, 'value') })
      continue
    }
    const begun = open.pop()
    if (begun && begun.start < text.length) times.push({ ...begun, end: text.length })
  }
  return { text: text + decode(body.slice(at)), day, times: times.sort((a, b) => a.start - b.start) }
}
