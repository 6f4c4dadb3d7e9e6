import type { Happening, Involvement } from '../../record/article.ts'
import type { Attendance, EventType } from '../../record/event.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../text/span.ts'
import { phraseFrom, spanOf, type TokenRange, withOfPhrases } from '../clauses/noun-phrase.ts'
import { subjectOf } from '../clauses/verb-group.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Context } from './context.ts'
import { involve } from './find-involved.ts'
import { listFrom, partiesWithin } from './find-parties.ts'
import { findPlace } from './find-place.ts'
import type { VerbTrigger } from './find-triggers.ts'
import { actual } from './tell-status.ts'

/** In code units: a label longer than this is cut to the verb and its object. */
const LONGEST_LABEL = 100
const PEOPLE_MEET: ReadonlySet<EventType> = new Set(['meeting', 'call'])

/**
 * One mention of an event by a verb. Empty where the deed is denied, wished for or left open, and where nobody and
 * nothing is named that it is done by or to.
 */
export function readVerb(view: SentenceView, trigger: VerbTrigger, context: Context): readonly Happening[] {
  const { tokens } = view
  const { group, word } = trigger
  if (group.negative || group.outlook === 'bare') return []
  const status =
    group.outlook === 'foreseen'
      ? 'planned'
      : group.outlook === 'unsure'
        ? 'uncertain'
        : group.outlook === 'past'
          ? actual(word.type)
          : undefined
  const subject = subjectOf(tokens, group)
  const object = phraseFrom(tokens, trigger.after)
  const objectRange = object && withOfPhrases(tokens, object)
  const involved = group.passive
    ? passiveParties(view, trigger, subject)
    : activeParties(view, trigger, subject, objectRange)
  if (involved.length === 0) return []
  if (PEOPLE_MEET.has(word.type) && involved.length < 2 && !objectRange) return []
  const label = labelOf(view, trigger, subject, objectRange)
  const time = context.times.get(trigger)
  const place =
    placeVisited(view, trigger) ??
    findPlace(view, { from: group.from, to: objectRange?.to ?? group.to }, trigger, context.triggers)
  const attended = (i: Involvement): Involvement =>
    i.role === 'participant' && status ? { ...i, attendance: ATTENDANCE[status] ?? 'expected' } : i
  return [
    {
      ...label,
      sentence: view.index,
      type: word.type,
      ...(word.plover && { plover: word.plover }),
      ...(word.stance && { stance: word.stance }),
      trigger: spanOf(tokens, { from: trigger.at, to: trigger.at + 1 }),
      ...(status && { status, statusClue: spanOf(tokens, group) }),
      ...(time && { time }),
      ...(place && { place }),
      agenda: [],
      outcome: [],
      involved: involved.map(attended),
      definite: false,
    },
  ]
}

const ROLE_OF_TARGET = {
  recipient: 'recipient',
  participant: 'participant',
  actor: 'actor',
  place: 'participant',
} as const
const ATTENDANCE: { readonly [status: string]: Attendance } = {
  planned: 'expected',
  uncertain: 'uncertain',
  held: 'attended',
}

function activeParties(
  view: SentenceView,
  { word, group }: VerbTrigger,
  subject: TokenRange | undefined,
  object: TokenRange | undefined,
): readonly Involvement[] {
  const { tokens } = view
  const clue = spanOf(tokens, group)
  const doers = subject && word.subject ? partiesOf(view, subject) : []
  const list = object && word.target && word.target !== 'place' ? partiesOf(view, listFrom(view, object.from)) : []
  return [
    ...doers.map(who => involve(view, who, { role: word.subject ?? 'actor', clue })),
    ...list.map(who => involve(view, who, { role: ROLE_OF_TARGET[word.target ?? 'participant'], clue })),
  ]
}

function passiveParties(
  view: SentenceView,
  { word, group }: VerbTrigger,
  subject: TokenRange | undefined,
): readonly Involvement[] {
  const { tokens } = view
  const clue = spanOf(tokens, group)
  const done = subject && word.target && word.target !== 'place' ? partiesOf(view, subject) : []
  const by =
    tokens[group.to]?.text.toLowerCase() === 'by' && word.subject ? partiesOf(view, listFrom(view, group.to + 1)) : []
  return [
    ...by.map(who => involve(view, who, { role: word.subject ?? 'actor', clue })),
    ...done.map(who => involve(view, who, { role: 'recipient', clue })),
  ]
}

const partiesOf = (view: SentenceView, range: TokenRange): readonly Span[] =>
  range.to > range.from ? partiesWithin(view, spanOf(view.tokens, range), { places: true }) : []

/** Where a visit goes: the place that is the object of its verb. */
export function placeVisited(view: SentenceView, { word, after }: VerbTrigger): Span | undefined {
  const object = word.target === 'place' ? phraseFrom(view.tokens, after) : undefined
  const span = object && spanOf(view.tokens, object)
  const name = span && view.names.find(n => (n.type === 'Place' || n.type === 'Country') && contains(span, n))
  return name && { start: name.start, end: name.end }
}

/** From the subject to the object, where that is short and in one piece; else the verb and its object. */
function labelOf(
  view: SentenceView,
  { group, after }: VerbTrigger,
  subject: TokenRange | undefined,
  object: TokenRange | undefined,
): Span {
  const to = Math.max(object?.to ?? 0, after, group.to)
  const whole = spanOf(view.tokens, { from: Math.min(subject?.from ?? group.from, group.from), to })
  return whole.end - whole.start <= LONGEST_LABEL ? whole : spanOf(view.tokens, { from: group.from, to })
}
