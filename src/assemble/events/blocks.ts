import { addDays } from '../../text/iso-days.ts'
import { type Days, lengthOf } from '../days.ts'
import { dateOf } from '../sources.ts'
import type { EventMention } from './read-mentions.ts'
import { FEW_DAYS, UNDATED_REACH } from './share-evidence.ts'

/** In days: "in 2022" narrows down where to look for an event; "since 1994" does not. */
const LONGEST_REACH = 366

/**
 * Names of the blocks in which to look for the event of a mention: two mentions of one event in two articles share a
 * block, so that only what shares one is compared. A block is a kind with a month and something told of the event, or
 * with a day where the day alone may show that two are one.
 * @example blocksOf(mention)  // ['gathering 2022-10 organization-1', 'gathering 2022-10 place-4']
 */
export function blocksOf(mention: EventMention): readonly string[] {
  const reach = reachOf(mention)
  if (!reach) return []
  const { kind, days } = mention
  const told = [
    ...[mention.organization, mention.body?.id, mention.place?.id].filter(id => id !== undefined),
    ...mention.parts.map(p => p.id),
    ...mention.qualifiers,
    ...(mention.phrase === undefined ? [] : [mention.phrase]),
  ]
  const byMonth = monthsOf(reach).flatMap(month => told.map(thing => `${kind} ${month} ${thing}`))
  const alone = (kind !== 'gathering' || mention.head === 'summit') && days !== undefined && lengthOf(days) <= FEW_DAYS
  return alone ? [...byMonth, ...eachDay(days).map(day => `${kind} ${day}`)] : byMonth
}

/** When the event may have been: the time told, or the days about the publication of what tells none. */
function reachOf({ days, article }: EventMention): Days | undefined {
  if (days) return lengthOf(days) <= LONGEST_REACH ? days : undefined
  const published = dateOf(article)
  return published === undefined
    ? undefined
    : { first: addDays(published, -UNDATED_REACH), last: addDays(published, UNDATED_REACH) }
}

/** @example monthsOf({ first: '2022-10-28', last: '2022-11-02' })  // ['2022-10', '2022-11'] */
function monthsOf({ first, last }: Days): readonly string[] {
  const [year = 0, month = 0] = first.split('-').map(Number)
  const [lastYear = 0, lastMonth = 0] = last.split('-').map(Number)
  const count = (lastYear - year) * 12 + lastMonth - month + 1
  return Array.from({ length: count }, (_, i) => new Date(Date.UTC(year, month - 1 + i, 1)).toISOString().slice(0, 7))
}

const eachDay = (days: Days): readonly string[] =>
  Array.from({ length: lengthOf(days) }, (_, i) => addDays(days.first, i))
