import type { Event } from '../../record/event.ts'
import { describePeriod } from '../../view/describe-date.ts'
import { labelEvent } from '../../view/label-event.ts'
import { pickAhead, pickStanding } from '../../view/weigh-events.ts'
import { pickRequests } from '../../view/weigh-requests.ts'
import { statusWords } from '../../view/words.ts'
import { bdi, type Html, html } from '../escape.ts'
import { type PageContext, tag } from '../page-context.ts'
import { drawRequestSummary } from './requests.ts'
import { drawSection } from './section.ts'

const EVENTS = 4
const AHEAD = 4
const REQUESTS = 4

function drawStanding(context: PageContext, event: Event): Html {
  const anchor = context.anchorOf(event.id) ?? 'timeline'
  const proofs = [...event.proof, ...event.history.slice(-1).flatMap(step => step.proof)]
  const place = event.place && !event.label.includes(context.index.nameOf(event.place)) ? event.place : undefined
  return html`<li class="line row"><span class="when">${describePeriod(event.start, event.end) ?? 'no date'}</span>
<span class="what"><a class="to" href="#${anchor}">${bdi(labelEvent(event))}</a>${place && html`, ${context.name(place)}`} ${tag(event.status, statusWords[event.status])} ${context.citeSources(proofs, anchor)}</span></li>\n`
}

/** What a reader in a hurry needs: the newest that weighs, what lies ahead, what is still asked. */
export function standingSection(context: PageContext): Html {
  const { events, asOf } = context.index.record
  const behind = pickStanding(events, asOf, EVENTS)
  const ahead = pickAhead(events, asOf)
  const open = pickRequests(context.index.record).filter(
    request => request.status === 'open' || request.status === 'overdue',
  )
  const part = (heading: string, items: readonly Html[]): Html | false =>
    items.length > 0 && html`<h3>${heading}</h3><ul class="rows">${items}</ul>`
  const parts = [
    part(
      'So far',
      behind.map(event => drawStanding(context, event)),
    ),
    part(
      'Ahead',
      ahead.slice(0, AHEAD).map(event => drawStanding(context, event)),
    ),
    part(
      'Still asked',
      open.slice(0, REQUESTS).map(request => drawRequestSummary(context, request)),
    ),
  ]
  return drawSection(
    'now',
    'What stands now',
    behind.length + ahead.length + open.length,
    html`${parts[0]}${parts[1]}${parts[2]}`,
  )
}
