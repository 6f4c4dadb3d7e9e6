import type { Happening } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../text/span.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Attending } from './attending.ts'

/** A gathering with those of its sentence who come to it or have a part in it. */
export function withAttendance(happening: Happening, view: SentenceView, told: readonly Attending[]): Happening {
  const own = told.filter(({ trigger }) => trigger && view.tokens[trigger.at]?.start === happening.trigger.start)
  if (own.length === 0) return happening
  const initiator = happening.initiator ?? own.find(one => one.initiator)?.initiator
  const time = happening.time ?? own.find(one => one.time)?.time
  const involved = own.flatMap(one => one.involved)
  // "A joined the session by video link": the session itself is held where the others are.
  const { mode, ...rest } = happening
  const ofGuests = mode && involved.some(one => one.mode !== undefined) && !contains(happening, mode.clue)
  const isTold = ({ start, end }: Span) => involved.some(one => one.start === start && one.end === end)
  return {
    ...rest,
    ...(mode && !ofGuests && { mode }),
    ...(initiator && { initiator }),
    ...(time && { time }),
    involved: [...involved, ...happening.involved.filter(one => one.role !== 'participant' || !isTold(one))],
  }
}
