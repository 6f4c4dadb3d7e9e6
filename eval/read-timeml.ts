import type { Span } from '../src/record/span.ts'

export interface GoldTime extends Span {
  readonly type: string
  readonly value: string
}

/** The word that tells of an event, and what its first instance is said to be. */
export interface GoldEvent extends Span {
  /** `OCCURRENCE`, `REPORTING`, `STATE`, … */
  readonly type: string
  readonly tense: string
  readonly polarity: string
}

/** A document with its time expressions and events, and the day it was written. */
export interface TimedDocument {
  readonly text: string
  readonly day: string | undefined
  readonly times: readonly GoldTime[]
  readonly events: readonly GoldEvent[]
}

const TAG = /<(\/?)([A-Za-z0-9]+)([^>]*)>/g
const INSTANCE = /<MAKEINSTANCE\b([^>]*)>/g
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

interface Element extends Span {
  readonly name: string
  readonly attributes: string
}

/** The text without its tags, and where each element stands that has words in it. */
function stripTags(body: string): { text: string; elements: readonly Element[] } {
  const open: { name: string; start: number; attributes: string }[] = []
  const elements: Element[] = []
  let text = ''
  let at = 0
  for (const match of body.matchAll(TAG)) {
    const [tag, slash, name = '', attributes = ''] = match
    text += decode(body.slice(at, match.index))
    at = match.index + tag.length
    if (attributes.endsWith('/')) continue
    if (!slash) {
      open.push({ name, start: text.length, attributes })
      continue
    }
    const begun = open.findLastIndex(element => element.name === name)
    const [element] = begun < 0 ? [] : open.splice(begun, 1)
    if (element && element.start < text.length) elements.push({ ...element, end: text.length })
  }
  return { text: text + decode(body.slice(at)), elements: elements.sort((a, b) => a.start - b.start) }
}

/** The attributes of the first instance of each event, by the event's id. */
function readInstances(content: string): ReadonlyMap<string, string> {
  const instances = new Map<string, string>()
  for (const [, attributes = ''] of content.matchAll(INSTANCE)) {
    const id = attribute(attributes, 'eventID')
    if (!instances.has(id)) instances.set(id, attributes)
  }
  return instances
}

/**
 * Reads TimeML: the text without its tags, and the TIMEX3 and EVENT in it. Empty ones, which no words express, are left out.
 * @source https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html
 */
export function readTimeml(content: string): TimedDocument {
  const { text, elements } = stripTags(BODY.exec(content)?.[1] ?? '')
  const instances = readInstances(content)
  const named = (name: string) => elements.filter(element => element.name === name)
  return {
    text,
    day: CREATION.exec(content)?.slice(1, 4).join('-'),
    times: named('TIMEX3').map(({ start, end, attributes }) => ({
      start,
      end,
      type: attribute(attributes, 'type'),
      value: attribute(attributes, 'value'),
    })),
    events: named('EVENT').map(({ start, end, attributes }) => {
      const instance = instances.get(attribute(attributes, 'eid')) ?? ''
      return {
        start,
        end,
        type: attribute(attributes, 'class'),
        tense: attribute(instance, 'tense') || 'NONE',
        polarity: attribute(instance, 'polarity') || 'POS',
      }
    }),
  }
}
