import { english } from '../../language/english.ts'
import type { Span } from '../../record/span.ts'
import { phraseFrom, spanOf } from '../clauses/noun-phrase.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import { listFrom, partiesWithin } from './find-parties.ts'

/** What somebody may send in his or her own place. */
const SUBSTITUTES = new Set(['deputy', 'representative', 'envoy', 'delegate', 'delegation', 'official', 'aide'])
const OFFICES: ReadonlySet<string> = new Set(english.offices.flatMap(({ role }) => role.split(' ').at(-1) ?? []))

/**
 * Who is sent or stands in, from the words behind "send", "by": a person where one is named ("her deputy, Jon Ekmar"),
 * else the phrase that tells which kind ("a lower-level delegation").
 * @returns undefined where the words name nobody who could stand in for another
 */
export function findSubstitute(view: SentenceView, from: number): Span | undefined {
  const { tokens } = view
  const list = listFrom(view, from)
  if (list.to <= list.from) return undefined
  const person = partiesWithin(view, spanOf(tokens, list)).find(party =>
    view.names.some(name => name.type === 'Person' && name.start < party.end && party.start < name.end),
  )
  if (person) return person
  const phrase = phraseFrom(tokens, from)
  const head = phrase && tokens[phrase.to - 1]
  return head && (SUBSTITUTES.has(head.lemma) || OFFICES.has(head.lemma)) ? spanOf(tokens, phrase) : undefined
}
