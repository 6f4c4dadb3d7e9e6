import type { RecordIndex } from '../../view/index-record.ts'
import { pickWeighty } from '../../view/weigh-events.ts'
import { type BriefSection, line } from '../brief-line.ts'
import { describeEvent, proofsOf, whenOf } from '../describe-event.ts'

/** More events than this are left to the page; those that weigh most are kept. */
const EVENTS = 14

/** The events in time order, with who came and who did not. */
export function timelineSection(index: RecordIndex): BriefSection {
  const { events } = index.record
  const shown = pickWeighty(events, EVENTS)
  return {
    heading: 'Timeline',
    lines: shown.map(event => line(index, describeEvent(event, index, true), proofsOf(event, true), whenOf(event))),
    left: events.length - shown.length,
  }
}
