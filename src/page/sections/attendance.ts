import type { Attendance, Event, Participant } from '../../record/event.ts'
import { describePeriod } from '../../view/describe-date.ts'
import { labelEvent } from '../../view/label-event.ts'
import { byTime } from '../../view/weigh-events.ts'
import { attendanceWords } from '../../view/words.ts'
import { bdi, type Html, html } from '../escape.ts'
import type { PageContext } from '../page-context.ts'
import { drawSection } from './section.ts'

/** Before an event one is expected or declines; afterwards one has come or not. */
const AFTERWARDS: ReadonlySet<Attendance> = new Set(['attended', 'absent'])

function drawClaims(context: PageContext, claims: readonly Participant[], line: string): Html | string {
  if (claims.length === 0) return html`<span class="none">—</span>`
  return html`${claims.map(
    ({ attendance, mode, representedBy, reason, proof }) =>
      html`<div>${attendance && html`<span class="att is-${attendance}">${attendanceWords[attendance]}</span>`}${mode && ` ${mode}`}${representedBy !== undefined && html`, by ${context.name(representedBy)}`}${reason !== undefined && html`, ${bdi(reason)}`} ${context.cite(proof, line)}</div>`,
  )}`
}

function drawRows(context: PageContext, event: Event): Html {
  const line = context.anchorOf(event.id) ?? 'attendance'
  const told = event.participants.filter(participant => participant.attendance !== undefined)
  const people = [...new Set(told.map(participant => participant.entity))]
  const rows = people.map(entity => {
    const claims = told.filter(participant => participant.entity === entity)
    const [before, after] = [false, true].map(late =>
      claims.filter(({ attendance }) => attendance !== undefined && AFTERWARDS.has(attendance) === late),
    )
    return html`<tr class="line"><th scope="row">${context.name(entity)}</th><td data-label="Foreseen">${drawClaims(context, before ?? [], line)}</td><td data-label="In the event">${drawClaims(context, after ?? [], line)}</td></tr>\n`
  })
  const when = describePeriod(event.start, event.end) ?? 'no date'
  return html`<tbody><tr><th scope="rowgroup" colspan="3"><a class="to" href="#${line}">${bdi(labelEvent(event))}</a> <span class="day">${when}</span></th></tr>\n${rows}</tbody>`
}

/** Who was to come and who came, event by event. */
export function attendanceSection(context: PageContext): Html {
  const events = context.index.record.events
    .filter(event => event.participants.some(participant => participant.attendance !== undefined))
    .sort(byTime)
  return drawSection(
    'attendance',
    'Who came',
    events.length,
    html`<table class="ledger"><thead><tr><th scope="col">Who</th><th scope="col">Foreseen</th><th scope="col">In the event</th></tr></thead>${events.map(event => drawRows(context, event))}</table>`,
  )
}
