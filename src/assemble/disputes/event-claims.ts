import type { Article, Happening, Quotation, Time } from '../../record/article.ts'
import type { Dispute } from '../../record/claim.ts'
import type { Span } from '../../record/span.ts'
import { groupBy } from '../../text/group-by.ts'
import { proofOf, uniqueProofs } from '../../text/proof.ts'
import { contains, slice } from '../../text/span.ts'
import type { AssembledEvents } from '../assemble-events.ts'
import { kindOf } from '../events/read-mentions.ts'
import type { Parties } from '../requests/parties.ts'
import type { Sources } from '../sources.ts'

type Position = Dispute['positions'][number]

/** What sources say differently of one event: on which day it was, or whether it was at all. */
export interface EventDispute {
  readonly event: string
  readonly kind: 'date' | 'status'
  readonly positions: readonly Position[]
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
/** "it happened on May 6": what was told just before. */
const TAKING_UP = /^(?:it|that|this)\s/i
/** Sentences. Who holds another day against the one just told says so at once. */
const REACH = 1

const wordsOf = (article: Article, span: Span) => slice(article.document.text, span).replace(/\s+/g, ' ')

/** Who says what stands at a place, the innermost of several; undefined where the article says it itself. */
export const voiceAt = ({ quotations }: Article, place: Span): Quotation | undefined =>
  quotations.findLast(({ content, speaker }) => speaker !== undefined && contains(content, place))

/** Who holds a position, as an id or in the article's own words, with the words that show it. */
export function holderOf(
  parties: Parties,
  article: Article,
  { speaker }: Quotation,
): Pick<Position, 'attributedTo' | 'proof'> {
  if (!speaker) return { proof: [] }
  const known = parties.partyAt(article, speaker)
  return { attributedTo: known?.id ?? wordsOf(article, speaker), proof: [known?.proof ?? proofOf(article, speaker)] }
}

interface DayTold {
  readonly quotation: Quotation
  readonly time: Time
  readonly happening: Happening | undefined
}

/** The one day that somebody gives for an event, by a word for it or by "it". */
function dayTold(article: Article, quotation: Quotation): readonly DayTold[] {
  if (!quotation.speaker || quotation.polarity !== 'positive') return []
  const isOwn = (place: Span) => voiceAt(article, place) === quotation
  const times = article.times.filter(time => DAY.test(time.edtf ?? '') && isOwn(time))
  const told = article.happenings.filter(({ trigger }) => isOwn(trigger))
  const [time] = times
  const [happening] = told
  if (!time || times.length > 1 || told.length > 1) return []
  const isDated = happening?.time?.start === time.start
  const isTakenUp = happening === undefined && TAKING_UP.test(wordsOf(article, quotation.content))
  return isDated || isTakenUp ? [{ quotation, time, happening }] : []
}

/** "will resume flights" and "will reopen its ports" are two things of one type. */
const isAlike = (one: Happening, other: Happening): boolean => one.type === other.type && kindOf(one) === kindOf(other)

/** Side by side: "Norland says the raid was on May 5; Vesland says it was on May 6". */
function disputesOfDay(article: Article, events: AssembledEvents, parties: Parties): readonly EventDispute[] {
  const told = article.quotations.flatMap(quotation => dayTold(article, quotation))
  return told.slice(1).flatMap((second, number) => {
    const first = told[number]
    const event = first?.happening && events.eventAt(article, first.happening)
    if (!first?.happening || event === undefined || first.time.edtf === second.time.edtf) return []
    if (second.quotation.sentence - first.quotation.sentence > REACH) return []
    if (second.happening && !isAlike(first.happening, second.happening)) return []
    const positions = [first, second].map(({ quotation, time }) => {
      const { attributedTo, proof } = holderOf(parties, article, quotation)
      return {
        value: wordsOf(article, time),
        documents: [article.document.id],
        ...(attributedTo && { attributedTo }),
        proof: uniqueProofs([proofOf(article, quotation.content), ...proof]),
      }
    })
    const [a, b] = positions
    return a?.attributedTo === b?.attributedTo ? [] : [{ event, kind: 'date' as const, positions }]
  })
}

const TOOK_PLACE: ReadonlySet<string | undefined> = new Set(['held', 'occurred', 'confirmed', 'under-way'])
/** One event that an article tells, and that somebody denies. */
function disputesOfStatus(sources: Sources, events: AssembledEvents, parties: Parties): readonly EventDispute[] {
  const told = sources.articles.flatMap(article =>
    article.happenings.flatMap(happening => {
      const isDenied = happening.status === 'denied'
      const event = isDenied || TOOK_PLACE.has(happening.status) ? events.eventAt(article, happening) : undefined
      const voice = voiceAt(article, happening.trigger)
      return event === undefined ? [] : [{ article, happening, event, voice, isDenied }]
    }),
  )
  return [...groupBy(told, one => one.event)].flatMap(([event, all]) => {
    // What one says and another denies in words is a dispute of assertions, and stands there.
    const denial = all.find(one => one.isDenied)
    const account = all.find(one => !one.isDenied && one.voice === undefined)
    if (!denial?.voice || !account) return []
    const { attributedTo, proof } = holderOf(parties, denial.article, denial.voice)
    return [
      {
        event,
        kind: 'status' as const,
        positions: [
          {
            value: account.happening.status ?? '',
            documents: [account.article.document.id],
            proof: [proofOf(account.article, account.happening)],
          },
          {
            value: 'denied',
            documents: [denial.article.document.id],
            ...(attributedTo && { attributedTo }),
            proof: uniqueProofs([proofOf(denial.article, denial.voice.content), ...proof]),
          },
        ],
      },
    ]
  })
}

/**
 * Finds events of which sources give different days, or that one tells and another denies. Never who is right.
 * @example findEventDisputes(sources, events, parties)  // of "Norland says the raid was on May 5; Vesland says it was on May 6": [{ kind: 'date', … }]
 */
export const findEventDisputes = (
  sources: Sources,
  events: AssembledEvents,
  parties: Parties,
): readonly EventDispute[] => [
  ...sources.articles.flatMap(article => disputesOfDay(article, events, parties)),
  ...disputesOfStatus(sources, events, parties),
]
