import type { Event, EventStatus } from '../../record/event.ts'
import type { Basis, Proof } from '../../record/span.ts'
import { groupBy } from '../../text/group-by.ts'
import { proofOf } from '../../text/proof.ts'
import { slice } from '../../text/span.ts'
import { type Days, daysOf } from '../days.ts'
import { dateOf, type Sources } from '../sources.ts'
import type { EventCluster } from './cluster-mentions.ts'
import type { EventMention } from './read-mentions.ts'

type Step = Event['history'][number]

export interface History {
  readonly status: EventStatus
  readonly basis?: Basis
  readonly history: readonly Step[]
}

const GATHERED: ReadonlySet<string> = new Set(['session', 'meeting', 'summit', 'call'])
/** Where one document says several things of an event, the first of these counts. */
const STRENGTH: readonly EventStatus[] = [
  'cancelled',
  'postponed',
  'held',
  'occurred',
  'under-way',
  'confirmed',
  'planned',
  'uncertain',
  'denied',
]

/**
 * Where an event stands, and how it came there: a step whenever a document tells another status than the one before.
 * What a document tells of its future cannot have happened, and what it tells of its past is no plan any more.
 * @returns undefined where no document tells, and its date does not show, whether it was planned or took place
 */
export function tellHistory(
  sources: Sources,
  cluster: EventCluster,
  type: string,
  when: string | undefined,
): History | undefined {
  const days = daysOf(when)
  const steps: Step[] = []
  for (const [, mentions] of groupBy(cluster, m => m.article.document.id)) {
    for (const step of stepsOf(mentions, days, type))
      if (step.status !== steps.at(-1)?.status && !goesBack(steps, step.status)) steps.push(step)
  }
  const last = steps.at(-1)
  if (!last) return undefined
  const silent =
    days && sources.asOf && days.last < sources.asOf && (last.status === 'planned' || last.status === 'confirmed')
  if (silent) {
    const clues = last.proof
    return { status: 'unreported', basis: { rule: 'date-passed-in-silence', clues }, history: steps }
  }
  return { status: last.status, ...(last.basis && { basis: last.basis }), history: steps }
}

/** What has happened does not become a plan again because a later text recalls the plan. */
const goesBack = (steps: readonly Step[], status: EventStatus): boolean =>
  steps.some(s => s.status === 'held' || s.status === 'occurred') &&
  (status === 'planned' || status === 'uncertain' || status === 'confirmed' || status === 'under-way')

/** "will be held on Friday … had at first been set for May 2 but was put off": put off first, and planned anew. */
function stepsOf(mentions: readonly EventMention[], days: Days | undefined, type: string): readonly Step[] {
  const step = stepOf(mentions, days, type)
  const isOfOldDay = mentions.some(mention => mention.happening.status === 'postponed' && tellsOldPlan(mention))
  const anew = step?.status === 'postponed' && isOfOldDay ? mentions.filter(isFirmPlan) : []
  const plan = anew.length > 0 ? stepOf(anew, days, type) : undefined
  return [step, plan].flatMap(one => one ?? [])
}

/** Whether the sentence tells the plan that was given up. */
const tellsOldPlan = ({ article, happening }: EventMention): boolean => {
  const sentence = article.sentences[happening.sentence]
  return (
    sentence !== undefined &&
    /\b(?:at first|initially|originally|had (?:first )?been)\b/i.test(slice(article.document.text, sentence))
  )
}

/** "will be held on Friday", "is to meet in May", told with its day. */
const isFirmPlan = ({ article, happening: { status, statusClue, time } }: EventMention): boolean =>
  status === 'planned' &&
  time !== undefined &&
  statusClue !== undefined &&
  /^(?:will|is|are)\b/i.test(article.document.text.slice(statusClue.start, statusClue.end))

function stepOf(mentions: readonly EventMention[], days: Days | undefined, type: string): Step | undefined {
  const published = mentions[0] && dateOf(mentions[0].article)
  const all = mentions.flatMap(({ article, happening }) => {
    const { status, statusClue } = happening
    return status && statusClue ? [{ status: suited(status, type), proof: proofOf(article, statusClue) }] : []
  })
  const told = all.filter(({ status }) => possible(status, days, published))
  told.sort((a, b) => STRENGTH.indexOf(a.status) - STRENGTH.indexOf(b.status))
  const strongest = told[0]
  const asOf = published ? { asOf: published } : {}
  if (strongest)
    return {
      ...asOf,
      status: strongest.status,
      proof: unique(told.filter(t => t.status === strongest.status).map(t => t.proof)),
    }
  // "had been set for Wednesday": that the day has passed does not show that it took place.
  const plan = all.find(
    ({ status, proof }) => (status === 'planned' || status === 'confirmed') && !AHEAD.test(proof.exact),
  )
  if (plan) return { ...asOf, status: plan.status, proof: [plan.proof] }
  return byDate(mentions, days, published, type)
}

/** "ahead of the summit" was said then, and is no word of a plan now. */
const AHEAD = /^(?:before|ahead of|prior to|until|(?:in )?preparations? for)\b/i

/** A thing of tomorrow has not happened; a thing of last week is not ahead. */
function possible(status: EventStatus, days: Days | undefined, published: string | undefined): boolean {
  if (!days || !published) return true
  if (status === 'held' || status === 'occurred') return days.first <= published
  if (status === 'planned' || status === 'confirmed' || status === 'uncertain') return days.last >= published
  return true
}

const OF_FORCE: ReadonlySet<string> = new Set(['attack', 'clash'])

/** No word tells, but the date does: before publication it took place, after it it is planned. */
function byDate(
  mentions: readonly EventMention[],
  days: Days | undefined,
  published: string | undefined,
  type: string,
): Step | undefined {
  const dated = mentions.find(m => m.happening.time)
  if (!dated?.happening.time || !days || !published) return undefined
  const proof = [proofOf(dated.article, dated.happening.time)]
  const step = (status: EventStatus, rule: string): Step => ({
    asOf: published,
    status,
    basis: { rule, clues: proof },
    proof,
  })
  if (days.last < published) return step(suited('occurred', type), 'dated-before-publication')
  // "the California shootings, … which will be Tuesday": nobody announces an attack.
  if (days.first > published && !OF_FORCE.has(type)) return step('planned', 'dated-after-publication')
  return undefined
}

const suited = (status: EventStatus, type: string): EventStatus =>
  status === 'held' || status === 'occurred' ? (GATHERED.has(type) ? 'held' : 'occurred') : status

const unique = (proofs: readonly Proof[]): readonly Proof[] => [...new Map(proofs.map(p => [p.start, p])).values()]
