import type { Change } from '../compare/change.ts'
import type { Comparison } from '../compare/compare.ts'
import type { Section } from '../compare/things.ts'
import type { Record } from '../record/record.ts'
import { describeDate } from '../view/describe-date.ts'
import { indexRecord, type RecordIndex } from '../view/index-record.ts'
import { pickEntities } from '../view/pick-entities.ts'
import { describeChange } from './describe-change.ts'
import { type Layout, layProvedLine } from './lay-proved-line.ts'
import { wrapLine } from './wrap-line.ts'

const WIDTH = 100
/** Of a day in full: "28 Oct 2022". */
const DAY_WIDTH = 11

const headings: { readonly [Of in Section]: string } = {
  events: 'What happened, or is to happen',
  requests: 'What was asked',
  statements: 'What was said',
  figures: 'Figures',
  disputes: 'Where sources differ',
  texts: 'Texts',
  posts: 'Who holds what',
  memberships: 'Who belongs to what',
  open: 'Not known',
  entities: 'Who is who',
}

/** New names are told of those who have a part in the affair; the rest is counted. */
function pickChanges(record: Record, changes: readonly Change[]): readonly Change[] {
  const actors = new Set(pickEntities(record).map(({ entity }) => entity.id))
  return changes.filter(({ section, kind, thing }) => section !== 'entities' || kind !== 'new' || actors.has(thing))
}

/** Of several changes that one sentence shows, the last bears it. */
function layChange(change: Change, next: Change | undefined, index: RecordIndex, layout: Layout): string[] {
  const { learnt, proof, thing } = change
  const lead = learnt === undefined ? '' : describeDate(learnt)
  const text = `${describeChange(change, index)} · ${thing}`
  const withSentence = next?.proof[0]?.sentence !== proof[0]?.sentence
  return layProvedLine(index, { lead, text, proof, withSentence }, layout)
}

const headline = ({ before, after, documents }: Comparison): string => {
  const days = [before, after].map(day => (day === undefined ? 'no known day' : describeDate(day)))
  const count = documents.length === 1 ? '1 document' : `${documents.length} documents`
  return `What was learnt after ${days[0]} and up to ${days[1]}, from ${count}`
}

/**
 * What was learnt between two days, for a terminal: each line with its sources, and below it the sentence that shows it.
 * @param record  the later of the two that were compared
 * @param options  `width` in columns; `colour` for bold and faint by ANSI codes
 */
export function renderComparison(
  comparison: Comparison,
  record: Record,
  options: { readonly width?: number; readonly colour?: boolean } = {},
): string {
  const { width = WIDTH, colour = false } = options
  const paint = (code: number) => (text: string) => (colour ? `\u001b[${code}m${text}\u001b[22m` : text)
  const [bold, faint] = [paint(1), paint(2)]
  const index = indexRecord(record)
  const layout: Layout = { width, leadWidth: DAY_WIDTH, faint }
  const told = pickChanges(record, comparison.changes)
  const body = Object.entries(headings).flatMap(([section, heading]) => {
    const lines = told
      .filter(change => change.section === section)
      .flatMap((change, place, all) => layChange(change, all[place + 1], index, layout))
    return lines.length > 0 ? ['', bold(heading), ...lines] : []
  })
  const left = comparison.changes.length - told.length
  return [
    ...wrapLine(headline(comparison), width).map(bold),
    ...(comparison.changes.length === 0 ? ['', '  Nothing.'] : body),
    ...(left > 0 ? [faint(`  … and ${left} more names with --json`)] : []),
    '',
  ].join('\n')
}
