import type { Figure } from '../../record/claim.ts'
import { describeDate } from '../../view/describe-date.ts'
import { describeNumber, sayAmount } from '../../view/describe-figure.ts'
import { labelEvent } from '../../view/label-event.ts'
import { drawWhen } from '../draw-when.ts'
import { bdi, type Html, html } from '../escape.ts'
import { type PageContext, tag } from '../page-context.ts'
import { drawSection } from './section.ts'

function drawChange({ change }: Figure): Html | false {
  if (!change) return false
  const factor = change.factor !== undefined && `${describeNumber(change.factor)} times`
  const since = change.since !== undefined && `since ${describeDate(change.since)}`
  return html` <span class="aside">(${[factor, since].filter(Boolean).join(' ')})</span>`
}

/** The amount as the text says it, in figures beside it where it is said in words. */
function drawAmount(figure: Figure): Html {
  const { said, inFigures } = sayAmount(figure)
  return html`${bdi(said)}${inFigures !== undefined && html` <span class="aside">${inFigures}</span>`}`
}

/** When what is counted was so; else since when the record knows it. */
function drawTime(context: PageContext, { period, when, knownSince }: Figure, line: string): Html {
  if (period !== undefined) return drawWhen(context, describeDate(period), when, line)
  return knownSince === undefined
    ? html`undated`
    : html`<span class="aside">known since</span> ${describeDate(knownSince)}`
}

function drawFigure(context: PageContext, figure: Figure): Html {
  const line = context.anchorOf(figure.id) ?? ''
  const { what, attributedTo, event, flags = [] } = figure
  const eventAnchor = event === undefined ? undefined : context.anchorOf(event)
  const about = event === undefined ? undefined : context.index.events.get(event)
  return html`<tr class="line" id="${line}"><th scope="row">${drawAmount(figure)}</th>
<td data-label="Of what">${bdi(what)}${drawChange(figure)}${about && html` <span class="aside">— <a class="to" href="#${eventAnchor ?? 'timeline'}">${bdi(labelEvent(about))}</a></span>`} ${context.cite(figure.proof, line)}${flags.map(({ flag, why }) => html`<div>${tag(flag, flag)} <span class="aside">${bdi(why)}</span></div>`)}</td>
<td data-label="Said by">${attributedTo === undefined ? html`<span class="none">—</span>` : context.name(attributedTo)}</td><td data-label="When" class="day">${drawTime(context, figure, line)}</td></tr>\n`
}

/** The numbers, each as it was said, with who says so, when, and what is doubtful about it. */
export const figuresSection = (context: PageContext): Html =>
  drawSection(
    'figures',
    'Figures',
    context.index.record.figures.length,
    html`<table class="figures"><thead><tr><th scope="col">As said</th><th scope="col">Of what</th><th scope="col">Said by</th><th scope="col">When</th></tr></thead><tbody>${context.index.record.figures.map(figure => drawFigure(context, figure))}</tbody></table>`,
  )
