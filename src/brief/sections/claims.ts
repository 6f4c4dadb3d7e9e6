import type { Dispute, Figure } from '../../record/claim.ts'
import { describeAmount, describeNumber } from '../../view/describe-figure.ts'
import type { RecordIndex } from '../../view/index-record.ts'
import { labelEvent } from '../../view/label-event.ts'
import { weighFigures } from '../../view/weigh-figures.ts'
import { verdictWords } from '../../view/words.ts'
import { type BriefLine, type BriefSection, line, name, quote, section } from '../brief-line.ts'
import { describeRequest } from '../describe-request.ts'

const REQUESTS = 8
const FIGURES = 8
const DISPUTES = 6
const OPEN = 5

/** What was asked and what became of it. */
export const requestsSection = (index: RecordIndex): BriefSection =>
  section('What was asked', index.record.requests, REQUESTS, request =>
    line(index, describeRequest(request, index), [
      ...request.proof,
      ...request.history.slice(-1).flatMap(step => step.proof),
    ]),
  )

function figureLine(index: RecordIndex, figure: Figure): BriefLine {
  const by = figure.attributedTo ? `, says ${name(index.nameOf(figure.attributedTo))}` : ''
  const flags = (figure.flags ?? []).map(({ flag, why }) => ` (${flag}: ${name(why)})`).join('')
  return line(index, `${name(describeAmount(figure))} — ${quote(figure.what)}${by}${flags}`, figure.proof)
}

/** The numbers, each with who says so and what is doubtful about it. */
export const figuresSection = (index: RecordIndex): BriefSection =>
  section('Figures', weighFigures(index.record.figures), FIGURES, figure => figureLine(index, figure))

function disputeLine(index: RecordIndex, dispute: Dispute): BriefLine {
  const event = index.events.get(dispute.about)
  const about = event ? labelEvent(event) : index.nameOf(dispute.about)
  const positions = dispute.positions.map(({ value, attributedTo, proof }) => {
    const by = attributedTo ? `${name(index.nameOf(attributedTo))}: ` : ''
    const words = typeof value === 'number' ? describeNumber(value) : quote(value)
    return `${by}${words} ${index
      .numbersOf(proof)
      .map(number => `[${number}]`)
      .join(' ')}`
  })
  const text = `${name(about)}, ${dispute.kind}: ${positions.join(' · ')} — ${verdictWords[dispute.verdict]}`
  return line(
    index,
    text,
    dispute.positions.flatMap(position => position.proof),
  )
}

/** Where sources differ, each position beside the others. */
export const disputesSection = (index: RecordIndex): BriefSection =>
  section('Where sources differ', index.record.disputes, DISPUTES, dispute => disputeLine(index, dispute))

/** What the texts themselves say is not known. */
export const openSection = (index: RecordIndex): BriefSection =>
  section('Not known', index.record.open, OPEN, ({ question, proof }) => line(index, name(question), proof))
