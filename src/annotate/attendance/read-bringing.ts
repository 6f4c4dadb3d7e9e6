import { flatMap } from '../../text/flat-map.ts'
import { overlaps } from '../../text/span.ts'
import { spanOf } from '../clauses/noun-phrase.ts'
import { dependentsOf, lowerAt } from '../clauses/tree.ts'
import { verbGroupAt } from '../clauses/verb-group.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Context } from '../happenings/context.ts'
import { type Attending, attending, involveAll } from './attending.ts'
import { conjunctsOf, findComers } from './find-comers.ts'
import { findGathering } from './find-gathering.ts'
import { listGuests } from './list-guests.ts'
import { subjectAt } from './read-clause.ts'

/** Verbs by which a gathering has its guests: with "together" behind them where that is asked. */
const BRINGING: ReadonlyMap<string, boolean> = new Map([
  ['bring', true],
  ['gather', false],
  ['unite', false],
  ['assemble', false],
  ['draw', false],
  ['include', false],
  ['feature', false],
])
const ATTENDED = new Set(['attend', 'boycott', 'skip', 'snub', 'shun'])

/** "The meeting brought together the ministers of A and B", "the summit was attended by …", "was boycotted by …". */
export const readBringing = (view: SentenceView, { triggers }: Context): readonly Attending[] =>
  flatMap(view.tokens, (token, at) => {
    if (token.tag !== 'VERB' || !(BRINGING.has(token.lemma) || ATTENDED.has(token.lemma))) return []
    const group = verbGroupAt(view.tokens, at)
    const { outlook, negative } = group
    if (negative || group.duty || (outlook !== 'past' && outlook !== 'foreseen')) return []
    const subject = subjectAt(view, at)
    const gathering = subject === undefined ? undefined : findGathering(view, subject, triggers)
    if (!gathering) return []
    const guests = group.passive ? (ATTENDED.has(token.lemma) ? agentOf(view, at) : undefined) : guestsOf(view, at)
    const listed = group.passive && ATTENDED.has(token.lemma) ? listGuests(view, at + 1) : []
    if (guests === undefined && listed.length === 0) return []
    const stays = group.passive && token.lemma !== 'attend'
    const last = guests === undefined ? at + 1 : Math.max(...conjunctsOf(view, guests))
    const comers = guests === undefined ? [] : findComers(view, guests)
    const others = listed.filter(({ who }) => !comers.some(comer => overlaps(comer.who, who)))
    const clue = spanOf(view.tokens, { from: group.from, to: last + 1 })
    const attendance = stays
      ? outlook === 'past'
        ? ('absent' as const)
        : ('declined' as const)
      : outlook === 'past'
        ? ('attended' as const)
        : ('expected' as const)
    const involved = involveAll(view, [...comers, ...others], { role: 'participant', attendance, clue })
    return attending(gathering, { from: at, to: at + 1 }, involved)
  })

/** Who does what a passive verb tells: "by" before the noun. */
export const agentOf = (view: SentenceView, at: number): number | undefined =>
  dependentsOf(view, at, 'obl').find(place => hangsBy(view, place)) ?? agentBelow(view, at)

const hangsBy = (view: SentenceView, at: number): boolean =>
  dependentsOf(view, at, 'case').some(place => lowerAt(view.tokens, place) === 'by')

/** "was represented at the talks by its envoy": the tree hangs the envoy on the talks. */
const agentBelow = (view: SentenceView, at: number): number | undefined =>
  dependentsOf(view, at, 'obl').flatMap(place => dependentsOf(view, place, 'nmod').filter(one => hangsBy(view, one)))[0]

function guestsOf(view: SentenceView, at: number): number | undefined {
  const together = BRINGING.get(view.tokens[at]?.lemma ?? '')
  if (together === undefined) return undefined
  if (together && !dependentsOf(view, at, 'advmod', 'compound').some(m => lowerAt(view.tokens, m) === 'together'))
    return undefined
  // Behind "together" the tree has its object for something else now and then.
  const bare = (place: number) => place > at && dependentsOf(view, place, 'case').length === 0
  return dependentsOf(view, at, 'obj')[0] ?? dependentsOf(view, at, 'obl').find(bare)
}
