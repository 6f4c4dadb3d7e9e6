import { english } from '../../language/english.ts'
import type { Happening, Involvement, Time, Token } from '../../record/article.ts'
import type { Attendance, EventType } from '../../record/event.ts'
import type { Span } from '../../record/span.ts'
import { contains, overlaps } from '../../text/span.ts'
import { phraseFrom, spanOf, type TokenRange, withOfPhrases } from '../clauses/noun-phrase.ts'
import { headOf } from '../clauses/tree.ts'
import { subjectOf, type VerbGroup, verbGroupAt } from '../clauses/verb-group.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Context } from './context.ts'
import { clauseAt } from './deeds/clause.ts'
import { dayOf } from './deeds/find-day.ts'
import { standingOf } from './deeds/is-told.ts'
import { involve } from './find-involved.ts'
import { listFrom, partiesWithin } from './find-parties.ts'
import { findPlace } from './find-place.ts'
import { findRelation } from './find-relation.ts'
import type { VerbTrigger } from './find-triggers.ts'
import { headOfMission, readMission } from './read-mission.ts'
import { actual } from './tell-status.ts'

/** In code units: a label longer than this is cut to the verb and its object. */
const LONGEST_LABEL = 100
const PEOPLE_MEET: ReadonlySet<EventType> = new Set(['meeting', 'call'])
const BODIES: ReadonlySet<string> = new Set(['Organization', 'Body', 'Group'])
const PEOPLE: ReadonlySet<string> = new Set(english.actors.map(({ noun }) => noun))
const CONDITIONS = new Set(['if', 'unless', 'whether'])
const CROWDS = new Set([
  'thousand',
  'hundred',
  'dozen',
  'student',
  'worker',
  'demonstrator',
  'protester',
  'farmer',
  'resident',
])

/**
 * One mention of an event by a verb. Empty where the deed is denied, wished for or left open, and where nobody and
 * nothing is named that it is done by or to.
 */
export function readVerb(view: SentenceView, trigger: VerbTrigger, context: Context): readonly Happening[] {
  const { tokens } = view
  const { group, word } = trigger
  const isDecided = group.outlook === 'bare' && isDecidedOn(view, trigger.at)
  if (group.negative || group.duty || (group.outlook === 'bare' && !isDecided)) return []
  const status =
    group.outlook === 'foreseen' || isDecided
      ? 'planned'
      : group.outlook === 'unsure'
        ? 'uncertain'
        : group.outlook === 'past' || isHeadlinePresent(view, group)
          ? actual(word.type)
          : undefined
  const isDenied =
    PEOPLE_MEET.has(word.type) && standingOf(context.tree, clauseAt(context.tree, trigger.at)) === 'denied'
  const subject = subjectOf(tokens, group)
  if (subject && CONDITIONS.has(tokens[subject.from - 1]?.text.toLowerCase() ?? '')) return []
  const object = phraseFrom(tokens, word.type === 'meeting' ? partnerFrom(tokens, trigger.after) : trigger.after)
  const objectRange = object && withOfPhrases(tokens, object)
  const involved = group.passive
    ? passiveParties(view, trigger, subject)
    : activeParties(view, trigger, subject, objectRange)
  const crowds = word.type === 'meeting' ? !object : word.type === 'protest'
  const unnamed = crowds && subject !== undefined && isCrowd(tokens[subject.to - 1])
  if (involved.length === 0 && !unnamed) return []
  if (!unnamed && PEOPLE_MEET.has(word.type) && !isAmongPeople(view, trigger, involved, object)) return []
  const label = labelOf(view, trigger, subject, objectRange)
  const done = word.object || word.of ? objectOf(view, trigger, subject, objectRange) : undefined
  const body = word.type === 'meeting' && subject && !object ? bodyOfCrowd(view, subject) : undefined
  const time = isDenied ? dayOf(context.tree, clauseAt(context.tree, trigger.at)) : context.times.get(trigger)
  if (involved.length === 0 && !time) return []
  const visited = group.passive && subject ? placeWithin(view, subject) : placeVisited(view, trigger)
  if (word.target === 'place' && !visited && !(object && (isName(view, object) || isKnownPlace(view, object, time))))
    return []
  if (WITH_FISTS_OR_WORDS.has(word.word) && !isOfForce(view, group, involved)) return []
  if (word.type === 'clash' && involved.some(({ who }) => isPersonAt(view, who))) return []
  const place =
    (word.target === 'place' ? visited : undefined) ??
    findPlace(view, { from: group.from, to: objectRange?.to ?? group.to }, trigger, context.triggers)
  const sent = group.passive ? subject : object
  const mission = word.type === 'mission' && sent ? readMission(context.tree, sent.to - 1) : undefined
  const attended = (i: Involvement): Involvement =>
    !isDenied && i.role === 'participant' && status && PEOPLE_MEET.has(word.type)
      ? { ...i, attendance: ATTENDANCE[status] ?? 'expected' }
      : i
  return [
    {
      ...label,
      sentence: view.index,
      type: word.type,
      ...(word.plover && { plover: word.plover }),
      ...(word.stance && { stance: word.stance }),
      trigger: spanOf(tokens, { from: trigger.at, to: trigger.at + 1 }),
      ...(word.noun !== undefined && { called: word.noun }),
      ...(done && { object: done }),
      ...(status && { status: isDenied ? ('denied' as const) : status, statusClue: spanOf(tokens, group) }),
      ...(time && { time }),
      ...(place && { place }),
      ...(body && { body }),
      agenda: [],
      outcome: [],
      ...(mission && { mission }),
      involved: [...involved, ...headOfMission(view, mission)]
        .filter(i => !body || i.start !== body.start)
        .map(attended),
      definite: false,
      ...findRelation(view, trigger, context),
    },
  ]
}

/** "The leaders agreed to [send] observers", "decided to dispatch a mission". */
function isDecidedOn(view: SentenceView, at: number): boolean {
  const above = headOf(view, at)
  const verb = view.tokens[above]
  if (view.tokens[at]?.relation !== 'xcomp' || !/^(?:agree|decide|resolve)$/.test(verb?.lemma ?? '')) return false
  const { outlook, negative } = verbGroupAt(view.tokens, above)
  return outlook === 'past' && !negative
}

/** "Norland recalls envoy": headlines tell what has happened in the present. */
const isHeadlinePresent = ({ sentence }: SentenceView, { outlook }: VerbGroup): boolean =>
  sentence.kind === 'headline' && outlook === 'present'

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
  return object && placeWithin(view, object)
}

function placeWithin(view: SentenceView, range: TokenRange): Span | undefined {
  const span = spanOf(view.tokens, range)
  const name = view.names.find(n => (n.type === 'Place' || n.type === 'Country') && contains(span, n))
  return name && { start: name.start, end: name.end }
}

/** "visited [the country] on Tuesday": where that is, the text told before. */
const isKnownPlace = ({ tokens }: SentenceView, { from, to }: TokenRange, time: Time | undefined): boolean =>
  time !== undefined &&
  to - from === 2 &&
  tokens[from]?.text.toLowerCase() === 'the' &&
  /^(?:country|capital|island|region|kingdom|republic|nation)$/.test(tokens[from + 1]?.lemma ?? '')

/** "visited Larn", whatever Larn is taken for — not "visited a friend", "visited Ana Vell". */
const isName = ({ tokens, names }: SentenceView, phrase: TokenRange): boolean => {
  const span = spanOf(tokens, phrase)
  return names.some(n => n.start === span.start && n.type !== 'Person' && n.type !== 'Demonym')
}

/** In tokens: "met on Friday 22 July in Isel with": how far behind the verb its "with" may stand. */
const WITH_REACH = 9

/** Where those met are named: right behind the verb, or behind the "with" of the same clause. */
function partnerFrom(tokens: readonly Token[], after: number): number {
  if (!/^(?:on|in|at|earlier|later|briefly|here)$/i.test(tokens[after]?.text ?? '')) return after
  for (let at = after; at < after + WITH_REACH; at++) {
    const token = tokens[at]
    if (!token || token.tag === 'VERB' || token.tag === 'SCONJ' || /^[,;:.“”"]$/.test(token.text)) return after
    if (token.text.toLowerCase() === 'with') return at + 1
  }
  return after
}

/**
 * "Rehn met the premier", "the ministers met", "the Security Council met" — not "Rehn met the deadline".
 */
function isAmongPeople(
  { tokens, names, times, offices }: SentenceView,
  { group }: VerbTrigger,
  involved: readonly Involvement[],
  object: TokenRange | undefined,
): boolean {
  if (group.passive) return false
  const head = object && tokens[object.to - 1]
  // "met last week": a time is nobody.
  if (head && !times.some(t => overlaps(t, head)))
    return (
      (head.tag === 'NOUN' && PEOPLE.has(head.lemma)) ||
      // "Velm B will meet Larn A": where only one side is known for a party, it must be somebody in office.
      involved.some(({ who }) => contains(who, head) && (involved.length > 1 || offices.some(o => overlaps(o, who))))
    )
  if (involved.length > 1) return true
  const only = involved[0]
  if (!only) return false
  return (
    names.some(n => BODIES.has(n.type) && n.start === only.who.start && n.end === only.who.end) ||
    tokens.some(t => t.end === only.who.end && t.tag === 'NOUN' && t.text.toLowerCase() !== t.lemma)
  )
}

/** "The ministers met in Isel": nobody is named, and yet a meeting is told of. */
const isCrowd = (head: Token | undefined): boolean =>
  head?.tag === 'NOUN' && (CROWDS.has(head.lemma) || PEOPLE.has(head.lemma)) && head.text.toLowerCase() !== head.lemma

/** "The leaders of the Pact met": whose meeting it is. */
function bodyOfCrowd({ tokens, names }: SentenceView, subject: TokenRange): Span | undefined {
  const of = tokens.findIndex((t, at) => at > subject.from && at < subject.to && t.text.toLowerCase() === 'of')
  const crowd = of < 0 ? undefined : tokens[of - 1]
  if (!crowd || !isCrowd(crowd)) return undefined
  const rest = spanOf(tokens, { from: of, to: subject.to })
  const [body, ...others] = names.filter(n => BODIES.has(n.type) && contains(rest, n))
  return body && others.length === 0 ? { start: body.start, end: body.end } : undefined
}

/** What people do with words and fists as well. */
const WITH_FISTS_OR_WORDS: ReadonlySet<string> = new Set(['attack', 'bomb', 'raid'])

const isPersonAt = ({ names, offices }: SentenceView, who: Span): boolean =>
  names.some(n => n.type === 'Person' && overlaps(n, who)) || offices.some(o => overlaps(o, who))

/** A person who "attacked" a plan or a rival did so with words; peoples and armies attack with force. */
function isOfForce(view: SentenceView, { passive }: VerbGroup, involved: readonly Involvement[]): boolean {
  const actors = involved.filter(i => i.role === 'actor')
  if (actors.length === 0) return passive
  return actors.every(({ who }) => !isPersonAt(view, who)) && (passive || involved.some(i => i.role === 'recipient'))
}

/** Prepositions by which an object goes on: "sanctions on Kenya", "troops from Mali". */
const OBJECT_GOES_ON = new Set(['on', 'against', 'from', 'to', 'with', 'between', 'into', 'in', 'for'])
/** In code units: a longer object tells more than a label holds. */
const LONGEST_OBJECT = 70

/** What the deed is done to: the object of an active verb with what follows it, the subject of a passive one. */
function objectOf(
  view: SentenceView,
  { group, word }: VerbTrigger,
  subject: TokenRange | undefined,
  object: TokenRange | undefined,
): Span | undefined {
  const { tokens, names, times } = view
  const from = group.passive || word.of ? subject : object
  if (!from) return undefined
  const more = group.passive ? undefined : OBJECT_GOES_ON.has(tokens[from.to]?.text.toLowerCase() ?? '')
  const next = more ? phraseFrom(tokens, from.to + 1) : undefined
  const behind = next && spanOf(tokens, next)
  const about = tokens[from.to]?.text.toLowerCase() === 'on' && behind && !times.some(time => overlaps(time, behind))
  const named = about || (behind && names.some(name => overlaps(name, behind)))
  const whole = spanOf(tokens, named && next ? { from: from.from, to: next.to } : from)
  return whole.end - whole.start <= LONGEST_OBJECT ? whole : spanOf(tokens, from)
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
