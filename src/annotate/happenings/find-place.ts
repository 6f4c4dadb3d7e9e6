import type { Name } from '../../record/article.ts'
import type { EventType } from '../../record/event.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../text/span.ts'
import { spanOf, type TokenRange } from '../clauses/noun-phrase.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import { givesPlace } from './deeds/clauses-of-noun.ts'
import type { Trigger } from './find-triggers.ts'

const PLACE_TYPES: ReadonlySet<string> = new Set(['Place', 'Country'])
/** In tokens: "in Isel" further away than this is not taken to be the event's place. */
const REACH = 8

/** What is "to Isel" ends there, and an attack "on Isel" is there. */
const WIDER: { readonly [type in EventType]?: readonly string[] } = {
  visit: ['to'],
  mission: ['to'],
  deployment: ['to'],
  aid: ['to'],
  attack: ['on', 'of', 'near', 'against'],
  clash: ['near'],
}

const GATHERINGS: ReadonlySet<EventType> = new Set(['session', 'meeting', 'summit'])
const isOtherVerb = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[at]?.tag === 'VERB' && !givesPlace(tokens, at)

const isPlace = (name: Name) => PLACE_TYPES.has(name.type)

/**
 * Where an event is: a city inside its phrase ("the Isel summit"), or "in Isel" after it and before the next event.
 * @returns the span of the place's name
 */
export function findPlace(
  view: SentenceView,
  phrase: TokenRange,
  trigger: Trigger,
  triggers: readonly Trigger[],
): Span | undefined {
  const inside = view.names.find(
    n =>
      n.type === 'Place' && contains(spanOf(view.tokens, phrase), n) && n.end <= (view.tokens[trigger.at]?.start ?? 0),
  )
  if (inside) return inside
  const next = triggers.find(t => t.at > trigger.at && t.at >= phrase.to)?.at ?? view.tokens.length
  const prepositions = ['in', 'at', ...(WIDER[trigger.word.type] ?? [])]
  // Of an attack the place may stand in its phrase: "the shelling of Isel".
  const from = trigger.word.type === 'attack' && trigger.as === 'noun' ? trigger.at + 1 : phrase.to
  for (let at = from; at < Math.min(next, phrase.to + REACH); at++) {
    const word = view.tokens[at]?.text.toLowerCase() ?? ''
    // "The summit called on the groups in Isel": they are there, or it is done there.
    if (GATHERINGS.has(trigger.word.type) && trigger.as === 'noun' && isOtherVerb(view, at)) return undefined
    // "the attack, and measures in Isel": another thing is there.
    if (word === 'and' && view.tokens[at + 1]?.tag !== 'PROPN') return undefined
    // "the shelling of Isel", but "the attack carried out from the territory of Norland".
    if (!prepositions.includes(word) || (word === 'of' && at !== trigger.at + 1)) continue
    const name = view.names.find(n => isPlace(n) && startsSoonAfter(view, at, n))
    if (name) return { start: name.start, end: name.end }
  }
  return undefined
}

/** "in Isel", "in the Kestrian capital, Isel": at most an article and a description stand between. */
const startsSoonAfter = (view: SentenceView, at: number, name: Name): boolean => {
  const first = view.tokens.findIndex(t => t.start >= name.start)
  return first > at && first - at <= 2
}
