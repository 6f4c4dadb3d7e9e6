import type { Happening, Involvement, Time, Token } from '../../record/article.ts'
import type { EventStatus, EventType } from '../../record/event.ts'
import type { Span } from '../../record/span.ts'
import { contains, overlaps } from '../../text/span.ts'
import { involveAll } from '../attendance/attending.ts'
import { findComers } from '../attendance/find-comers.ts'
import { attendanceOf, readClause, subjectAt } from '../attendance/read-clause.ts'
import { lemmasOf } from '../clauses/lemmas-of.ts'
import { isDefinite, phraseFrom, spanOf, type TokenRange, withOfPhrases } from '../clauses/noun-phrase.ts'
import { headOf, lowerAt } from '../clauses/tree.ts'
import { verbsOf } from '../clauses/verb-group.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Context } from './context.ts'
import { childrenOf, clauseAt, partyRange, prepositionOf, type Tree } from './deeds/clause.ts'
import {
  dayOfBlow,
  dayOfWhatIsDoneAt,
  gatheringVerbOf,
  isOffNow,
  isToldToEnd,
  missedBy,
  newDayOf,
  placeMovedTo,
  siteOfNoun,
  statusOfNoun,
} from './deeds/clauses-of-noun.ts'
import { isOneOf } from './deeds/match-thing.ts'
import { type Clue, cluesWithin } from './find-clues.ts'
import { involve, involvedByPrepositions, involvedByTree, involvedByVerbs } from './find-involved.ts'
import { listFrom, partiesWithin } from './find-parties.ts'
import { findPlace } from './find-place.ts'
import { findRelation } from './find-relation.ts'
import { findSides } from './find-sides.ts'
import type { NounTrigger, VerbTrigger } from './find-triggers.ts'
import { type Government, governmentsOf } from './govern.ts'
import { headOfMission, readMission } from './read-mission.ts'
import { placeVisited } from './read-verb.ts'
import { tellStatus } from './tell-status.ts'

const GATHERINGS: ReadonlySet<EventType> = new Set(['session', 'meeting', 'summit', 'call'])
const OFF: ReadonlySet<EventStatus | undefined> = new Set(['cancelled', 'postponed'])
/** What is done to attacks that are made with words: "lobbed attacks at her", "the two traded attacks". */
const WITH_WORDS: ReadonlySet<string> = new Set(['lob', 'level', 'trade', 'hurl', 'sling', 'rebut', 'parry', 'deflect'])

/** "an attack on her credibility", "his attacks on rivals": made with words. */
const isOfWords = ({ tree }: Context, at: number): boolean =>
  lemmasOf(tree.view.tokens[headOf(tree.view, at)]).some(lemma => WITH_WORDS.has(lemma)) ||
  childrenOf(tree, at, 'nmod').some(
    child =>
      /^(?:on|against|at)$/.test(prepositionOf(tree, child)) &&
      isOneOf(tree, child, ['wordtarget', 'named', 'she', 'he', 'her', 'him']),
  )

/** "There would never be a free election": none is told of. */
function isNever(tree: Tree, at: number): boolean {
  const be = headOf(tree.view, at)
  return (
    tree.view.tokens[be]?.lemma === 'be' &&
    childrenOf(tree, be, 'expl').length > 0 &&
    childrenOf(tree, be, 'advmod').some(child => /^(?:never|not|n['’]t)$/.test(lowerAt(tree.view.tokens, child)))
  )
}

/** "a flood of phone calls": no one call. */
const isManifold = ({ tokens }: SentenceView, phrase: TokenRange, at: number): boolean =>
  tokens[at]?.text.toLowerCase() !== tokens[at]?.lemma && !isDefinite(tokens, phrase)

/** From so many on, meetings are counted and none is told of: "300,000 consultations". */
const MANY = 20
const isCounted = ({ tokens }: SentenceView, from: number, at: number): boolean =>
  tokens.slice(from, at).some(({ tag, text, relation }) => {
    const isCount = tag === 'NUM' && relation === 'nummod' && !/^(?:19|20)\d\d$/.test(text)
    return isCount && Number(text.replace(/,/g, '')) >= MANY
  })

/** The time of an event, unless it is part of its name: "the November election" lies as likely ahead as behind. */
function timeOf(view: SentenceView, { word, phrase, at }: NounTrigger, time: Time | undefined): Time | undefined {
  if (!time || time.certainty === 'stated') return time
  const { tokens } = view
  const words = tokens.filter(token => contains(time, token)).map(({ text }) => text)
  const inName = contains({ start: tokens[phrase.from]?.start ?? 0, end: tokens[at]?.start ?? 0 }, time)
  const isMonth = words.length === 1 && MONTH.test(words[0] ?? '')
  const isOfAnyYear = word.type === 'election' ? isMonth : FORCE.has(word.type) && SEPTEMBER_11.test(words.join(' '))
  return inName && isOfAnyYear ? undefined : time
}
/** "[Next year]'s summit is to be held in June": not in the June that is next. */
function inYearNamed({ tokens, times }: SentenceView, phrase: TokenRange, time: Time | undefined): Time | undefined {
  const span = spanOf(tokens, phrase)
  const year = times.find(one => contains(span, one) && /^\d{4}$/.test(one.edtf ?? ''))?.edtf
  const isOther = year !== undefined && time?.certainty === 'implied' && /^\d{4}-\d{2}/.test(time.edtf ?? '')
  if (!isOther || !time?.edtf || time.edtf.startsWith(year) || /^\d{4}-\d{2}-\d{2}\//.test(time.edtf)) return time
  return undefined
}
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?$/iu
/** Of the day the attacks have their name, in whatever year one writes of them. */
const SEPTEMBER_11 = /^sept?(?:ember)?\.? ?11(?:th)?$|^9\/11$/i

/** What may last for weeks. */
const LASTING: ReadonlySet<EventType> = new Set([
  'protest',
  'clash',
  'ceasefire',
  'mission',
  'deployment',
  'visit',
  'attack',
  'other',
])
const FORCE: ReadonlySet<EventType> = new Set(['attack', 'clash'])
/** "the Amber Coast Pact" may be read as an agreement: whether it can hold a session is settled with all names at hand. */
export const BODY_TYPES: ReadonlySet<string> = new Set(['Organization', 'Body', 'Agreement', 'Other'])
const HYPOTHETICAL = new Set(['no', 'any', 'future', 'further', 'such', 'every', 'each', 'many', 'several'])
/** In tokens: how far behind its event a word like "via video link" may stand. */
const CLUE_REACH = 30

/** One mention of an event by a noun. Empty where nothing particular is meant ("any attack", "such meetings"). */
export function readNoun(view: SentenceView, trigger: NounTrigger, context: Context): readonly Happening[] {
  const { tokens } = view
  const { phrase, at, word } = trigger
  const first = tokens[phrase.from]?.text.toLowerCase() ?? ''
  if (context.clues.some(c => c.tells.of === 'mode' && overlaps(c.span, spanOf(tokens, { from: at, to: at + 1 }))))
    return []
  if (tokens.slice(phrase.from, at).some(t => HYPOTHETICAL.has(t.text.toLowerCase()))) return []
  if (isNever(context.tree, at)) return []
  const span = spanOf(
    tokens,
    DETERMINED.has(first) && phrase.to - phrase.from > 1 ? { from: phrase.from + 1, to: phrase.to } : phrase,
  )
  const governments = governmentsOf(tokens, phrase, at)
  // What stands behind the noun tells of another thing: "a protest of the ongoing violence".
  const within = cluesWithin(context.clues, { from: phrase.from, to: at })
  if (governments.some(({ as, group }) => as === 'object' && FOILING.has(tokens[group.verb]?.lemma ?? ''))) return []
  const missed = missedBy(context.tree, at) ?? isOffNow(context.tree, at)
  const byTree = statusOfNoun(context.tree, at, word.type)
  const status = missed
    ? { status: 'cancelled' as const, clue: missed }
    : OFF.has(byTree?.status)
      ? byTree
      : (tellStatus(tokens, phrase, word.type, governments, within) ?? byTree)
  const mode = nearClue(view, context, phrase, governments, 'mode')
  const access = nearClue(view, context, phrase, governments, 'access')
  const visit = visitFor(view, governments, context)
  const site = siteOfNoun(context.tree, at)
  if (word.type === 'attack' && isOfWords(context, at)) return []
  if (GATHERINGS.has(word.type) && isCounted(view, phrase.from, at)) return []
  if (word.type === 'call' && isManifold(view, phrase, at)) return []
  const ends = LASTING.has(word.type) && isToldToEnd(context.tree, at)
  const time = ends
    ? undefined
    : inYearNamed(
        view,
        phrase,
        site?.time ??
          timeOf(view, trigger, context.times.get(trigger)) ??
          (visit && context.times.get(visit)) ??
          (GATHERINGS.has(word.type) ? dayOfWhatIsDoneAt(context.tree, at) : undefined) ??
          (FORCE.has(word.type) ? dayOfBlow(context.tree, at) : undefined),
      )
  const host = hostPlace(view, governments)
  const place =
    placeMovedTo(context.tree, at) ??
    findPlace(view, phrase, trigger, context.triggers) ??
    host ??
    (visit && placeVisited(view, visit)) ??
    site?.place
  const gathered = GATHERINGS.has(word.type) ? gatheringVerbOf(context.tree, at) : undefined
  const body = FORCE.has(word.type) ? undefined : (findBody(view, phrase) ?? gathered?.body)
  const initiator = findInitiator(view, phrase, governments)
  const mission = word.type === 'mission' ? readMission(context.tree, at) : undefined
  // "last week's meeting" is none of a series: there "last" is part of a time.
  const previous = within.some(c => c.tells.of === 'series' && !view.times.some(t => overlaps(t, c.span)))
  const mention: Happening = {
    ...span,
    sentence: view.index,
    type: word.type,
    ...(word.plover && { plover: word.plover }),
    ...(word.stance && { stance: word.stance }),
    ...(word.deed !== undefined && { deed: word.deed }),
    ...(word.ceremony && { ceremony: true as const }),
    trigger: { start: tokens[at]?.start ?? span.start, end: tokens[at]?.end ?? span.end },
    ...(status && { status: status.status, statusClue: status.clue }),
    ...(time && { time }),
    ...(place && { place }),
    ...(body && { body }),
    ...(initiator && { initiator }),
    ...(mode?.tells.of === 'mode' && { mode: { value: mode.tells.value, clue: mode.span } }),
    ...(access?.tells.of === 'access' && { access: { value: access.tells.value, clue: access.span } }),
    agenda: findAgenda(view, governments),
    outcome: [],
    ...(mission && { mission }),
    involved: GATHERINGS.has(word.type)
      ? [
          ...involvedByVerbs(view, phrase, host ? governments.filter(g => g.sense !== 'host') : governments),
          ...involvedByPrepositions(view, phrase, 'participant'),
          ...involvedByTree(view, at, word.type === 'call'),
          ...metBeside(view, phrase, at),
          ...(gathered ? gatheredFor(view, gathered.verb, gathered.body) : []),
        ].filter(isFirstOfItsKind)
      : FORCE.has(word.type)
        ? [
            ...findSides(view, phrase, at, word.type === 'attack' ? 'attack' : 'clash'),
            ...(word.type === 'attack' ? attackersOf(view, phrase, at, context.tree) : []),
          ].filter(isFirstOfItsKind)
        : word.type === 'ceasefire'
          ? [...involvedByVerbs(view, phrase, governments), ...involvedByPrepositions(view, phrase, 'actor')]
          : word.type === 'visit'
            ? travellersOf(view, phrase, governments)
            : word.type === 'mission'
              ? headOfMission(view, mission)
              : [],
    definite: isDefinite(tokens, phrase),
    ...(previous ? { relation: { kind: 'previousInSeries' as const } } : findRelation(view, trigger, context)),
  }
  return [mention, ...putOff(context, at, mention)]
}

/** "[Norland] carried out strikes on Isel", "[Norlandian forces] launched an attack": who does the verb by which an attack is made. */
function attackersOf(view: SentenceView, phrase: TokenRange, at: number, tree: Tree): readonly Involvement[] {
  const verb = headOf(view, at)
  if (view.tokens[at]?.relation !== 'obj' || !MAKING.has(view.tokens[verb]?.lemma ?? '')) return []
  const { subject, passive, negative, outlook } = clauseAt(tree, verb)
  if (passive || negative || outlook !== 'past') return []
  if (subject === undefined || !isOneOf(tree, subject, ['state', 'body', 'organs', 'forces', 'armed'])) return []
  const clue = spanOf(view.tokens, phrase)
  return partiesWithin(view, spanOf(view.tokens, partyRange(tree, subject, verb))).map(who =>
    involve(view, who, { role: 'actor', clue }),
  )
}
const MAKING: ReadonlySet<string> = new Set([
  'carry',
  'launch',
  'conduct',
  'mount',
  'stage',
  'begin',
  'start',
  'commit',
])

/** "was postponed from March 12 to March 18": the event as it is now planned stands beside what was put off. */
function putOff({ tree }: Context, at: number, mention: Happening): readonly Happening[] {
  const moved = newDayOf(tree, at)
  if (!moved) return []
  const { time: _, involved: __, until: ___, ...rest } = mention
  return [{ ...rest, involved: [], time: moved.time, status: 'planned', statusClue: moved.clue }]
}

/** "A's visit": who makes it or calls it off, or stands behind "by". */
function travellersOf(
  view: SentenceView,
  phrase: TokenRange,
  governments: readonly Government[],
): readonly Involvement[] {
  const { tokens } = view
  const makers = involvedByVerbs(view, phrase, governments).map(({ attendance: _, ...i }) => ({
    ...i,
    role: 'actor' as const,
  }))
  const clue = spanOf(tokens, phrase)
  const actors = (range: TokenRange) =>
    range.to > range.from
      ? partiesWithin(view, spanOf(tokens, range)).map(who => involve(view, who, { role: 'actor', clue }))
      : []
  const off = governments.flatMap(({ as, sense, doer, group }) =>
    as === 'object' && (sense === 'cancel' || sense === 'postpone') && doer && !group.passive ? actors(doer) : [],
  )
  // "Ana Vell's visit": whose it is makes it.
  const owner = tokens.findIndex((t, i) => i >= phrase.from && i < phrase.to && /^['’]s?$/.test(t.text))
  const own = owner > phrase.from ? actors({ from: phrase.from, to: owner }) : []
  const by = tokens[phrase.to]?.text.toLowerCase() === 'by' ? actors(listFrom(view, phrase.to + 1)) : []
  return [...makers, ...off, ...own, ...by].filter(isFirstOfItsKind)
}

/** "During a meeting with B, A said that A …": who is found twice is there once. */
const isFirstOfItsKind = (one: Involvement, at: number, all: readonly Involvement[]): boolean =>
  all.findIndex(other => other.start === one.start && other.end === one.end && other.role === one.role) === at

/** What is foiled does not happen. */
const FOILING: ReadonlySet<string> = new Set([
  'foil',
  'thwart',
  'avert',
  'prevent',
  'repulse',
  'repel',
  'stop',
  'avoid',
  'plot',
  'plan',
  'fear',
  'threaten',
])
const DETERMINED = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those', 'its', 'his', 'her', 'their', 'our'])

/** The clue that stands in the phrase, or after it and nearer to it than to another event. */
function nearClue(
  { tokens }: SentenceView,
  { clues, triggers }: Context,
  phrase: TokenRange,
  governments: readonly Government[],
  of: 'mode' | 'access',
): Clue | undefined {
  return clues.find(clue => {
    if (clue.tells.of !== of) return false
    if (clue.at >= phrase.from && clue.at < phrase.to) return true
    if (clue.at < phrase.to || clue.at - phrase.to > CLUE_REACH) return false
    // "the summit, said a statement published online": a verb of something else stands between.
    const verbBefore = verbsOf(tokens).findLast(verb => verb < clue.at && verb >= phrase.to)
    if (verbBefore !== undefined && !governments.some(({ group }) => group.verb === verbBefore)) return false
    const nouns = triggers.filter(t => t.as === 'noun' && t.at < clue.at)
    // After a list of several events ("a session on Friday, prior to a summit with X, via video") the first is meant.
    return nouns[0] !== undefined && nouns[0].as === 'noun' && nouns[0].phrase.from === phrase.from
  })
}

/** "will visit Isel on Wednesday to take part in a session": the session is there and then too. */
function visitFor(
  view: SentenceView,
  governments: readonly Government[],
  { triggers }: Context,
): VerbTrigger | undefined {
  const joined = governments.find(g => g.sense === 'attend' && view.tokens[g.group.from]?.text.toLowerCase() === 'to')
  if (!joined) return undefined
  return triggers.findLast(
    (t): t is VerbTrigger => t.as === 'verb' && t.word.type === 'visit' && t.at < joined.group.from,
  )
}

/** "Isel hosted the talks": the subject is where they were. */
function hostPlace(view: SentenceView, governments: readonly Government[]): Span | undefined {
  for (const { sense, doer } of governments) {
    if (sense !== 'host' || !doer) continue
    const span = spanOf(view.tokens, doer)
    const place = view.names.findLast(n => n.type === 'Place' && contains(span, n))
    if (place) return { start: place.start, end: place.end }
  }
  return undefined
}

/** Whose event it is: the organisation or body that the phrase names last ("session of the Council"). */
function findBody(view: SentenceView, phrase: TokenRange): Span | undefined {
  const span = spanOf(view.tokens, phrase)
  const body = view.names.filter(n => BODY_TYPES.has(n.type) && contains(span, n)).at(-1)
  return body && { start: body.start, end: body.end }
}

/** "was initiated by A", "A initiated the session", "at the initiative of A", "at A's request". */
function findInitiator(view: SentenceView, phrase: TokenRange, governments: readonly Government[]): Span | undefined {
  const { tokens } = view
  for (const { sense, doer, group } of governments) {
    if (sense !== 'initiate' || !doer || group.negative) continue
    const list = group.passive ? listFrom(view, doer.from) : doer
    if (list.to <= list.from) continue
    const span = spanOf(tokens, list)
    const party = partiesWithin(view, span, { places: true })[0]
    if (party) return party
  }
  const initiative = tokens.findIndex(
    (t, i) => i >= phrase.to && t.lemma === 'initiative' && tokens[i + 1]?.text.toLowerCase() === 'of',
  )
  if (initiative < 0) return undefined
  const list = listFrom(view, initiative + 2)
  return list.to > list.from ? partiesWithin(view, spanOf(tokens, list), { places: true })[0] : undefined
}

const AGENDA_VERBS = new Set(['discuss', 'consider', 'address', 'examine', 'review', 'tackle', 'debate'])
const AGENDA_VERBS_WITH_ON = new Set(['focus', 'concentrate'])

/** "The session will discuss X", "will focus on X": what stands up to the end of the object. */
const findAgenda = (view: SentenceView, governments: readonly Government[]): readonly Span[] =>
  governments.flatMap(({ as, group }) => {
    if (as !== 'subject' || group.negative || group.passive) return []
    const lemma = view.tokens[group.verb]?.lemma ?? ''
    const next = view.tokens[group.to]?.text.toLowerCase()
    const from = AGENDA_VERBS.has(lemma)
      ? group.to
      : AGENDA_VERBS_WITH_ON.has(lemma) && (next === 'on' || next === 'of')
        ? group.to + 1
        : -1
    const object = from < 0 ? undefined : phraseFrom(view.tokens, from)
    return object ? [spanOf(view.tokens, withSecond(view.tokens, withOfPhrases(view.tokens, object)))] : []
  })

/** "trade and security": the second of two, where no verb of its own follows it. */
function withSecond(tokens: readonly Token[], first: TokenRange): TokenRange {
  const second = tokens[first.to]?.text.toLowerCase() === 'and' ? phraseFrom(tokens, first.to + 1) : undefined
  if (!second || /^(?:VERB|AUX|ADV)$/.test(tokens[second.to]?.tag ?? '')) return first
  return { from: first.from, to: withOfPhrases(tokens, second).to }
}

/** "[The envoys of A and B] met for talks": who gathers, unless it is the body whose gathering it is. */
function gatheredFor(view: SentenceView, verb: number, body: Span | undefined): readonly Involvement[] {
  const clause = readClause(view, verb)
  if (!clause || clause.negative || (clause.outlook !== 'past' && clause.outlook !== 'foreseen')) return []
  const clue = spanOf(view.tokens, { from: Math.min(clause.group.from, clause.subject), to: verb + 1 })
  const part = { role: 'participant' as const, attendance: attendanceOf(clause, true), clue }
  return involveAll(
    view,
    findComers(view, clause.subject, { places: true }).filter(({ who }) => !body || !overlaps(who, body)),
    part,
  )
}

/** "during a meeting with X, Y said": Y met X too — "after her meeting with X, Y said" does not tell whose it was. */
function metBeside(view: SentenceView, phrase: TokenRange, at: number): readonly Involvement[] {
  const { tokens } = view
  const preposition = lowerAt(tokens, phrase.from - 1)
  if (lowerAt(tokens, phrase.to) !== 'with' || !/^(?:during|at|after|in|following)$/.test(preposition)) return []
  if (/^(?:his|her|its|their)$/.test(lowerAt(tokens, phrase.from))) return []
  const above = headOf(view, at)
  const subject = tokens[above]?.tag === 'VERB' ? subjectAt(view, above) : undefined
  if (subject === undefined || (subject >= phrase.from && subject < phrase.to)) return []
  const clue = spanOf(tokens, { from: phrase.from - 1, to: phrase.to })
  return findComers(view, subject)
    .slice(0, 1)
    .map(({ who }) => involve(view, who, { role: 'participant', clue }))
}
