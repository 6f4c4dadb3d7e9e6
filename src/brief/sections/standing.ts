import type { RecordIndex } from '../../view/index-record.ts'
import { pickAhead, pickStanding } from '../../view/weigh-events.ts'
import { pickRequests } from '../../view/weigh-requests.ts'
import { type BriefSection, line } from '../brief-line.ts'
import { describeEvent, proofsOf, whenOf } from '../describe-event.ts'
import { describeRequest } from '../describe-request.ts'

/** What a reader in a hurry sees first: so many of each. */
const EVENTS = 3
const AHEAD = 3
const REQUESTS = 2

/** The newest events of weight, what lies ahead, and what is still asked. */
export function standingSection(index: RecordIndex): BriefSection {
  const { record } = index
  const ahead = pickAhead(record.events, record.asOf)
  const open = pickRequests(record).filter(request => request.status === 'open' || request.status === 'overdue')
  return {
    heading: 'What stands now',
    left: 0,
    lines: [
      ...pickStanding(record.events, record.asOf, EVENTS).map(event =>
        line(index, describeEvent(event, index, false), proofsOf(event, false), whenOf(event)),
      ),
      ...ahead
        .slice(0, AHEAD)
        .map(event => line(index, describeEvent(event, index, false), proofsOf(event, false), `→ ${whenOf(event)}`)),
      ...open
        .slice(0, REQUESTS)
        .map(request => line(index, describeRequest(request, index), request.proof, 'still asked')),
    ],
  }
}
