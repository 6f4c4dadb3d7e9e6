import type { Token } from '../../record/article.ts'
import type { EventStatus, EventType } from '../../record/event.ts'
import type { Span } from '../../record/span.ts'
import { spanOf, type TokenRange } from '../clauses/noun-phrase.ts'
import { type Outlook, verbGroupAt, verbsOf } from '../clauses/verb-group.ts'
import type { Clue } from './find-clues.ts'
import type { Government } from './govern.ts'

export interface ToldStatus {
  readonly status: Exclude<EventStatus, 'unreported'>
  readonly clue: Span
}

const HELD_TYPES: ReadonlySet<EventType> = new Set(['session', 'meeting', 'summit', 'call'])
/** What happened is `held` where people gathered and `occurred` elsewhere. */
export const actual = (type: EventType): 'held' | 'occurred' => (HELD_TYPES.has(type) ? 'held' : 'occurred')

/** Verbs by which an event is set for later, whatever their own tense: "was scheduled for Friday". */
/** Verbs that say of an event neither that it will be nor that it was: "was initiated by", "was preceded by". */
const SILENT = new Set([
  'initiate',
  'request',
  'call',
  'demand',
  'precede',
  'discuss',
  'mention',
  'devote',
  'dedicate',
  'require',
  'need',
])
const SETTING = new Set(['schedule', 'plan', 'expect', 'slate', 'set', 'propose', 'announce', 'prepare', 'await'])
const CANCELLING = new Set(['cancel', 'scrap', 'abandon'])
const POSTPONING = new Set(['postpone', 'delay', 'reschedule', 'adjourn'])
/** Prepositions after which an event stands as one that took place, beside a verb of the past. */
const AFTER_WHICH = new Set(['after', 'following', 'during', 'at', 'since', 'throughout'])
const BEFORE_WHICH = new Set([
  'before',
  'ahead of',
  'prior to',
  'until',
  'preparations for',
  'in preparation for',
  'preparation for',
  'ready for',
])

/**
 * What a sentence tells of an event's status, by the clue words of its phrase, the verbs that govern it, or the
 * preposition before it.
 * @returns undefined where the sentence tells nothing ("the importance of the summit")
 */
export function tellStatus(
  tokens: readonly Token[],
  phrase: TokenRange,
  type: EventType,
  governments: readonly Government[],
  clues: readonly Clue[],
): ToldStatus | undefined {
  for (const clue of clues)
    if (clue.tells.of === 'status' && clue.tells.value !== 'unreported')
      return { status: clue.tells.value, clue: clue.span }
  for (const government of governments) {
    const status = statusBy(tokens, government, type)
    if (status) return { status, clue: spanOf(tokens, government.group) }
  }
  return byPreposition(tokens, phrase, type)
}

const byOutlook = (outlook: Outlook, type: EventType): ToldStatus['status'] | undefined => {
  if (outlook === 'foreseen') return 'planned'
  if (outlook === 'past') return actual(type)
  if (outlook === 'unsure') return 'uncertain'
  return undefined
}

function statusBy(tokens: readonly Token[], government: Government, type: EventType): ToldStatus['status'] | undefined {
  const { group, sense } = government
  const lemma = tokens[group.verb]?.lemma ?? ''
  if (sense === 'call-for') return undefined
  if (sense === 'cancel' || (government.as === 'subject' && CANCELLING.has(lemma) && group.passive))
    return group.outlook === 'past' && !group.negative ? 'cancelled' : undefined
  if (sense === 'postpone' || (government.as === 'subject' && POSTPONING.has(lemma) && group.passive))
    return group.outlook === 'past' && !group.negative ? 'postponed' : undefined
  if (government.as === 'subject') {
    if (SETTING.has(lemma) && group.passive) return group.negative ? undefined : 'planned'
    if (group.negative || (SILENT.has(lemma) && group.passive)) return undefined
    return byOutlook(group.outlook, type)
  }
  if (sense === undefined || sense === 'initiate') return undefined
  if (sense === 'attend' || sense === 'skip')
    return group.outlook === 'past' && group.negative !== (sense === 'skip')
      ? undefined
      : byOutlook(group.outlook, type)
  return group.negative ? undefined : byOutlook(group.outlook, type)
}

/** "after the summit", "ahead of the session": with the tense of the verb nearest by. */
function byPreposition(tokens: readonly Token[], phrase: TokenRange, type: EventType): ToldStatus | undefined {
  const one = tokens[phrase.from - 1]?.text.toLowerCase() ?? ''
  const two = `${tokens[phrase.from - 2]?.text.toLowerCase() ?? ''} ${one}`
  const ahead = BEFORE_WHICH.has(two) ? 2 : BEFORE_WHICH.has(one) ? 1 : 0
  if (ahead > 0) return { status: 'planned', clue: spanOf(tokens, { from: phrase.from - ahead, to: phrase.to }) }
  if (!AFTER_WHICH.has(one)) return undefined
  const verb = nearestVerb(tokens, phrase)
  if (verb === undefined) return undefined
  const group = verbGroupAt(tokens, verb)
  if (group.outlook !== 'past') return undefined
  return { status: actual(type), clue: spanOf(tokens, { from: phrase.from - 1, to: phrase.to }) }
}

const nearestVerb = (tokens: readonly Token[], phrase: TokenRange): number | undefined =>
  verbsOf(tokens)
    .filter(v => v < phrase.from || v >= phrase.to)
    .sort((a, b) => distance(a, phrase) - distance(b, phrase) || a - b)[0]

const distance = (at: number, { from, to }: TokenRange): number => (at < from ? from - at : at - to + 1)
