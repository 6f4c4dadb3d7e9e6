import type { AttendanceLine, Gathering } from '../compare/tell-attendance.ts'
import type { Record } from '../record/record.ts'
import { describePeriod } from '../view/describe-date.ts'
import { indexRecord } from '../view/index-record.ts'
import { attendanceWords, statusWords } from '../view/words.ts'
import { capitalize, name, quote } from './brief-line.ts'
import { layProvedLine } from './lay-proved-line.ts'
import { wrapLine } from './wrap-line.ts'

const WIDTH = 100
const LONGEST_WORD = Math.max(...Object.values(attendanceWords).map(word => word.length))
const modeWords = { offline: 'in person', online: 'remotely' } as const

/** "Ana Vell (chair), remotely; represented by Tomas Rehn; “a cold”". */
const describeLine = ({ name: who, role, level, mode, representedBy, reason }: AttendanceLine): string =>
  [
    [
      name(who),
      ...(level === undefined ? [] : [`(by its ${name(level)})`]),
      ...(role === 'participant' ? [] : [`(${role})`]),
    ].join(' '),
    ...(mode ? [modeWords[mode]] : []),
    ...(representedBy === undefined ? [] : [`represented by ${name(representedBy)}`]),
    ...(reason === undefined ? [] : [`because: ${quote(reason)}`]),
  ].join('; ')

/** The ledgers of gatherings, for a terminal: each line with its sources, and below it the sentence that shows it. */
export function renderAttendance(
  gatherings: readonly Gathering[],
  record: Record,
  options: { readonly width?: number; readonly colour?: boolean } = {},
): string {
  const { width = WIDTH, colour = false } = options
  const paint = (code: number) => (text: string) => (colour ? `\u001b[${code}m${text}\u001b[22m` : text)
  const index = indexRecord(record)
  const layout = { width, leadWidth: LONGEST_WORD, faint: paint(2) }
  if (gatherings.length === 0) return 'Nobody’s coming or staying away is told.\n'
  return gatherings
    .flatMap(({ event, label, start, end, place, status, lines }) => {
      const where = place !== undefined && !label.includes(place) ? `, ${name(place)}` : ''
      const title = `${describePeriod(start, end) ?? 'no date'}  ${capitalize(name(label))}${where} — ${statusWords[status]} · ${event}`
      return [
        ...wrapLine(title, width).map(paint(1)),
        ...lines.flatMap(line =>
          layProvedLine(
            index,
            { lead: attendanceWords[line.attendance], text: describeLine(line), proof: line.proof },
            layout,
          ),
        ),
        '',
      ]
    })
    .join('\n')
}
