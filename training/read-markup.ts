import { readTimeml } from '../eval/read-timeml.ts'
import type { Span } from '../src/record/span.ts'

interface Event extends Span {
  readonly type: string
  readonly tense: string
  readonly polarity: string
}

/** What TimeML marks in a text: times and events. */
export interface Markup {
  readonly text: string
  readonly times: readonly (Span & { readonly type: string })[]
  readonly events: readonly Event[]
}

const INSTANCE = /<MAKEINSTANCE\b([^>]*)>/g
const EVENT = /<EVENT\b([^>]*)>(.*?)<\/EVENT>/gs
const attribute = (attributes: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''

/** Reads TimeML with its events, each with the tense and polarity of its first instance. */
export function readMarkup(content: string): Markup {
  const instances = new Map<string, string>()
  for (const [, attributes = ''] of content.matchAll(INSTANCE)) {
    const id = attribute(attributes, 'eventID')
    if (!instances.has(id)) instances.set(id, attributes)
  }
  const { text, times } = readTimeml(content)
  const begin = content.indexOf('<TEXT>') + '<TEXT>'.length
  const events: Event[] = []
  for (const match of content.matchAll(EVENT)) {
    const before = readTimeml(`<TEXT>${content.slice(begin, match.index)}</TEXT>`).text
    const words = readTimeml(`<TEXT>${match[2] ?? ''}</TEXT>`).text
    const instance = instances.get(attribute(match[1] ?? '', 'eid')) ?? ''
    events.push({
      start: before.length,
      end: before.length + words.length,
      type: attribute(match[1] ?? '', 'class'),
      tense: attribute(instance, 'tense') || 'NONE',
      polarity: attribute(instance, 'polarity') || 'POS',
    })
  }
  return { text, times, events }
}
