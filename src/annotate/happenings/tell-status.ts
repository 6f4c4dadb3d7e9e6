import { english } from '../../language/english.ts'
import type { Token } from '../../record/article.ts'
import type { EventStatus, EventType } from '../../record/event.ts'
import type { Span } from '../../record/span.ts'
import { spanOf, type TokenRange } from '../clauses/noun-phrase.ts'
import { type Outlook, type VerbGroup, verbGroupAt, verbsOf } from '../clauses/verb-group.ts'
import type { Clue } from './find-clues.ts'
import type { Government } from './govern.ts'

export interface ToldStatus {
  readonly status: Exclude<EventStatus, 'unreported'>
  readonly clue: Span
}

const HELD_TYPES: ReadonlySet<EventType> = new Set(['session', 'meeting', 'summit', 'call'])
/** What happened is `held` where people gathered and `occurred` elsewhere. */
export const actual = (type: EventType): 'held' | 'occurred' => (HELD_TYPES.has(type) ? 'held' : 'occurred')

/** What a passive verb tells of the event that it is said of, whatever its own tense: "was scheduled for Friday". */
const toldByPassive = new Map(english.statusVerbs.map(({ verb, status }) => [verb, status]))
/** Verbs that say of a gathering that it is one. */
const TAKING_PLACE = new Set(['hold', 'take', 'happen', 'occur', 'convene', 'go'])
const CONDITIONS = new Set(['if', 'unless', 'whether'])
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
  if (CONDITIONS.has(tokens[phrase.from - 1]?.text.toLowerCase() ?? '')) return undefined
  const told = governments.flatMap(government => {
    const status = statusBy(tokens, government, type)
    return status ? [{ status, clue: spanOf(tokens, government.group) }] : []
  })
  // "the planned visit was called off": what became of it outweighs what was planned.
  const off = told.find(({ status }) => status === 'cancelled' || status === 'postponed')
  if (off) return off
  const missed = governments.find(government => doesNotTakePlace(tokens, government))
  if (missed) return { status: 'cancelled', clue: spanOf(tokens, missed.group) }
  if (governments.some(government => isNotOver(tokens, government))) return undefined
  for (const clue of clues)
    if (clue.tells.of === 'status' && clue.tells.value !== 'unreported')
      return { status: clue.tells.value, clue: clue.span }
  return told[0] ?? byPreposition(tokens, phrase, type)
}

/** "did not take place", "will not be held": what was planned came to nothing. */
const doesNotTakePlace = (tokens: readonly Token[], { as, group }: Government): boolean =>
  as === 'subject' &&
  group.negative &&
  (group.outlook === 'past' || group.outlook === 'foreseen') &&
  group.governor === undefined &&
  group.duty === undefined &&
  // "has not taken place" may come yet; "has never" will not.
  !(/^(?:has|have)$/i.test(tokens[group.from]?.text ?? '') && !/^never$/i.test(tokens[group.from + 1]?.text ?? '')) &&
  (HOLDING.has(tokens[group.verb]?.lemma ?? '') ||
    (tokens[group.verb]?.lemma === 'take' && tokens[group.verb + 1]?.lemma === 'place') ||
    // "will not now go ahead"
    (tokens[group.verb]?.lemma === 'go' && tokens[group.verb + 1]?.text.toLowerCase() === 'ahead') ||
    // "never came about"
    (tokens[group.verb]?.lemma === 'come' && /^(?:about|off)$/.test(tokens[group.verb + 1]?.text.toLowerCase() ?? '')))

const HOLDING = new Set(['hold', 'happen', 'occur', 'convene'])

/** "will not be held"; "is held every year", "is taking place": what else is told of it does not tell that it is over. */
const isNotOver = (tokens: readonly Token[], { as, group }: Government): boolean =>
  as === 'subject' &&
  (group.negative || group.outlook === 'present') &&
  TAKING_PLACE.has(tokens[group.verb]?.lemma ?? '')

const byOutlook = (outlook: Outlook, type: EventType): ToldStatus['status'] | undefined => {
  if (outlook === 'foreseen') return 'planned'
  if (outlook === 'past') return actual(type)
  if (outlook === 'unsure') return 'uncertain'
  return undefined
}

function statusBy(tokens: readonly Token[], government: Government, type: EventType): ToldStatus['status'] | undefined {
  const { group, sense } = government
  const lemma = tokens[group.verb]?.lemma ?? ''
  if (group.duty || sense === 'call-for') return undefined
  const passive = government.as === 'subject' && group.passive ? toldByPassive.get(lemma) : undefined
  const off = sense === 'cancel' ? 'cancelled' : sense === 'postpone' ? 'postponed' : passive
  if (off === 'cancelled' || off === 'postponed') return isDone(group) ? off : undefined
  if (government.as === 'subject') {
    if (group.negative || passive === 'uncertain' || tellsNoTime(tokens, group)) return undefined
    return passive ?? byOutlook(group.outlook, type)
  }
  // "called a session": it has not met yet.
  if (sense === undefined || sense === 'initiate' || sense === 'come' || lemma === 'call') return undefined
  if (sense === 'attend' || sense === 'skip')
    // That somebody may come says of somebody, not of the event, that it is not sure.
    return group.outlook === 'unsure' || (group.outlook === 'past' && group.negative !== (sense === 'skip'))
      ? undefined
      : byOutlook(group.outlook, type)
  return group.negative ? undefined : byOutlook(group.outlook, type)
}

/** "the summit, hosted by Norland": a participle is as far behind or ahead as what else is told. */
const tellsNoTime = (tokens: readonly Token[], { verb, from }: VerbGroup): boolean =>
  from === verb &&
  tokens[verb]?.form === 'participle' &&
  tokens[verb + 1]?.text.toLowerCase() === 'by' &&
  !TAKING_PLACE.has(tokens[verb]?.lemma ?? '')

/** "was cancelled", "has been cancelled", "is cancelled". */
const isDone = ({ outlook, negative, passive }: VerbGroup): boolean =>
  !negative && (outlook === 'past' || (outlook === 'present' && passive))

const FORESEEN: ReadonlySet<EventType> = new Set([
  'session',
  'meeting',
  'summit',
  'call',
  'visit',
  'mission',
  'election',
  'appointment',
  'handover',
])

/** "after the summit", "ahead of the session": with the tense of the verb nearest by. */
function byPreposition(tokens: readonly Token[], phrase: TokenRange, type: EventType): ToldStatus | undefined {
  const one = tokens[phrase.from - 1]?.text.toLowerCase() ?? ''
  const two = `${tokens[phrase.from - 2]?.text.toLowerCase() ?? ''} ${one}`
  const ahead = BEFORE_WHICH.has(two) ? 2 : BEFORE_WHICH.has(one) ? 1 : 0
  // "before the attack" tells of no plan.
  if (ahead > 0)
    return !FORESEEN.has(type)
      ? undefined
      : { status: 'planned', clue: spanOf(tokens, { from: phrase.from - ahead, to: phrase.to }) }
  // "since his inauguration is due": a conjunction opens a clause of its own.
  if (!AFTER_WHICH.has(one) || tokens[phrase.from - 1]?.tag === 'SCONJ') return undefined
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
