import type { Source } from '../view/index-record.ts'
import { drawDay, drawLocation } from './draw-source.ts'
import { bdi, type Html, html, join } from './escape.ts'
import { markDocument } from './mark-document.ts'
import type { PageContext } from './page-context.ts'
import type { ProofMap } from './place-proofs.ts'

/** The documents as markup, and the styles without which words that cross others would be marked in part only. */
export interface DrawnDocuments {
  readonly body: Html
  readonly styles: string
}

const LANGUAGE = /^[a-z]{2,3}$/

function drawHead(source: Source): Html {
  const { number, document } = source
  const { publisher, byline, dateline, headline, text, skipped } = document
  const shown = headline !== undefined && !text.startsWith(headline)
  const facts = [
    drawDay(source),
    byline !== undefined && html`${bdi(byline)}`,
    dateline?.place !== undefined && html`${bdi(dateline.place)}`,
    skipped !== undefined && html`not read further: ${bdi(skipped)}`,
  ].filter(fact => fact !== false)
  return html`<header><h3><span class="number">${number}</span> ${bdi(publisher ?? document.location)}</h3><a class="home" href="#src${number}">↑ Record</a>
<p class="facts">${join(facts, ' · ')}</p></header>${shown && html`<p class="headline" dir="auto">${bdi(headline)}</p>`}`
}

function drawDocument(
  context: PageContext,
  proofs: ProofMap,
  source: Source,
): { article: Html; cut: readonly string[] } {
  const { number, document } = source
  const { body, cut } = markDocument(document.text, proofs.spansOf(document.id), context.lineOf, document.headline)
  const language =
    document.language !== undefined && LANGUAGE.test(document.language) && html` lang="${document.language}"`
  const article = html`<article class="doc" id="d${number}" aria-label="Document ${number}">${drawHead(source)}<div class="text"${language}>
${body}</div><footer>${drawLocation(document.location)}</footer></article>\n`
  return { article, cut }
}

/** Further pieces of words that had to be cut: no selector of CSS can find them but by name. */
const styleCut = (anchor: string): string => {
  const piece = `.doc:has(#${anchor}:target) [data-of=${anchor}]`
  return `${piece},${piece} mark{background:var(--mark);color:var(--mark-ink)}${piece}+.up{display:inline-block}`
}

/** Every document with its cited words marked, in the order of the sources. */
export function drawDocuments(context: PageContext, proofs: ProofMap): DrawnDocuments {
  const drawn = context.index.sources.map(source => drawDocument(context, proofs, source))
  return {
    body: html`${drawn.map(({ article }) => article)}`,
    styles: drawn.flatMap(({ cut }) => cut.map(styleCut)).join('\n'),
  }
}
