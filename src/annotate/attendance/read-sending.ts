import type { Span } from '../../record/span.ts'
import { contains } from '../../text/span.ts'
import { spanOf } from '../clauses/noun-phrase.ts'
import { dependentsOf, lowerAt } from '../clauses/tree.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Context } from '../happenings/context.ts'
import { involve } from '../happenings/find-involved.ts'
import { findReason } from '../happenings/find-reason.ts'
import { type Attending, attending } from './attending.ts'
import { type Comer, findComers } from './find-comers.ts'
import { readClause, subjectAt } from './read-clause.ts'
import { whoComes } from './read-coming.ts'
import { comes, gatheringOf, isOwn, ofRepresented, present, SENT, stays, substitutesAt } from './stand-ins.ts'

const NOBODY = /^(?:nobody|none)$/
/** What somebody is sent to do who is sent to a gathering: "dispatched its envoy [to represent] the country". */
const COMING = new Set(['represent', 'attend', 'participate', 'take', 'join', 'speak', 'stand', 'deputise', 'deputize'])
const STEAD = new Set(['place', 'stead', 'behalf'])

/**
 * Whom somebody sends to a gathering, or that he sends nobody: "sent her deputy", "sent no delegation".
 * @param at  place of the verb of sending
 */
export function readSending(view: SentenceView, context: Context, at: number): readonly Attending[] {
  const clause = readClause(view, at)
  if (!clause || clause.group.passive || (clause.outlook !== 'past' && clause.outlook !== 'foreseen')) return []
  // "dispatched Minister Ana Vell": the parser may set the name beside the verb.
  const object = dependentsOf(view, at, 'obj')[0] ?? dependentsOf(view, at, 'appos').find(place => place > at)
  const told = whoComes(view, clause.subject, at)
  const senders = told.length === 0 && view.tokens[at]?.form === 'ing' ? ofWholeSentence(view) : told
  const [sender, ...others] = senders
  if (object === undefined || !sender || others.length > 0) return []
  const gathering = gatheringOf(view, context, at)
  const goal = goalOf(view, at, object)
  if (!gathering && (goal.elsewhere || hasPurpose(view, at))) return []
  const clue = spanOf(view.tokens, { from: clause.group.from, to: Math.max(object, goal.last) + 1 })
  const words = { from: at, to: object + 1 }
  const placed = (told: readonly Attending[]) =>
    told.map(one => (goal.place && !gathering ? { ...one, place: goal.place } : one))
  const { outlook } = clause
  const nobody = NOBODY.test(lowerAt(view.tokens, object)) || sendsNone(view, object)
  if (nobody !== clause.negative)
    return sender.isPerson
      ? []
      : placed(
          attending(gathering, words, [
            involve(view, sender.who, { role: 'participant', attendance: stays(outlook), clue }),
          ]),
        )
  if (nobody || clause.negative) return []
  const substitutes = substitutesAt(view, object)
  const [first] = substitutes
  if (!first) return []
  const observers = view.tokens[object]?.lemma === 'observer'
  const reason = findReason(view, goal.last + 1 > object ? goal.last + 1 : object + 1)
  // Whom a person sends comes in his stead only where he sends his deputy, or the text says so.
  if (sender.isPerson && !isOwn(view, object) && !goal.stead) return []
  return placed(
    attending(gathering, words, [
      involve(view, sender.who, {
        role: observers ? 'observer' : 'participant',
        attendance: ofRepresented(sender, outlook),
        representedBy: first.who,
        ...(reason && { reason }),
        clue,
      }),
      ...present(view, substitutes, comes(outlook), clue),
    ]),
  )
}

/** "The minister stayed away from a hearing on the blast that killed 12, sending his deputy": the first verb's subject is meant. */
function ofWholeSentence(view: SentenceView): readonly Comer[] {
  const root = view.tokens.findIndex(token => token.relation === 'root' && token.tag === 'VERB')
  const subject = root < 0 ? undefined : subjectAt(view, root)
  return subject === undefined ? [] : findComers(view, subject, { places: true })
}

/** "sent its envoy to inspect the camps". */
const hasPurpose = (view: SentenceView, at: number): boolean =>
  dependentsOf(view, at, 'advcl', 'xcomp').some(
    clause =>
      !COMING.has(view.tokens[clause]?.lemma ?? '') &&
      dependentsOf(view, clause, 'mark').some(place => lowerAt(view.tokens, place) === 'to'),
  )

/** "sent no delegation", "did not send anyone". */
const sendsNone = (view: SentenceView, object: number): boolean =>
  (SENT.has(view.tokens[object]?.lemma ?? '') || lowerAt(view.tokens, object) === 'one') &&
  dependentsOf(view, object, 'det', 'advmod').some(place => lowerAt(view.tokens, place) === 'no')

/** Where somebody is sent: a place that may be the gathering's, "in his stead", or elsewhere ("to prison"). */
function goalOf(
  view: SentenceView,
  at: number,
  object: number,
): { place?: Span; elsewhere: boolean; stead: boolean; last: number } {
  const { tokens, names, offices } = view
  const stead = dependentsOf(view, at, 'obl').find(o => STEAD.has(tokens[o]?.lemma ?? '') && isOwn(view, o))
  const instead = dependentsOf(view, at, 'advmod').find(o => lowerAt(tokens, o) === 'instead')
  const last = Math.max(stead ?? -1, instead ?? -1)
  const hanging = [...dependentsOf(view, at, 'obl'), ...dependentsOf(view, object, 'nmod')]
  const goal = hanging.find(place => {
    const token = tokens[place]
    // "its ambassador to Chad" is no goal.
    if (!token || offices.some(o => contains(o, token))) return false
    return dependentsOf(view, place, 'case').some(m => /^(?:to|into|for)$/.test(lowerAt(tokens, m)))
  })
  const name =
    goal === undefined
      ? undefined
      : names.find(n => n.type === 'Place' && contains(n, tokens[goal] ?? { start: 0, end: 0 }))
  return {
    ...(name && { place: { start: name.start, end: name.end } }),
    elsewhere: goal !== undefined && !name,
    stead: last >= 0,
    last: goal === undefined ? last : Math.max(goal, last),
  }
}
