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
  /\b(?:previous|last|next|upcoming|forthcoming|announced|scheduled|planned|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?:['’]s)?\s*/i

/** The phrase that says most of what an event is, as it stands in a text, with its proof. */
export function nameEvent(cluster: EventCluster): { label: string; proof: Proof; mention: EventMention } | undefined {
  const candidates = cluster
    .filter(m => !m.happening.implicit && m.happening.end - m.happening.start <= LONGEST_LABEL)
    .map(mention => ({ mention, words: slice(mention.article.document.text, mention.happening).replace(/\s+/g, ' ') }))
  const said = (c: (typeof candidates)[number]) =>
    (RELATIVE.test(c.words) ? 0 : 4) +
    (c.mention.body ? 2 : 0) +
    (c.mention.parts.length > 0 ? 1 : 0) +
    (c.mention.qualifiers.size > 0 ? 1 : 0) +
    Math.min(c.words.split(' ').length, 8) / 4
  const best = candidates.sort((a, b) => said(b) - said(a))[0]
  if (!best) return undefined
  return { label: best.words, proof: proofOf(best.mention.article, best.mention.happening), mention: best.mention }
}

const PREFERENCE: readonly EventType[] = ['session', 'summit', 'meeting', 'attack', 'clash']

/** What most mentions call it; of equals, what says most. */
export function typeOf(cluster: readonly EventMention[]): EventType {
  const counts = new Map<EventType, number>()
  for (const { happening } of cluster) counts.set(happening.type, (counts.get(happening.type) ?? 0) + 1)
  const rank = (type: EventType) => (PREFERENCE.includes(type) ? PREFERENCE.indexOf(type) : PREFERENCE.length)
  return [...counts].sort(([a, x], [b, y]) => y - x || rank(a) - rank(b))[0]?.[0] ?? 'other'
}
