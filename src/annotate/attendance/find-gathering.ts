import { english } from '../../language/english.ts'
import { startOfPhrase } from '../clauses/noun-phrase.ts'
import { lowerAt } from '../clauses/tree.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Trigger } from '../happenings/find-triggers.ts'

/** What a phrase names: a gathering of its own, or one that the text spoke of before ("it", "the sitting"). */
export type Gathering = { readonly is: 'named'; readonly at: number } | { readonly is: 'taken-up' }

export const GATHERINGS: ReadonlySet<string> = new Set(['session', 'meeting', 'summit', 'call'])
const NOUNS: ReadonlySet<string> = new Set(english.gatheringNouns.map(({ noun }) => noun.split(' ').at(-1) ?? noun))
const DEFINITE = /^(?:the|this|that|these|those|its|their|his|her)$/

/**
 * The gathering that a noun or verb ("met") names; undefined where it names something else.
 * @param options.it  whether "it" may be one
 */
export function findGathering(
  view: SentenceView,
  at: number,
  triggers: readonly Trigger[],
  options: { it?: boolean } = {},
): Gathering | undefined {
  const trigger = triggers.find(t => t.at === at)
  if (trigger) return GATHERINGS.has(trigger.word.type) ? { is: 'named', at } : undefined
  const { tokens } = view
  const word = lowerAt(tokens, at)
  if (word === 'it') return options.it === false ? undefined : { is: 'taken-up' }
  // "the events before it": several, and none of them the one spoken of.
  if (!NOUNS.has(word)) return undefined
  return DEFINITE.test(lowerAt(tokens, startOfPhrase(tokens, at))) ? { is: 'taken-up' } : undefined
}
