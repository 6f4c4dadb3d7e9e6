import type { Record } from '../record/record.ts'
import { cleanText } from '../view/clean-text.ts'
import { describeDate } from '../view/describe-date.ts'
import { indexRecord } from '../view/index-record.ts'
import type { BriefLine, BriefSection } from './brief-line.ts'
import { disputesSection, figuresSection, openSection, requestsSection } from './sections/claims.ts'
import { sourcesSection } from './sections/sources.ts'
import { standingSection } from './sections/standing.ts'
import { timelineSection } from './sections/timeline.ts'
import { voicesSection } from './sections/voices.ts'
import { whoSection } from './sections/who.ts'
import { displayWidth, wrapLine } from './wrap-line.ts'

/** The brief, from top to bottom. */
const sections = [
  standingSection,
  timelineSection,
  whoSection,
  voicesSection,
  requestsSection,
  figuresSection,
  disputesSection,
  openSection,
  sourcesSection,
]

const WIDTH = 100

/** A first column wider than this share of the width goes on a line of its own instead of pushing all others to the right. */
const WIDEST_LEAD = 0.22

type Paint = (style: 'bold' | 'faint', text: string) => string

const plain: Paint = (_, text) => text
const coloured: Paint = (style, text) => `\u001b[${style === 'bold' ? 1 : 2}m${text}\u001b[22m`

/** Source numbers, which no line end parts from each other: their blanks become plain ones after wrapping. */
const STAYS = '\u00a0'
function withSources({ text, sources, origins }: BriefLine): string {
  const numbers = sources.map(number => `[${number}]`).join(STAYS)
  const note = origins === undefined ? '' : ` (${origins === 1 ? 'one origin' : `${origins} origins`})`
  return `${text} ${numbers}${note.replaceAll(' ', STAYS).replace(STAYS, ' ')}`
}

function layLine(line: BriefLine, heading: string, width: number, column: number): string[] {
  if (heading === 'Sources') {
    const mark = `[${line.sources[0]}]`.padEnd(5)
    return wrapLine(line.text, width, `  ${mark}`, ' '.repeat(2 + mark.length))
  }
  const text = withSources(line)
  if (line.lead === undefined) return wrapLine(text, width, '  ', '    ')
  const hang = ' '.repeat(column + 4)
  const lead = `  ${line.lead}${' '.repeat(Math.max(0, column - displayWidth(line.lead)))}  `
  return displayWidth(line.lead) > column
    ? [`  ${line.lead}`, ...wrapLine(text, width, hang)]
    : wrapLine(text, width, lead, hang)
}

function laySection({ heading, lines, left }: BriefSection, width: number, paint: Paint): string[] {
  const cited = lines.filter(line => line.sources.length > 0)
  if (cited.length === 0) return []
  const leads = cited.map(line => displayWidth(line.lead ?? '')).filter(lead => lead <= WIDEST_LEAD * width)
  const column = Math.max(0, ...leads)
  return [
    '',
    paint('bold', heading),
    ...cited.flatMap(line => layLine(line, heading, width, column)),
    ...(left > 0 ? [paint('faint', `  … and ${left} more in the page`)] : []),
  ]
}

/**
 * The brief of a record: what a person reads in a minute on a terminal. Every line ends with the numbers of the
 * sources that prove it and, where these copy one another, in how many origins it begins.
 * @param options  `title` instead of the affair's own; `width` in columns; `colour` for bold and faint by ANSI codes
 * @returns lines ended by `\n`; without `colour` no control character but that
 */
export function renderBrief(
  record: Record,
  options: { readonly title?: string; readonly width?: number; readonly colour?: boolean } = {},
): string {
  const { width = WIDTH, colour = false } = options
  const paint = colour ? coloured : plain
  const index = indexRecord(record)
  const title = cleanText(options.title ?? record.affair.title)
  const asOf = record.asOf ? `as of ${describeDate(record.asOf)}` : 'as of no known day'
  const head = wrapLine(`${title} — ${asOf}`, width).map(line => paint('bold', line))
  const body = sections.flatMap(section => laySection(section(index), width, paint))
  return `${[...head, ...body].join('\n').replaceAll(STAYS, ' ')}\n`
}
