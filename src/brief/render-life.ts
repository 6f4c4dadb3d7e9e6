import { listThings } from '../compare/find-thing.ts'
import type { LifeStep } from '../compare/life/life-step.ts'
import type { Life } from '../compare/tell-life.ts'
import type { Record } from '../record/record.ts'
import { cleanText } from '../view/clean-text.ts'
import { describeDate } from '../view/describe-date.ts'
import { indexRecord, type RecordIndex } from '../view/index-record.ts'
import { joinNames, name, quote } from './brief-line.ts'
import { codeWords } from './describe-change.ts'
import { type Layout, layProvedLine } from './lay-proved-line.ts'
import { wrapLine } from './wrap-line.ts'

const WIDTH = 100
/** Of a day in full: "28 Oct 2022". */
const DAY_WIDTH = 11

/** Words that an inference goes by: so many are told. */
const MOST_WORDS = 6

/** In what part a thing is named by another: by the field of the record. */
const fieldWords: { readonly [field: string]: string } = {
  person: 'holds the post',
  of: 'the post is of it',
  member: 'membership',
  organization: 'membership',
  parent: 'has the organ',
  country: 'the country of',
  place: 'the place of',
  organizer: 'whose event it is',
  initiator: 'took the initiative',
  'participants.entity': 'in the event',
  'wordings.attributedTo': 'put it in words of its own',
  'related.event': 'related',
  by: 'wrote the text',
  speaker: 'said',
  onBehalfOf: 'in its name it was said',
  occasion: 'on this occasion it was said',
  from: 'asked',
  to: 'was addressed',
  event: 'told of it',
  attributedTo: 'gave the figure',
  about: 'in dispute',
  'positions.attributedTo': 'took a side',
  renews: 'renewed by',
}

const wordsOf = (proof: LifeStep['proof']): readonly string[] => [...new Set(proof.map(({ exact }) => quote(exact)))]

/** What stands for an id, whatever it is of. */
type LabelOf = (id: string | undefined) => string

function describeStep({ kind, value = '', whom, proof }: LifeStep, labelOf: LabelOf): string {
  switch (kind) {
    case 'published':
      return 'published'
    case 'told':
      return 'told'
    case 'status':
      return codeWords(value)
    case 'attendance':
      return `${labelOf(whom)}: ${codeWords(value)}`
    case 'wording':
      return `called ${quote(value)}${whom === undefined ? '' : ` by ${labelOf(whom)}`}`
    case 'name':
      return `named ${quote(value)}`
    case 'agenda':
    case 'outcome':
      return `${kind}: ${quote(value)}`
    case 'relation':
      return `${codeWords(value)} ${labelOf(whom)}`
    case 'position':
      return `${whom === undefined ? '' : `${labelOf(whom)}: `}${quote(value)}`
    case 'derivation':
      return whom === undefined ? name(value) : `${name(value)}: ${labelOf(whom)}`
    case 'inferred':
      return `inferred by the rule ${name(value)}, from ${joinNames(wordsOf(proof), MOST_WORDS)}`
    case 'named':
      return `${fieldWords[value] ?? name(value)}: ${labelOf(whom)} · ${whom}`
  }
}

/** The life of one thing, for a terminal: each step with its day and sources, and below it the sentence that shows it. */
export function renderLife(
  life: Life,
  record: Record,
  options: { readonly width?: number; readonly colour?: boolean } = {},
): string {
  const { width = WIDTH, colour = false } = options
  const paint = (code: number) => (text: string) => (colour ? `\u001b[${code}m${text}\u001b[22m` : text)
  const index: RecordIndex = indexRecord(record)
  const layout: Layout = { width, leadWidth: DAY_WIDTH, faint: paint(2) }
  const labels = new Map(listThings(record).map(({ thing, label }) => [thing.id, label]))
  const labelOf: LabelOf = id => name(labels.get(id ?? '') ?? id ?? '')
  return [
    ...wrapLine(`${cleanText(life.label)} · ${life.id}`, width).map(paint(1)),
    '',
    ...life.steps.flatMap(step => {
      const lead = step.day === undefined ? 'undated' : describeDate(step.day)
      return layProvedLine(index, { lead, text: describeStep(step, labelOf), proof: step.proof }, layout)
    }),
    '',
  ].join('\n')
}
