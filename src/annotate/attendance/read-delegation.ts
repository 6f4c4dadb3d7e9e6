import { flatMap } from '../../text/flat-map.ts'
import { overlaps } from '../../text/span.ts'
import { spanOf } from '../clauses/noun-phrase.ts'
import { dependentsOf, lowerAt } from '../clauses/tree.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Context } from '../happenings/context.ts'
import { involve } from '../happenings/find-involved.ts'
import { type Attending, attending } from './attending.ts'
import { type Comer, findComers, nameAt } from './find-comers.ts'
import { findGathering } from './find-gathering.ts'
import { agentOf } from './read-bringing.ts'
import { readClause } from './read-clause.ts'
import { comes, gatheringOf, type Outlook } from './stand-ins.ts'

const LEADING = new Set(['lead', 'head'])
const DELEGATIONS = new Set(['delegation', 'contingent', 'team'])
const SENDERS: ReadonlySet<string> = new Set(['Country', 'Demonym', 'Organization', 'Body'])

/**
 * Who comes at the head of a delegation, and for whom: "Ana Vell will lead the Talvian delegation [at the summit]", "the
 * delegation of Chad was headed by its envoy, Tomas Rehn".
 */
export const readDelegation = (view: SentenceView, context: Context): readonly Attending[] =>
  flatMap(view.tokens, (token, at) => {
    if (token.tag !== 'VERB' || !LEADING.has(token.lemma)) return []
    const clause = readClause(view, at)
    if (!clause || clause.negative || (clause.outlook !== 'past' && clause.outlook !== 'foreseen')) return []
    const delegation = clause.group.passive ? clause.subject : dependentsOf(view, at, 'obj')[0]
    const head = clause.group.passive ? agentOf(view, at) : clause.subject
    if (delegation === undefined || head === undefined || !isDelegation(view, delegation)) return []
    const leaders = findComers(view, head)
    if (leaders.length === 0 || leaders.some(({ isPerson }) => !isPerson)) return []
    const gathering = gatheringOf(view, context, at) ?? gatheringBelow(view, context, delegation)
    // "led a delegation to five countries": on a journey of its own.
    if (!gathering && goesElsewhere(view, at, delegation)) return []
    const clue = spanOf(view.tokens, {
      from: Math.min(clause.group.from, delegation),
      to: Math.max(at, delegation) + 1,
    })
    return attending(
      gathering,
      { from: at, to: at + 1 },
      parts(view, { leaders, delegation, clue, outlook: clause.outlook }),
    )
  })

function parts(
  view: SentenceView,
  told: { leaders: readonly Comer[]; delegation: number; clue: { start: number; end: number }; outlook: Outlook },
) {
  const { leaders, delegation, clue, outlook } = told
  const part = { role: 'participant' as const, attendance: comes(outlook), clue }
  const [leader, ...others] = leaders
  const senders = sendersOf(view, delegation).filter(({ who }) => !leaders.some(one => overlaps(who, one.who)))
  return [
    ...leaders.map(({ who }) => involve(view, who, part)),
    ...senders.map(({ who }) =>
      involve(view, who, { ...part, ...(leader && others.length === 0 && { representedBy: leader.who }) }),
    ),
  ]
}

/** "the Talvian delegation", "the delegation of Chad", "its delegation", and no team that builds or plays. */
const isDelegation = (view: SentenceView, at: number): boolean => {
  const lemma = view.tokens[at]?.lemma ?? ''
  if (!DELEGATIONS.has(lemma)) return false
  return lemma === 'delegation' ? true : sendersOf(view, at).length > 0
}

/** The states and bodies that it comes for; a delegation "to" somebody is not his. */
const sendersOf = (view: SentenceView, at: number): readonly { who: { start: number; end: number } }[] =>
  dependentsOf(view, at, 'nmod', 'amod', 'compound').flatMap(place => {
    const name = nameAt(view, place)
    const mark = dependentsOf(view, place, 'case')[0]
    const isOwn = mark === undefined || /^(?:of|from|['’]s?)$/.test(lowerAt(view.tokens, mark))
    return name && isOwn && SENDERS.has(name.type) ? [{ who: { start: name.start, end: name.end } }] : []
  })

const goesElsewhere = (view: SentenceView, at: number, delegation: number): boolean =>
  [...dependentsOf(view, at, 'obl'), ...dependentsOf(view, delegation, 'nmod')].some(place =>
    dependentsOf(view, place, 'case').some(m => /^(?:to|into|on)$/.test(lowerAt(view.tokens, m))),
  )

/** "the delegation [to the summit]". */
const gatheringBelow = (view: SentenceView, { triggers }: Context, at: number) =>
  dependentsOf(view, at, 'nmod').flatMap(place => findGathering(view, place, triggers) ?? [])[0]
