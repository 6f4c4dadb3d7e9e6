import { english } from '../../language/english.ts'
import type { Involvement, Token } from '../../record/article.ts'
import type { Attendance, ParticipantRole } from '../../record/event.ts'
import type { Span } from '../../record/span.ts'
import { findComers } from '../attendance/find-comers.ts'
import { lemmasOf } from '../clauses/lemmas-of.ts'
import { spanOf, type TokenRange } from '../clauses/noun-phrase.ts'
import { dependentsOf, headOf, lowerAt } from '../clauses/tree.ts'
import { type VerbGroup, verbGroupAt, verbsOf } from '../clauses/verb-group.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import { listFrom, partiesWithin } from './find-parties.ts'
import type { Government, Sense } from './govern.ts'

const JOURNEYS: ReadonlySet<string> = new Set(
  english.attendingVerbs.filter(({ sense }) => sense === 'come').map(({ verb }) => verb),
)

const OWN_GATHERINGS = new Set([
  'session',
  'summit',
  'congress',
  'assembly',
  'conference',
  'sitting',
  'hearing',
  'meeting',
  'workshop',
  'seminar',
  'symposium',
  'forum',
  'retreat',
])

/** "The parliament held a session": a body is no guest of its own, unless it meets "with" others. */
const isOwnSession = (view: SentenceView, { from, to }: TokenRange, who: Span): boolean =>
  view.tokens.slice(from, to).some(t => OWN_GATHERINGS.has(t.lemma)) &&
  !view.tokens.slice(to).some(t => /^(?:with|between)$/i.test(t.text)) &&
  view.names.some(n => n.start === who.start && n.end === who.end && (n.type === 'Organization' || n.type === 'Body'))

type Part = Omit<Involvement, keyof Span | 'sentence' | 'who'>

/** Who holds a gathering or comes to an agreement, by the verbs that govern it; who comes and stays away is read apart. */
export const involvedByVerbs = (
  view: SentenceView,
  phrase: TokenRange,
  governments: readonly Government[],
): readonly Involvement[] =>
  governments.flatMap(({ group, sense, doer }) => {
    if (!sense || !doer || group.duty) return []
    const told = group.outlook === 'bare' ? purposeOf(view.tokens, group) : group
    if (!told) return []
    const list = group.passive ? listFrom(view, doer.from) : withApposition(view, doer)
    if (list.to <= list.from) return []
    const clue = spanOf(view.tokens, { from: Math.min(group.from, phrase.from), to: Math.max(group.to, phrase.to) })
    const part = partOf(sense, told, clue)
    if (!part) return []
    const { attendance: _, ...hosting } = { ...part, role: 'organizer' as const }
    return partiesWithin(view, spanOf(view.tokens, list)).map(who =>
      involve(view, who, (sense === 'gather' || sense === 'end') && isOwnSession(view, phrase, who) ? hosting : part),
    )
  })

/**
 * "will travel to Isel to attend the summit": an infinitive of purpose is as sure as the journey. After other verbs it
 * tells what somebody is asked or urged to do, and nothing is known of it.
 */
function purposeOf(tokens: readonly Token[], group: VerbGroup): VerbGroup | undefined {
  if (tokens[group.from]?.text.toLowerCase() !== 'to') return undefined
  const verb = verbsOf(tokens).findLast(at => at < group.from)
  if (verb === undefined || !JOURNEYS.has(tokens[verb]?.lemma ?? '')) return undefined
  const journey = verbGroupAt(tokens, verb)
  return journey.outlook === 'bare' || journey.negative ? undefined : { ...journey, negative: group.negative }
}

/** A subject with the names that stand beside it between commas: "the ministers of A and B, X and Y, held …". */
function withApposition(view: SentenceView, subject: TokenRange): TokenRange {
  const { tokens } = view
  if (tokens[subject.to]?.text !== ',') return subject
  const list = listFrom(view, subject.to + 1)
  return tokens[list.to]?.text === ',' || tokens[list.to]?.tag === 'VERB' || tokens[list.to]?.tag === 'AUX'
    ? { from: subject.from, to: Math.max(subject.to, list.to) }
    : subject
}

function partOf(sense: Sense, group: VerbGroup, clue: Span): Part | undefined {
  switch (sense) {
    case 'reach':
      return group.negative ? undefined : { role: 'actor', clue }
    case 'gather':
    case 'end':
      return group.negative ? undefined : { role: 'participant', attendance: attendanceOf(group, true), clue }
    default:
      return undefined
  }
}

function attendanceOf(group: VerbGroup, comes: boolean): Attendance {
  if (group.outlook === 'unsure') return 'uncertain'
  if (group.outlook === 'past') return comes ? 'attended' : group.governor ? 'declined' : 'absent'
  return comes ? 'expected' : 'declined'
}

/** "between A and B", "with A", "of A, B and C" right after the phrase. */
export function involvedByPrepositions(
  view: SentenceView,
  phrase: TokenRange,
  role: ParticipantRole,
): readonly Involvement[] {
  const { tokens } = view
  const word = tokens[phrase.to]?.text.toLowerCase()
  const inside = tokens.findIndex((t, i) => i >= phrase.from && i < phrase.to && t.text.toLowerCase() === 'of')
  const from = word === 'with' || word === 'between' || word === 'among' ? phrase.to + 1 : inside >= 0 ? inside + 1 : -1
  if (from < 0) return []
  const list = listFrom(view, from)
  if (list.to <= list.from) return []
  const clue = spanOf(tokens, { from: phrase.from, to: list.to })
  const parties = partiesWithin(view, spanOf(tokens, list), { places: word === 'between' })
  // "of the Council" names whose session it is; "of A, B and C" names who talks.
  const ofPeople = word !== 'with' && word !== 'between' && word !== 'among'
  const who = ofPeople ? parties.filter(p => isPerson(view, p)) : parties
  return who.map(span => involve(view, span, { role, clue }))
}

/** Verbs by which a gathering or call is held, made or taken, and behind whose other words stands with whom. */
const HELD_WITH: ReadonlySet<string> = new Set([
  'hold',
  'have',
  'host',
  'take',
  'conduct',
  'begin',
  'start',
  'open',
  'resume',
  'receive',
  'make',
  'place',
  'get',
  'convene',
])
const TAKEN: ReadonlySet<string> = new Set(['receive', 'take', 'get'])

/**
 * "hosted a meeting at the palace [with the leaders of A and B]", "a call took place today [between A and B]", "received a call
 * on Friday [from A]": with whom, behind other words of the verb; of a call, who took it as well.
 */
export function involvedByTree(view: SentenceView, at: number, isCall: boolean): readonly Involvement[] {
  const verb = headOf(view, at)
  const token = view.tokens[verb]
  if (token?.tag !== 'VERB' || !lemmasOf(token).some(lemma => HELD_WITH.has(lemma))) return []
  const { outlook, negative, passive, from } = verbGroupAt(view.tokens, verb)
  if (negative || (outlook !== 'past' && outlook !== 'foreseen')) return []
  const isDone = /^(?:obj|nsubj)$/.test(view.tokens[at]?.relation ?? '')
  const links = isCall ? /^(?:with|between|from|to)$/ : /^(?:with|between)$/
  const others = isDone
    ? dependentsOf(view, verb, 'obl').filter(
        place => place > at && dependentsOf(view, place, 'case').some(m => links.test(lowerAt(view.tokens, m))),
      )
    : []
  const own = isCall && !passive && TAKEN.has(token.lemma) ? dependentsOf(view, verb, 'nsubj') : []
  const clue = spanOf(view.tokens, { from: Math.min(from, at), to: Math.max(verb, at) + 1 })
  return [...(others.length > 0 ? own : []), ...others].flatMap(place =>
    findComers(view, place, { places: true }).map(({ who, level }) =>
      involve(view, who, { role: 'participant', ...(level !== undefined && { level }), clue }),
    ),
  )
}

const isPerson = (view: SentenceView, span: Span): boolean =>
  view.names.some(n => n.type === 'Person' && n.start < span.end && span.start < n.end) ||
  view.offices.some(o => o.start < span.end && span.start < o.end)

export const involve = (view: SentenceView, who: Span, part: Part): Involvement => ({
  start: who.start,
  end: who.end,
  sentence: view.index,
  who: { start: who.start, end: who.end },
  ...part,
})
