import type { Figure } from '../../record/claim.ts'
import { describeDate } from '../../view/describe-date.ts'
import { describeAmount, describeNumber } from '../../view/describe-figure.ts'
import { labelEvent } from '../../view/label-event.ts'
import { bdi, type Html, html } from '../escape.ts'
import { type PageContext, tag } from '../page-context.ts'
import { drawSection } from './section.ts'

function drawChange({ change }: Figure): Html | false {
  if (!change) return false
  const factor = change.factor !== undefined && `${describeNumber(change.factor)} times`
  const since = change.since !== undefined && `since ${describeDate(change.since)}`
  return html` <span class="aside">(${[factor, since].filter(Boolean).join(' ')})</span>`
}

function drawFigure(context: PageContext, figure: Figure): Html {
  const line = context.anchorOf(figure.id) ?? ''
  const { what, attributedTo, event, period, flags = [], knownSince } = figure
  const eventAnchor = event === undefined ? undefined : context.anchorOf(event)
  const about = event === undefined ? undefined : context.index.events.get(event)
  return html`<tr class="line" id="${line}"><th scope="row">${bdi(describeAmount(figure))}</th>
<td data-label="Of what">${bdi(what)}${drawChange(figure)}${period !== undefined && html` <span class="aside">${describeDate(period)}</span>`}${about && html` <span class="aside">— <a class="to" href="#${eventAnchor ?? 'timeline'}">${bdi(labelEvent(about))}</a></span>`} ${context.cite(figure.proof, line)}${flags.map(({ flag, why }) => html`<div>${tag(flag, flag)} <span class="aside">${bdi(why)}</span></div>`)}</td>
<td data-label="Said by">${attributedTo === undefined ? html`<span class="none">—</span>` : context.name(attributedTo)}</td><td data-label="Known since" class="day">${knownSince === undefined ? 'undated' : describeDate(knownSince)}</td></tr>\n`
}

/** The numbers, each with who says so and what is doubtful about it. */
export const figuresSection = (context: PageContext): Html =>
  drawSection(
    'figures',
    'Figures',
    context.index.record.figures.length,
    html`<table class="figures"><thead><tr><th scope="col">How many</th><th scope="col">Of what</th><th scope="col">Said by</th><th scope="col">Known since</th></tr></thead><tbody>${context.index.record.figures.map(figure => drawFigure(context, figure))}</tbody></table>`,
  )
