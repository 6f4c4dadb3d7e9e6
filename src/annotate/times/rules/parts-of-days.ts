import { isoDay } from '../../../text/calendar.ts'
import { defineRule, openReading, type Reading, type Scene, type TimeRule } from '../rule.ts'
import { partCode, shiftOf } from '../words.ts'

/** A part of a day is a TIME in TIMEX3; the calendar knows its day. */
const inPart = (day: number, code: string, certainty: Reading['certainty'], from?: Reading['from']): Reading => ({
  type: 'TIME',
  value: `${isoDay(day)}T${code}`,
  edtf: isoDay(day),
  certainty,
  point: { day, grain: 'day' },
  ...(from ? { from } : {}),
})

const toldDay = ({ told }: Scene) => (told?.grain === 'day' ? told.day : undefined)

/** Parts of a day that was told before: "the next morning", "later that evening". */
export const partOfDayRules: readonly TimeRule[] = [
  defineRule('shifted-part-of-day', '(?:(?:early|late|later|earlier) )?{shift} {part}', ({ shift, part }, scene) => {
    const by = shiftOf(shift)
    const code = partCode(part)
    const day = toldDay(scene)
    if (!by?.anchored || code === undefined) return undefined
    return day === undefined ? openReading(`XXXX-XX-XXT${code}`, 'TIME') : inPart(day + by.by, code, 'implied', 'told')
  }),
  defineRule('part-of-day', '(?:the )?(?:(?:early|late|mid)(?: |-))?{part}', ({ part }, scene) => {
    const code = partCode(part)
    if (!scene.isSure || code === undefined) return undefined
    const day = toldDay(scene)
    if (day !== undefined) return inPart(day, code, 'implied', 'told')
    return openReading(
      scene.published === undefined ? `XXXX-XX-XXT${code}` : `${isoDay(scene.published)}T${code}`,
      'TIME',
    )
  }),
]
