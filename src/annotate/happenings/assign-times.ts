import { english } from '../../language/english.ts'
import type { Time, Token } from '../../record/article.ts'
import { contains } from '../../text/span.ts'
import { spanOf } from '../clauses/noun-phrase.ts'
import { ancestorsOf, headOf, isBelow, tellsWhich } from '../clauses/tree.ts'
import { subjectOf, verbGroupAt, verbsOf } from '../clauses/verb-group.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import { clauseAt, treeOf } from './deeds/clause.ts'
import { givesDay, HITTING } from './deeds/clauses-of-noun.ts'
import type { Trigger } from './find-triggers.ts'
import { governmentsOf } from './govern.ts'

/** In tokens: a time further from a word than this is not taken to be its time. */
const REACH = 14

const REPORTING: ReadonlySet<string> = new Set(
  english.reportingVerbs
    .filter(entry => entry.class === 'assertion' || entry.class === 'denial')
    .map(entry => entry.verb),
)

/** First and last token of a trigger's phrase; of a verb, the verb itself. */
const extentOf = (trigger: Trigger) =>
  trigger.as === 'noun' ? trigger.phrase : { from: trigger.group.from, to: trigger.at + 1 }

/**
 * Which time of the calendar belongs to which event of the sentence: the one inside its phrase, else the nearest event
 * told before the time, else the first one after it.
 * A time that dates the saying ("said on Wednesday") belongs to none.
 */
export function assignTimes(view: SentenceView, triggers: readonly Trigger[]): ReadonlyMap<Trigger, Time> {
  const assigned = new Map<Trigger, Time>()
  // "On Friday those behind Sunday's attack were arrested": what stands inside its phrase dates it first.
  const isInside = (time: Time) => triggers.some(t => t.as === 'noun' && contains(spanOf(view.tokens, t.phrase), time))
  const times = [...view.times.filter(isInside), ...view.times.filter(time => !isInside(time))]
  for (const time of times) {
    if (time.edtf === undefined || (time.type !== 'DATE' && time.type !== 'TIME')) continue
    const at = view.tokens.findIndex(t => t.end > time.start)
    if (at < 0) continue
    // "a day-long meeting": the day is part of another word.
    if (isPartOfWord(view.tokens, time)) continue
    if (isBound(view.tokens, at) || isLifetime(view, at)) continue
    const first = firstOfTwo(view, at, triggers)
    const owner = first ?? ownerOf(view.tokens, at, triggers)
    if (!owner || assigned.has(owner)) continue
    if (owner === first || !isOfAnother(view, at, owner, time, triggers)) assigned.set(owner, time)
  }
  return assigned
}

/** "A preceded B on Friday", "B was preceded on Friday by A": the day is that of A. */
function firstOfTwo(view: SentenceView, at: number, triggers: readonly Trigger[]): Trigger | undefined {
  const [verb = -1] = [...ancestorsOf(view, at)].filter(above => view.tokens[above]?.tag === 'VERB')
  if (view.tokens[verb]?.lemma !== 'precede') return undefined
  const { passive, subject, agent } = clauseAt(treeOf(view), verb)
  return triggers.find(t => t.at === (passive ? agent : subject))
}

/** What stands behind these bounds the time of an event and does not tell it: "has until Friday to sign", "as early as May". */
const BOUNDS = new Set(['until', 'till', 'by', 'before', 'within'])
const isBound = (tokens: readonly Token[], at: number): boolean =>
  BOUNDS.has(tokens[at - 1]?.text.toLowerCase() ?? '') ||
  (tokens[at - 1]?.text === 'as' && /^(?:early|soon|late)$/.test(tokens[at - 2]?.text ?? ''))

/** "Ana Vell (1960-2010)": her years, not those of what is told. */
function isLifetime({ tokens, names }: SentenceView, at: number): boolean {
  const before = tokens[at - 2]
  return (
    tokens[at - 1]?.text === '(' &&
    before !== undefined &&
    names.some(name => name.type === 'Person' && contains(name, before))
  )
}

const YEAR = /^\d{4}$/

/** The tree hangs the time on a verb, and that verb is neither the event nor tells of it: "who signed has until Friday". */
function isOfAnother(
  view: SentenceView,
  at: number,
  owner: Trigger,
  { edtf = '' }: Time,
  triggers: readonly Trigger[],
): boolean {
  if (owner.as === 'noun' && isInPlan(view.tokens, owner.phrase.to, at)) return false
  const own = owner.as === 'noun' ? owner.phrase : { from: owner.group.from, to: owner.at + 1 }
  for (const above of ancestorsOf(view, at)) {
    if (above >= own.from && above < own.to) return false
    // "reminds of a trip in 1985", "the 2016 contest": another noun has the year.
    const isApart = !isBelow(view, above, owner.at) && !isBelow(view, owner.at, above)
    const word = view.tokens[above]
    const isOfTime = view.times.some(time => word && time.start < word.end && word.start < time.end)
    const isNamed = view.tokens[own.from - 1]?.text.toLowerCase() === 'as'
    if (owner.as === 'noun' && !isNamed && YEAR.test(edtf) && !isOfTime && word?.tag === 'NOUN' && isApart) return true
    if (/^(?:VERB|AUX)$/.test(view.tokens[above]?.tag ?? ''))
      return (
        !isBelow(view, owner.at, above) ||
        // "Supporters of the coup burned flags on Monday": the day is that of the burning.
        (owner.as === 'noun' &&
          isOfForce(owner) &&
          owner.at < above &&
          above < at &&
          tellsWhich(view, owner.at) &&
          !triggers.some(t => t.at === headOf(view, owner.at))) ||
        (owner.as === 'noun' && isDoneTo(view, above, owner.at, isOfForce(owner))) ||
        // "condemned the attack on Monday"
        (owner.as === 'noun' &&
          isOfForce(owner) &&
          owner.word.type !== 'other' &&
          view.tokens[owner.at]?.relation === 'obj' &&
          headOf(view, owner.at) === above &&
          !isMade(view.tokens[above]))
      )
  }
  // "In 1995 she, a fellow of 2008, was elected": what hangs on no verb is not the time of one.
  return owner.as === 'verb'
}

const isPartOfWord = (tokens: readonly Token[], { end }: Time): boolean =>
  tokens.some(token => token.start === end && /^[-–]$/.test(token.text))

const PLANNED = new Set([
  'due',
  'scheduled',
  'set',
  'planned',
  'slated',
  'expected',
  'called',
  'foreseen',
  'fixed',
  'booked',
  'held',
  'hosted',
  'convened',
])

/** "Its session, due in Isel on Tuesday, was cancelled": wherever the parser hangs the day. */
function isInPlan(tokens: readonly Token[], from: number, at: number): boolean {
  const comma = tokens[from]?.text === ',' ? from + 1 : from
  // "to be held in Isel on Friday", "which is due on Friday"
  const start = /^to$/i.test(tokens[comma]?.text ?? '') && tokens[comma + 1]?.lemma === 'be' ? comma + 2 : comma
  return (
    PLANNED.has(tokens[start]?.text.toLowerCase() ?? '') && !tokens.slice(start, at).some(({ text }) => text === ',')
  )
}

const isOfForce = ({ word }: Trigger): boolean =>
  word.type === 'attack' || word.type === 'clash' || word.type === 'other'

/** Verbs by which an attack is made or met with: the day behind them is that of the attack. */
const MAKING: ReadonlySet<string> = new Set([
  ...['carry', 'launch', 'conduct', 'mount', 'stage', 'begin', 'start', 'commit', 'perpetrate', 'resume', 'make'],
  ...['suffer', 'survive', 'repel', 'repulse', 'see', 'witness', 'face', 'wage', 'trigger', 'spark', 'be', 'have'],
])
const isMade = (verb: Token | undefined): boolean =>
  MAKING.has(verb?.lemma ?? '') || HITTING.has(verb?.lemma ?? '') || givesDay(verb)

/** "The attack was condemned on Monday": the day is that of the deed, not of what it is done to. */
const isDoneTo = (view: SentenceView, verb: number, noun: number, isForce: boolean): boolean => {
  const { subject, passive } = clauseAt(treeOf(view), verb)
  const token = view.tokens[verb]
  return (
    subject === noun && (passive ? !givesDay(token) : isForce && !givesDay(token) && !HITTING.has(token?.lemma ?? ''))
  )
}

function ownerOf(tokens: readonly Token[], at: number, triggers: readonly Trigger[]): Trigger | undefined {
  const inside = triggers.find(t => t.as === 'noun' && extentOf(t).from <= at && at < extentOf(t).to)
  if (inside) return inside
  if (datesTheSaying(tokens, at, triggers)) return undefined
  const before = triggers.findLast(t => extentOf(t).to <= at)
  if (before && at - extentOf(before).to <= REACH && !crosses(tokens, extentOf(before).to, at))
    return datesAnotherDeed(tokens, before, at) ? undefined : before
  if (hasVerbBefore(tokens, at)) return undefined
  const after = triggers.find(t => extentOf(t).from > at)
  return after &&
    extentOf(after).from - at <= REACH &&
    !crosses(tokens, at, extentOf(after).from) &&
    isDoneThen(tokens, after, at)
    ? after
    : undefined
}

/** "The events of May 3 are described as an attack": what is called something has the time of what it is called. */
const NAMING = new Set([
  'describe',
  'present',
  'portray',
  'call',
  'label',
  'brand',
  'characterize',
  'characterise',
  'depict',
])

/**
 * "On Monday, A held talks" dates the talks, and "the events of Monday are described as an attack" the attack; "On
 * Monday, A was suspended from the talks" does not.
 */
function isDoneThen(tokens: readonly Token[], trigger: Trigger, at: number): boolean {
  if (trigger.as === 'verb' || tokens[trigger.phrase.from - 1]?.text.toLowerCase() === 'as') return true
  const verb = verbsOf(tokens).findLast(v => v > at && v < trigger.phrase.from)
  // "On Monday two men discussed the attack"
  if (verb !== undefined && isOfForce(trigger) && !isMade(tokens[verb])) return NAMING.has(tokens[verb]?.lemma ?? '')
  return (
    verb === undefined ||
    NAMING.has(tokens[verb]?.lemma ?? '') ||
    governmentsOf(tokens, trigger.phrase, trigger.at).some(({ group }) => group.verb === verb)
  )
}

/** "A statement on the summit was published on Monday": between the noun and the time something else is done. */
function datesAnotherDeed(tokens: readonly Token[], trigger: Trigger, at: number): boolean {
  if (trigger.as === 'verb') return false
  for (let verb = at - 1; verb >= trigger.phrase.to; verb--) {
    if (tokens[verb]?.tag !== 'VERB') continue
    const group = verbGroupAt(tokens, verb)
    const subject = group.outlook === 'bare' ? undefined : subjectOf(tokens, group)
    return subject !== undefined && (trigger.at < subject.from || trigger.at >= subject.to)
  }
  return false
}

/** "spoke on Monday about the summit": a time that follows a verb dates that verb, not what comes after it. */
function hasVerbBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && !/^[,;:—–“"]$/.test(tokens[i]?.text ?? ''); i--)
    if (tokens[i]?.tag === 'VERB') return true
  return false
}

/** The verb nearest before the time is one of saying, and no event stands between them. */
function datesTheSaying(tokens: readonly Token[], at: number, triggers: readonly Trigger[]): boolean {
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    if (triggers.some(t => extentOf(t).from <= i && i < extentOf(t).to)) return false
    if (tokens[i]?.tag === 'VERB') return REPORTING.has(tokens[i]?.lemma ?? '')
  }
  return false
}

const crosses = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(
      t =>
        /^[;:“”"]$/.test(t.text) ||
        ['whose', 'when', 'while', 'whereas', 'although', 'after', 'before', 'since', 'following'].includes(
          t.text.toLowerCase(),
        ),
    )
