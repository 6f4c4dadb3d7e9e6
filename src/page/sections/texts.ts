import type { Text } from '../../record/claim.ts'
import { describeDate } from '../../view/describe-date.ts'
import { labelEvent } from '../../view/label-event.ts'
import { textKindWords, textStatusWords } from '../../view/words.ts'
import { bdi, type Html, html, join } from '../escape.ts'
import { knownSince, type PageContext, tag } from '../page-context.ts'
import { drawSection } from './section.ts'

const STANCES = [
  ['proposes', 'proposed by'],
  ['supports', 'supported by'],
  ['objects', 'opposed by'],
  ['abstains', 'abstaining'],
] as const

/** "supported by Norway, Iceland", each with the sentences that say so. */
const stances = (context: PageContext, { id, by, stances = [] }: Text): readonly Html[] =>
  STANCES.flatMap(([stance, words]) => {
    const told = stances.filter(one => one.stance === stance && !(stance === 'proposes' && one.entity === by))
    const line = context.anchorOf(id) ?? ''
    return told.length === 0
      ? []
      : [
          html`${words} ${join(
            told.map(one => html`${context.name(one.entity)} ${context.cite(one.proof, line)}`),
            ', ',
          )}`,
        ]
  })

function drawText(context: PageContext, text: Text): Html {
  const line = context.anchorOf(text.id) ?? ''
  const event = text.event === undefined ? undefined : context.index.events.get(text.event)
  const eventAnchor = text.event === undefined ? undefined : context.anchorOf(text.event)
  const notes = [
    html`${textKindWords[text.kind]}`,
    text.by !== undefined && html`by ${context.name(text.by)}`,
    text.to !== undefined && html`for ${context.name(text.to)}`,
    ...stances(context, text),
    event && html`at <a class="to" href="#${eventAnchor ?? 'timeline'}">${bdi(labelEvent(event))}</a>`,
    knownSince(text.knownSince),
  ].filter(note => note !== false && note !== undefined)
  const steps = text.history.map(
    ({ asOf, status, proof }) =>
      html`<li><span class="day">${asOf === undefined ? 'undated' : describeDate(asOf)}</span> ${textStatusWords[status]} ${context.cite(proof, line)}</li>`,
  )
  return html`<li class="line asked" id="${line}"><p class="content">${bdi(text.title)} ${tag(text.status, textStatusWords[text.status])} ${context.cite(text.proof, line)}</p>
${steps.length > 0 && html`<ol class="steps">${steps}</ol>`}<p class="foot">${join(notes, ' · ')}</p></li>\n`
}

/** The drafts, declarations and reports that the affair is about. */
export const textsSection = (context: PageContext): Html =>
  drawSection(
    'texts',
    'Texts',
    context.index.record.texts.length,
    html`<ul class="list">${context.index.record.texts.map(text => drawText(context, text))}</ul>`,
  )
