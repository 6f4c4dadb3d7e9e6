import type { Record } from '../record/record.ts'
import { sha256 } from '../text/hash.ts'
import { cleanText } from '../view/clean-text.ts'
import { describeDate, describePeriod } from '../view/describe-date.ts'
import { indexRecord } from '../view/index-record.ts'
import { drawDocuments } from './draw-documents.ts'
import { bdi, type Html, html } from './escape.ts'
import { makeContext, type PageContext } from './page-context.ts'
import { placeProofs } from './place-proofs.ts'
import { script } from './script.ts'
import { attendanceSection } from './sections/attendance.ts'
import { disputesSection } from './sections/disputes.ts'
import { figuresSection } from './sections/figures.ts'
import { openSection } from './sections/open.ts'
import { requestsSection } from './sections/requests.ts'
import { sourcesSection } from './sections/sources.ts'
import { standingSection } from './sections/standing.ts'
import { statementsSection } from './sections/statements.ts'
import { textsSection } from './sections/texts.ts'
import { timelineSection } from './sections/timeline.ts'
import { whoSection } from './sections/who.ts'
import { style } from './style.ts'

/** The record, from top to bottom. */
const sections: readonly {
  readonly id: string
  readonly words: string
  readonly draw: (context: PageContext) => Html
}[] = [
  { id: 'now', words: 'Now', draw: standingSection },
  { id: 'timeline', words: 'Timeline', draw: timelineSection },
  { id: 'attendance', words: 'Who came', draw: attendanceSection },
  { id: 'who', words: 'Who is who', draw: whoSection },
  { id: 'statements', words: 'Voices', draw: statementsSection },
  { id: 'requests', words: 'Asked', draw: requestsSection },
  { id: 'figures', words: 'Figures', draw: figuresSection },
  { id: 'disputes', words: 'Differences', draw: disputesSection },
  { id: 'texts', words: 'Texts', draw: textsSection },
  { id: 'open', words: 'Not known', draw: openSection },
  { id: 'sources', words: 'Sources', draw: sourcesSection },
]

/** From this many documents on, those out of sight are laid out only when they come into it. */
const MANY = 40

/** The name by which a content policy lets one inline style or script through. */
const policyHash = (content: string): string => `'sha256-${Buffer.from(sha256(content), 'hex').toString('base64')}'`

function drawPolicy(styles: string): Html {
  const rules = [
    "default-src 'none'",
    `style-src ${policyHash(styles)}`,
    `script-src ${policyHash(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return html`<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">`
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

function drawHeader(record: Record, title: string, drawn: readonly { id: string; words: string }[]): Html {
  const { affair, asOf, documents, events } = record
  const publishers = new Set(documents.flatMap(document => document.publisher ?? [])).size
  const facts = [
    asOf === undefined ? 'As of no known day' : `As of ${describeDate(asOf)}`,
    count(documents.length, 'document', 'documents') + (publishers > 1 ? ` of ${publishers} publishers` : ''),
    count(events.length, 'event', 'events'),
    describePeriod(affair.start, affair.end),
  ]
  return html`<header class="top"><h1>${bdi(title)}</h1>
<p class="facts">${facts.filter(Boolean).join(' · ')}</p>
<nav aria-label="Sections"><ul>${drawn.map(({ id, words }) => html`<li><a href="#${id}">${words}</a></li>`)}<li class="narrow"><a href="#documents">Documents</a></li></ul></nav></header>`
}

/**
 * A record as one page of HTML that needs nothing else: no request, no script (the one in it only helps). Every line
 * leads to the words that prove it, marked in their document beside it. All text of articles is escaped.
 * @param options  `title` instead of the affair's own
 * @returns a whole document, to be written as UTF-8
 */
export function renderPage(record: Record, options: { readonly title?: string } = {}): string {
  const index = indexRecord(record)
  const proofs = placeProofs(index)
  const context = makeContext(index, proofs)
  const title = cleanText(options.title ?? record.affair.title)
  const bodies = sections.map(({ id, words, draw }) => ({ id, words, body: draw(context) }))
  const drawn = bodies.filter(({ body }) => body.html !== '')
  // The documents come last: only then is it known which line cites which words.
  const documents = drawDocuments(context, proofs)
  const styles = `${style}\n${documents.styles}`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${drawPolicy(styles)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${{ html: styles }}</style>
</head>
<body>
<a class="skip" href="#record">Skip to the record</a>
<main id="record" tabindex="-1">
${drawHeader(record, title, drawn)}
${drawn.map(({ body }) => body)}
</main>
<aside id="documents" aria-labelledby="documents-h"${index.sources.length > MANY && html` class="many"`}>
<h2 id="documents-h">Documents</h2>
${documents.body}
</aside>
<script>${{ html: script }}</script>
</body>
</html>
`.html
}
