import type { Article } from '../../record/article.ts'
import type { Event } from '../../record/event.ts'
import type { Span } from '../../record/span.ts'
import { contentWords } from '../../text/content-words.ts'
import { tokensIn } from './words-told.ts'

type Step = Event['history'][number]

interface Gathering {
  readonly event: Event
  readonly words: ReadonlySet<string>
  readonly held: Step
}

/** Gatherings that were held, by the word for what they were. */
export type Gatherings = ReadonlyMap<string, readonly Gathering[]>

const NOUN = /^(?:session|summit|meeting|conference|talk|hearing|gathering)$/
const TYPES: ReadonlySet<string> = new Set(['session', 'summit', 'meeting', 'conference', 'hearing'])

/** Gatherings that the record tells to have been held, by their own nouns. */
export function indexGatherings(events: readonly Event[]): Gatherings {
  const index = new Map<string, Gathering[]>()
  for (const event of events) {
    const held = event.history.find(step => step.status === 'held')
    if (!held || !TYPES.has(event.type)) continue
    const told = event.wordings.map(wording => wording.text)
    const words = contentWords(asExtraordinary([event.label, ...told].join(' ')))
    for (const noun of new Set([event.type, ...words]))
      index.set(noun, [...(index.get(noun) ?? []), { event, words, held }])
  }
  return index
}

/** Called out of turn: agencies say one word for another. */
const EXTRA = /\b(?:emergency|special|urgent)\b/gi
const asExtraordinary = (text: string) => text.replace(EXTRA, 'extraordinary')

/** What follows these is no quality of the gathering: "talks on a special session". */
const PREPOSITION = /^(?:ADP|SCONJ|PART)$/

/**
 * Finds the one gathering that was held as it was asked for: same noun, same qualities, and no other that it could be.
 * @returns the step of its history that tells so; undefined where what is asked is no gathering, or nothing tells
 */
export function heldFor(gatherings: Gatherings, article: Article, content: Span): Step | undefined {
  const tokens = tokensIn(article, content)
  const place = tokens.findIndex(token => NOUN.test(token.lemma))
  const noun = tokens[place]
  if (!noun) return undefined
  const before = tokens.slice(0, place)
  if (before.some(token => PREPOSITION.test(token.tag))) return undefined
  const qualities = before.filter(token => token.tag === 'ADJ' || token.tag === 'NOUN').map(token => token.lemma)
  if (qualities.length === 0) return undefined
  const wanted = [...contentWords(asExtraordinary(qualities.join(' ')))]
  const [stem = ''] = contentWords(noun.lemma)
  const fits = (gatherings.get(stem) ?? []).filter(({ words }) => wanted.every(word => words.has(word)))
  const [only, ...others] = fits
  return others.length === 0 ? only?.held : undefined
}
