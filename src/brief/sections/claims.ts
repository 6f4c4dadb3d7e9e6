import type { Dispute, Figure } from '../../record/claim.ts'
import { describeNumber, sayAmount } from '../../view/describe-figure.ts'
import { dropEchoes } from '../../view/drop-echoes.ts'
import type { RecordIndex } from '../../view/index-record.ts'
import { labelEvent } from '../../view/label-event.ts'
import { pickFigures } from '../../view/weigh-figures.ts'
import { pickRequests } from '../../view/weigh-requests.ts'
import { verdictWords } from '../../view/words.ts'
import { type BriefLine, type BriefSection, capitalize, line, name, quote, section } from '../brief-line.ts'
import { describeRequest } from '../describe-request.ts'

const REQUESTS = 8
const FIGURES = 8
const DISPUTES = 6
const OPEN = 5

/** What was asked and what became of it. */
export const requestsSection = (index: RecordIndex): BriefSection =>
  section('What was asked', pickRequests(index.record), REQUESTS, request =>
    line(index, describeRequest(request, index), [
      ...request.proof,
      ...request.history.slice(-1).flatMap(step => step.proof),
    ]),
  )

/** "$4.2 million" needs no 4,200,000 beside it; "dozens" needs "at least 24". */
const IN_FIGURES = /\d|illion|bln|hundred|thousand/i

function figureLine(index: RecordIndex, figure: Figure): BriefLine {
  const by = figure.attributedTo ? `, says ${name(index.nameInText(figure.attributedTo))}` : ''
  const { said, inFigures } = sayAmount(figure)
  const amount = inFigures === undefined || IN_FIGURES.test(said) ? said : `${said} (${inFigures})`
  const flags = (figure.flags ?? []).map(({ flag, why }) => ` (${flag}: ${name(why)})`).join('')
  return line(index, `${name(amount)} — ${quote(figure.what)}${by}${flags}`, figure.proof)
}

/** The numbers, each with who says so and what is doubtful about it. */
export const figuresSection = (index: RecordIndex): BriefSection =>
  section('Figures', pickFigures(index.record), FIGURES, figure => figureLine(index, figure))

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
  const verdict = dispute.kind === 'wording' ? 'each in words of its own' : verdictWords[dispute.verdict]
  const text = `${name(capitalize(about))}, ${dispute.kind}: ${positions.join(' · ')} — ${verdict}`
  return line(
    index,
    text,
    dispute.positions.flatMap(position => position.proof),
  )
}

/** What is counted, when, and who came before how each calls it. */
const disputeOrder: { readonly [kind in Dispute['kind']]: number } = {
  figure: 0,
  status: 1,
  attendance: 1,
  date: 2,
  assertion: 3,
  wording: 4,
}

/** Where sources differ, each position beside the others. */
export const disputesSection = (index: RecordIndex): BriefSection =>
  section(
    'Where sources differ',
    index.record.disputes.toSorted((a, b) => disputeOrder[a.kind] - disputeOrder[b.kind]),
    DISPUTES,
    dispute => disputeLine(index, dispute),
  )

/** In words: "the circumstances" alone ask nothing. */
const SHORTEST_QUESTION = 3

/** What the texts themselves say is not known, no question twice. */
export const openSection = (index: RecordIndex): BriefSection =>
  section(
    'Not known',
    dropEchoes(
      index.record.open.filter(({ question }) => question.split(/\s+/).length >= SHORTEST_QUESTION),
      ({ question }) => question,
    ),
    OPEN,
    ({ question, proof }) => line(index, capitalize(name(question)), proof),
  )
