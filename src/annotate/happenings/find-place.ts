import { english } from '../../language/english.ts'
import type { Name } from '../../record/article.ts'
import type { EventType } from '../../record/event.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../text/span.ts'
import { spanOf, type TokenRange } from '../clauses/noun-phrase.ts'
import { tellsWhich } from '../clauses/tree.ts'
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

/** "the Gulf summit", "the Black Sea meeting": of those who live around it, wherever they gather. */
const EXPANSES = new Set(['gulf', 'sea', 'ocean', 'lakes', 'basin', 'coast', 'delta', 'islands', 'peninsula', 'region'])
const isExpanse = ({ tokens }: SentenceView, { end }: Name): boolean =>
  EXPANSES.has(tokens.find(token => token.end === end)?.text.toLowerCase() ?? '')

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
      n.type === 'Place' &&
      contains(spanOf(view.tokens, phrase), n) &&
      n.end <= (view.tokens[trigger.at]?.start ?? 0) &&
      !(GATHERINGS.has(trigger.word.type) && isExpanse(view, n)),
  )
  if (inside) return inside
  const next = triggers.find(t => t.at > trigger.at && t.at >= phrase.to)?.at ?? view.tokens.length
  const prepositions = ['in', 'at', ...(WIDER[trigger.word.type] ?? [])]
  // Of an attack the place may stand in its phrase: "the shelling of Isel".
  const isGathering = GATHERINGS.has(trigger.word.type)
  const from = trigger.word.type === 'attack' && trigger.as === 'noun' ? trigger.at + 1 : phrase.to
  for (let at = from; at < Math.min(next, phrase.to + REACH); at++) {
    const word = view.tokens[at]?.text.toLowerCase() ?? ''
    // "The summit called on the groups in Isel": they are there, or it is done there.
    const isElsewhere = GATHERINGS.has(trigger.word.type) || tellsWhich(view, trigger.at)
    if (isElsewhere && trigger.as === 'noun' && isOtherVerb(view, at)) return undefined
    // "the attack, and measures in Isel": another thing is there.
    if (word === 'and' && view.tokens[at + 1]?.tag !== 'PROPN' && !isBetween(view, from, at)) return undefined
    // "the shelling of Isel", but "the attack carried out from the territory of Norland".
    if (word === 'here' && isGathering && !isInQuotation(view, at)) return spanOf(view.tokens, { from: at, to: at + 1 })
    if (!prepositions.includes(word) || (word === 'of' && at !== trigger.at + 1)) continue
    const name = view.names.find(n => isPlace(n) && startsSoonAfter(view, at, n))
    if (name) return { start: name.start, end: name.end }
    const capital = capitalBehind(view, at)
    if (capital) return capital
  }
  return undefined
}

/** Whether a quotation mark stands open before the word: "here" is then where the speaker was. */
const isInQuotation = ({ tokens }: SentenceView, at: number): boolean =>
  tokens.slice(0, at).filter(({ text }) => /^[“"]$/.test(text)).length >
  tokens.slice(0, at).filter(({ text }) => text === '”').length

/** "in [the Talvian capital]", "in [Talvia's capital]", which the text names elsewhere if at all. */
export function capitalBehind({ tokens, names }: SentenceView, at: number): Span | undefined {
  const from = tokens[at + 1]?.text.toLowerCase() === 'the' ? at + 1 : at
  const first = tokens[from + 1]
  const nation = names.find(n => n.start === first?.start && (n.type === 'Demonym' || n.type === 'Country'))
  const behind = nation ? tokens.findIndex(t => t.start >= nation.end) : -1
  const head = /^['’]s$/.test(tokens[behind]?.text ?? '') ? behind + 1 : behind
  const isCapital = tokens[head]?.text.toLowerCase() === 'capital' && tokens[head + 1]?.tag !== 'NOUN'
  return nation && isCapital ? { start: nation.start, end: tokens[head]?.end ?? nation.end } : undefined
}

/** "clashes between herders [and] farmers in Isel" */
const isBetween = ({ tokens }: SentenceView, from: number, at: number): boolean =>
  tokens.slice(from, at).some(({ text }) => text.toLowerCase() === 'between')

const SETTLEMENTS: ReadonlySet<string> = new Set(
  english.thingClasses.find(({ class: name }) => name === 'settlement')?.nouns,
)
/** In words: "in the Kestrian lakeside resort of Isel". */
const LONGEST_DESCRIPTION = 6

/** "in Isel", "in the Isel", "in the Kestrian capital, Isel": an article and what kind of place it is may stand between. */
const startsSoonAfter = ({ tokens }: SentenceView, at: number, name: Name): boolean => {
  const first = tokens.findIndex(t => t.start >= name.start)
  if (first <= at) return false
  if (first - at <= 2) return true
  const [kind, comma] = tokens[first - 1]?.text === ',' ? [first - 2, true] : [first - 1, false]
  const isDescribed =
    SETTLEMENTS.has(tokens[kind]?.lemma ?? '') ||
    (!comma && tokens[kind]?.text.toLowerCase() === 'of' && SETTLEMENTS.has(tokens[kind - 1]?.lemma ?? ''))
  return (
    isDescribed &&
    first - at <= LONGEST_DESCRIPTION &&
    tokens.slice(at + 1, kind).every(({ tag }) => /^(?:DET|ADJ|NOUN|PROPN|PART|PUNCT)$/.test(tag))
  )
}
