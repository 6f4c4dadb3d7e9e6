import { type Fields, isFields } from '../formats/read-fields.ts'
import type { PageDocument } from './dom.ts'

const ARTICLE = /(?:Article|Posting|Report)$/
/** A page describes itself, its publisher and its pictures; a graph with more than this is a catalogue. */
const MOST_THINGS = 2000

/**
 * The page's own article in its JSON-LD: the first of schema.org's article types that bears a headline or a date.
 * @returns undefined also where several articles stand side by side, as on a page that lists them
 */
export function findLinkedData(page: PageDocument): Fields | undefined {
  const articles = [...page.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap(script => thingsIn(parse(script.textContent ?? '')))
    .filter(thing => typesOf(thing).some(type => ARTICLE.test(type)) && (thing['headline'] || thing['datePublished']))
  const headlines = new Set(articles.map(article => article['headline']))
  return headlines.size <= 1 ? articles[0] : undefined
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.trim().replace(/^<!--|-->$|^\/\*.*?\*\/|^\/\/<!\[CDATA\[|\/\/\]\]>$/g, ''))
  } catch {
    return undefined
  }
}

/** Objects at the top, in a list, in a graph, or as the main entity of a page; not those that articles refer to. */
function thingsIn(content: unknown): readonly Fields[] {
  const things: Fields[] = []
  const waiting: unknown[] = [content]
  while (waiting.length > 0 && things.length < MOST_THINGS) {
    const next = waiting.shift()
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_THINGS))
    else if (isFields(next)) {
      things.push(next)
      waiting.push(next['@graph'], next['mainEntity'])
    }
  }
  return things
}

const typesOf = (thing: Fields): readonly string[] =>
  [thing['@type']].flat().filter((type): type is string => typeof type === 'string')
