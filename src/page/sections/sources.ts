import type { Derivation } from '../../record/document.ts'
import type { Source } from '../../view/index-record.ts'
import { drawBasis } from '../draw-basis.ts'
import { drawDay, drawLocation } from '../draw-source.ts'
import { bdi, type Html, html, join } from '../escape.ts'
import type { PageContext } from '../page-context.ts'
import { drawSection } from './section.ts'

function derivationWords(kind: Derivation['kind'], count: number): string {
  const sentences = count === 1 ? 'a sentence' : `${count} sentences`
  if (kind === 'near-duplicate') return 'copy of'
  if (kind === 'carried-over') return `${sentences} of`
  if (kind === 'reported-by') return `${sentences} after`
  return kind === 'agency-line' ? 'agency line of' : 'after'
}

function drawDerivation(context: PageContext, derivation: Derivation, line: string): Html {
  const { publisher, document, kind, proof } = derivation
  const original = document === undefined ? undefined : context.index.source(document)
  const words = derivationWords(kind, proof.length)
  return html`<li>${words} ${bdi(publisher)}${original && html`, <a class="to" href="#d${original.number}">source ${original.number}</a>`} ${context.cite(proof, line)}</li>`
}

function drawSource(context: PageContext, source: Source): Html {
  const { number, document } = source
  const { publisher, headline, byline, derivedFrom, skipped, basis } = document
  const line = `src${number}`
  const facts = [
    publisher !== undefined && html`<strong>${bdi(publisher)}</strong>`,
    drawDay(source),
    byline !== undefined && html`by ${bdi(byline)}`,
  ].filter(fact => fact !== false)
  return html`<li class="line source" id="${line}"><span class="number">${number}</span><div><p><a class="to" href="#d${number}">${headline === undefined ? bdi(document.location) : bdi(headline)}</a></p>
<p class="facts">${join(facts, ' · ')}</p>${derivedFrom.length > 0 && html`<ul>${derivedFrom.map(one => drawDerivation(context, one, line))}</ul>`}${skipped !== undefined && html`<p>${tagSkipped(skipped)}</p>`}<p class="foot">${drawLocation(document.location)} ${drawBasis(context, basis, line)}</p></div></li>\n`
}

const tagSkipped = (why: string): Html => html`<span class="tag is-skipped">not read further</span> ${bdi(why)}`

/** The documents by number: who published them when, and what they owe to one another. */
export const sourcesSection = (context: PageContext): Html =>
  drawSection(
    'sources',
    'Sources',
    context.index.sources.length,
    html`<ol class="sources">${context.index.sources.map(source => drawSource(context, source))}</ol>`,
  )
