import type { Dispute } from '../../record/claim.ts'
import { describeNumber } from '../../view/describe-figure.ts'
import { labelEvent } from '../../view/label-event.ts'
import { verdictWords } from '../../view/words.ts'
import { bdi, type Html, html, join } from '../escape.ts'
import { knownSince, type PageContext, tag } from '../page-context.ts'
import { drawSection } from './section.ts'

function drawAbout(context: PageContext, about: string): Html {
  const event = context.index.events.get(about)
  const anchor = context.anchorOf(about)
  return event && anchor ? html`<a class="to" href="#${anchor}">${bdi(labelEvent(event))}</a>` : context.name(about)
}

function drawPosition(context: PageContext, position: Dispute['positions'][number], line: string): Html {
  const { value, documents, attributedTo, proof } = position
  const publishers = [...new Set(documents.flatMap(id => context.index.source(id)?.document.publisher ?? []))]
  return html`<li><p class="value">${bdi(typeof value === 'number' ? describeNumber(value) : value)} ${context.cite(proof, line)}</p>
${attributedTo !== undefined && html`<p>${context.name(attributedTo)}</p>`}${publishers.length > 0 && html`<p class="aside">in ${join(publishers.map(bdi), ', ')}</p>`}</li>`
}

function drawDispute(context: PageContext, dispute: Dispute): Html {
  const line = context.anchorOf(dispute.id) ?? ''
  const { about, kind, verdict, positions } = dispute
  return html`<li class="line dispute" id="${line}"><h3>${drawAbout(context, about)} <span class="aside">${kind}</span></h3>
<ul class="positions">${positions.map(position => drawPosition(context, position, line))}</ul>
<p class="foot">${tag(verdict, verdictWords[verdict])} ${knownSince(dispute.knownSince)}</p></li>\n`
}

/** Where sources differ: the positions side by side, and who holds them. */
export const disputesSection = (context: PageContext): Html =>
  drawSection(
    'disputes',
    'Where sources differ',
    context.index.record.disputes.length,
    html`<ul class="list">${context.index.record.disputes.map(dispute => drawDispute(context, dispute))}</ul>`,
    'Nobody is declared right here: each position stands with who holds it.',
  )
