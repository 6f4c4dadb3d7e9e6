import type { Request } from '../../record/claim.ts'
import { describeDate } from '../../view/describe-date.ts'
import { requestKindWords, requestStatusWords, requestToWords } from '../../view/words.ts'
import { drawBasis } from '../draw-basis.ts'
import { bdi, type Html, html, join } from '../escape.ts'
import { knownSince, type PageContext, tag } from '../page-context.ts'
import { drawSection } from './section.ts'

const names = (context: PageContext, ids: readonly string[]): Html => join(ids.map(context.nameInText), ', ')

/** "Norway asked the Council of the Coast". */
function drawParties(context: PageContext, { from, to, kind }: Request): Html {
  const asker = from.length > 0 ? join(from.map(context.name), ', ') : html`somebody not named`
  const words = to.length > 0 ? requestToWords[kind] : requestKindWords[kind]
  return html`<span class="parties">${asker} <span class="aside">${words}</span>${to.length > 0 && html` ${names(context, to)}`}</span>`
}

/** A request in one line, leading to what became of it. */
export function drawRequestSummary(context: PageContext, request: Request): Html {
  const anchor = context.anchorOf(request.id) ?? 'requests'
  return html`<li class="line row"><span class="when">${request.due === undefined ? '' : `due ${describeDate(request.due)}`}</span>
<span class="what">${drawParties(context, request)}: <a class="to" href="#${anchor}">${bdi(request.content)}</a> ${tag(request.status, requestStatusWords[request.status])} ${context.citeSources(request.proof, anchor)}</span></li>\n`
}

function drawHistory(context: PageContext, request: Request, line: string): Html {
  const steps = request.history.map(
    ({ asOf, status, basis, proof }) =>
      html`<li><span class="day">${asOf === undefined ? 'undated' : describeDate(asOf)}</span> ${requestStatusWords[status]}${proof[0] && html`: “${bdi(proof[0].exact)}”`} ${context.cite(proof, line)} ${drawBasis(context, basis, line)}</li>`,
  )
  return html`<ol class="steps">${steps}</ol>`
}

/** Whether its history says more than that it was made. */
const isTold = ({ history, status }: Request): boolean =>
  history.length > 1 || (history.length === 1 && status !== 'open' && status !== 'overdue')

function drawRequest(context: PageContext, request: Request): Html {
  const line = context.anchorOf(request.id) ?? ''
  const renewed = request.renews === undefined ? undefined : context.anchorOf(request.renews)
  const notes = [
    request.date !== undefined && html`${describeDate(request.date)}`,
    request.due !== undefined && html`due ${describeDate(request.due)}`,
    renewed !== undefined && html`<a class="to" href="#${renewed}">asked before</a>`,
    knownSince(request.knownSince),
  ].filter(note => note !== false)
  return html`<li class="line asked" id="${line}"><p>${drawParties(context, request)}</p>
<p class="content">${bdi(request.content)} ${tag(request.status, requestStatusWords[request.status])} ${context.cite(request.proof, line)}</p>
${isTold(request) && drawHistory(context, request, line)}<p class="foot">${join(notes, ' · ')}</p></li>\n`
}

/** Who asked whom for what, step by step to what became of it. */
export const requestsSection = (context: PageContext): Html =>
  drawSection(
    'requests',
    'What was asked',
    context.index.record.requests.length,
    html`<ul class="list">${context.index.record.requests.map(request => drawRequest(context, request))}</ul>`,
  )
