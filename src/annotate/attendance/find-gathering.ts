import { english } from '../../language/english.ts'
import { startOfPhrase } from '../clauses/noun-phrase.ts'
import { lowerAt } from '../clauses/tree.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import { ROUNDS, type Trigger } from '../happenings/find-triggers.ts'

/** What a phrase names: a gathering of its own, or one that the text spoke of before ("it", "the sitting"). */
export type Gathering = { readonly is: 'named'; readonly at: number } | { readonly is: 'taken-up' }

export const GATHERINGS: ReadonlySet<string> = new Set(['session', 'meeting', 'summit', 'call'])
const NOUNS: ReadonlySet<string> = new Set(english.gatheringNouns.map(({ noun }) => noun.split(' ').at(-1) ?? noun))
/** Whether people come to what the words name. */
const isAttended = ({ word }: Trigger): boolean =>
  GATHERINGS.has(word.type) || word.attended === true || word.ceremony === true

const roundOf = (triggers: readonly Trigger[], at: number): Trigger | undefined =>
  triggers.find(t => t.as === 'noun' && t.phrase.from <= at && at < t.at)

/** "the ceremony", "the gathering", and nothing more: what was spoken of before is named again. */
const isBareName = ({ tokens }: SentenceView, trigger: Trigger): boolean =>
  trigger.as === 'noun' &&
  trigger.word.attended === true &&
  trigger.phrase.to - trigger.phrase.from === 2 &&
  /^(?:the|this|that|these|those)$/.test(lowerAt(tokens, trigger.phrase.from))

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
  const { tokens } = view
  // "a second round of talks": the noun that the verb has is the round.
  const within = ROUNDS.has(tokens[at]?.lemma ?? '') ? roundOf(triggers, at) : undefined
  const trigger = within ?? triggers.find(t => t.at === at)
  if (trigger && !isBareName(view, trigger)) return isAttended(trigger) ? { is: 'named', at: trigger.at } : undefined
  const word = lowerAt(tokens, at)
  if (word === 'it') return options.it === false ? undefined : { is: 'taken-up' }
  // "the events before it": several, and none of them the one spoken of.
  if (!NOUNS.has(word) && !trigger) return undefined
  return DEFINITE.test(lowerAt(tokens, startOfPhrase(tokens, at))) ? { is: 'taken-up' } : undefined
}
