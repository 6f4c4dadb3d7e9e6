import type { EventType } from '../../record/event.ts'
import type { Proof } from '../../record/span.ts'
import { proofOf } from '../../text/proof.ts'
import { slice } from '../../text/span.ts'
import type { EventCluster } from './cluster-mentions.ts'
import type { EventMention } from './read-mentions.ts'

/** In code units: longer phrases are no names. */
const LONGEST_LABEL = 110
/** Words that date a phrase from where it was written: "Friday's meeting", "the previous summit". */
const RELATIVE =
  /\b(?:previous|last|next|upcoming|forthcoming|announced|scheduled|planned|proposed|possible|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?:['’]s)?\s*/gi

/** What an event is called in a text: the words, and the mention that they stand in. */
export interface EventName {
  /** A noun phrase of a text, less what dates it: "extraordinary session of the Council". Of a verb, its noun: "signing". */
  readonly words: string
  readonly isPhrase: boolean
  readonly proof: Proof
  readonly mention: EventMention
}

/**
 * The phrase that says most of what an event is, with its proof; where only verbs tell of it, the noun of the verb.
 * @example nameEvent(cluster)?.words  // 'extraordinary session of the Council'
 */
export function nameEvent(cluster: EventCluster): EventName | undefined {
  const candidates = cluster
    .filter(m => !m.happening.implicit && m.happening.end - m.happening.start <= LONGEST_LABEL)
    .map(toName)
  const said = ({ words, isPhrase, mention }: EventName) =>
    (isPhrase ? 4 : 0) +
    (mention.body ? 2 : 0) +
    (mention.parts.length > 0 ? 1 : 0) +
    (mention.qualifiers.size > 0 ? 1 : 0) +
    Math.min(words.split(' ').length, 8) / 4
  return candidates.sort((a, b) => said(b) - said(a))[0]
}

function toName(mention: EventMention): EventName {
  const { article, happening } = mention
  const proof = proofOf(article, happening)
  const phrase = slice(article.document.text, happening).replace(/\s+/g, ' ')
  if (happening.called !== undefined) return { words: happening.called, isPhrase: false, proof, mention }
  const timeless = withoutTimes(mention).replace(CLAUSE, '').replace(/\s+/g, ' ').replace(RELATIVE, '').trim()
  return { words: timeless === '' ? phrase : timeless, isPhrase: true, proof, mention }
}

/** "the meeting of the presidents that the papers …": what is told of it is no part of its name. */
const CLAUSE = /\s+(?:that|which|who|whom|whose|where)\b.*$/is
const YEAR = /^\d{4}$/
/** In code units: an apostrophe, an s and the space behind it. */
const POSSESSIVE = 3

/** The phrase less the days told in it: "meeting" of "last month's meeting", "March 3 meeting"; a year stays. */
function withoutTimes({ article, happening }: EventMention): string {
  const { text } = article.document
  let words = ''
  let from = happening.start
  for (const time of article.times) {
    const beginsInside = time.start >= from && time.start < happening.end
    if (!beginsInside || time.sentence !== happening.sentence || YEAR.test(slice(text, time))) continue
    const before = text.slice(from, time.start).replace(/\b(?:of|on|in|from|at|since)\s+(?:the\s+)?$/i, '')
    words += before
    from = time.end + (/^['’]s\b/.exec(text.slice(time.end, time.end + POSSESSIVE))?.[0].length ?? 0)
  }
  return from < happening.end ? words + text.slice(from, happening.end) : words
}

const PREFERENCE: readonly EventType[] = ['session', 'summit', 'meeting', 'attack', 'clash']

/** What most mentions call it; of equals, what says most. Words that name no event do not count. */
export function typeOf(cluster: readonly EventMention[]): EventType {
  const counts = new Map<EventType, number>()
  for (const { happening } of cluster)
    if (!happening.implicit) counts.set(happening.type, (counts.get(happening.type) ?? 0) + 1)
  const rank = (type: EventType) => (PREFERENCE.includes(type) ? PREFERENCE.indexOf(type) : PREFERENCE.length)
  return [...counts].sort(([a, x], [b, y]) => y - x || rank(a) - rank(b))[0]?.[0] ?? 'other'
}
