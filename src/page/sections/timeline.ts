import type { Event, Participant } from '../../record/event.ts'
import type { Proof } from '../../record/span.ts'
import { describeDate, describePeriod } from '../../view/describe-date.ts'
import { labelEvent } from '../../view/label-event.ts'
import { byTime } from '../../view/weigh-events.ts'
import { attendanceWords, relationWords, statusWords, typeWords } from '../../view/words.ts'
import { drawBasis } from '../draw-basis.ts'
import { drawLegend } from '../draw-legend.ts'
import { drawTimeline } from '../draw-timeline.ts'
import { drawWhen } from '../draw-when.ts'
import { bdi, type Html, html, join } from '../escape.ts'
import { knownSince, type PageContext, tag } from '../page-context.ts'
import { drawSection } from './section.ts'

const ORDER = ['attended', 'absent', 'declined', 'uncertain', 'confirmed', 'expected', undefined] as const

function drawParticipant(context: PageContext, participant: Participant, line: string): Html {
  const { entity, role, mode, representedBy, reason, proof } = participant
  const notes = [
    role !== 'participant' && html`${role}`,
    mode && html`${mode === 'online' ? 'by video or telephone' : 'in person'}`,
    representedBy !== undefined && html`represented by ${context.name(representedBy)}`,
    reason !== undefined && html`reason given: ${bdi(reason)}`,
  ].filter(note => note !== false && note !== undefined)
  return html`<li>${context.name(entity)}${notes.length > 0 && html` <span class="aside">(${join(notes, ', ')})</span>`} ${context.cite(proof, line)}</li>`
}

function drawParticipants(context: PageContext, event: Event, line: string): Html[] {
  return ORDER.flatMap(attendance => {
    const who = event.participants.filter(participant => participant.attendance === attendance)
    if (who.length === 0) return []
    const words = attendance === undefined ? 'involved' : attendanceWords[attendance]
    return [
      html`<div><dt>${words}</dt><dd><ul class="names">${who.map(one => drawParticipant(context, one, line))}</ul></dd></div>`,
    ]
  })
}

function drawTold(context: PageContext, words: string, told: Event['agenda'], line: string): Html | undefined {
  if (!told?.length) return undefined
  const items = told.map(({ text, proof }) => html`<li>${bdi(text)} ${context.cite(proof, line)}</li>`)
  return html`<div><dt>${words}</dt><dd><ul>${items}</ul></dd></div>`
}

/** What sources call the event, each wording once; nothing where all say what the label says. */
function drawWordings(context: PageContext, event: Event, line: string): Html | undefined {
  const wordings = new Map<string, Event['wordings'][number]>()
  for (const wording of event.wordings) {
    const key = `${wording.text}\u0000${wording.attributedTo ?? ''}`
    const same = wordings.get(key)
    wordings.set(key, same ? { ...same, proof: [...same.proof, ...wording.proof] } : wording)
  }
  if ([...wordings.values()].every(({ text, attributedTo }) => text === event.label && attributedTo === undefined))
    return undefined
  const items = [...wordings.values()].map(
    ({ text, attributedTo, proof }) =>
      html`<li>“${bdi(text)}”${attributedTo !== undefined && html` <span class="aside">(${context.name(attributedTo)})</span>`} ${context.cite(proof, line)}</li>`,
  )
  return html`<div><dt>called</dt><dd><ul class="names">${items}</ul></dd></div>`
}

function drawRelated(context: PageContext, event: Event, line: string): Html | undefined {
  if (event.related.length === 0) return undefined
  const items = event.related.map(({ event: id, relation, proof }) => {
    const other = context.index.events.get(id)
    const anchor = context.anchorOf(id)
    const label = bdi(other ? labelEvent(other) : id)
    return html`<li>${relationWords[relation]} ${anchor ? html`<a class="to" href="#${anchor}">${label}</a>` : label} ${context.cite(proof, line)}</li>`
  })
  return html`<div><dt>related</dt><dd><ul>${items}</ul></dd></div>`
}

function drawHistory(context: PageContext, event: Event, line: string): Html | undefined {
  if (event.history.length < 2) return undefined
  const steps = event.history.map(
    ({ asOf, status, basis, proof }) =>
      html`<li><span class="day">${asOf === undefined ? 'undated' : describeDate(asOf)}</span> ${statusWords[status]} ${context.cite(proof, line)} ${drawBasis(context, basis, line)}</li>`,
  )
  return html`<div><dt>reported</dt><dd><ol class="steps">${steps}</ol></dd></div>`
}

/** A history of one step only repeats the status: its proof goes to the status itself. */
const proofsOfLabel = ({ proof, history }: Event): readonly Proof[] =>
  history.length === 1 ? [...proof, ...history.flatMap(step => step.proof)] : proof

/** Of a mission: by whom it is sent, where, who heads it, for how long and what for. */
function drawMission(context: PageContext, { mission = {} }: Event): readonly (Html | false)[] {
  const { sender, host, head, period, mandate } = mission
  return [
    sender !== undefined && html`sent by ${context.name(sender.entity)}`,
    host !== undefined && html`to ${context.name(host.entity)}`,
    head !== undefined && html`headed by ${context.name(head.entity)}`,
    period !== undefined && bdi(period.text),
    mandate !== undefined && html`mandate: ${bdi(mandate.text)}`,
  ]
}

/** Where, how, by whom: what stands under the label of an event. */
function drawFacts(context: PageContext, event: Event): Html {
  const { place, attendanceMode, access, organizer, initiator, number } = event
  const facts = [
    html`${typeWords[event.type]}${number !== undefined && html` no. ${bdi(number)}`}`,
    place !== undefined && html`in ${context.name(place)}`,
    attendanceMode && html`${attendanceMode === 'offline' ? 'in person' : attendanceMode}`,
    access && html`${access === 'closed' ? 'behind closed doors' : 'open to the public'}`,
    organizer !== undefined && html`organised by ${context.name(organizer)}`,
    initiator !== undefined && html`on the initiative of ${context.name(initiator)}`,
    ...drawMission(context, event),
  ].filter(fact => fact !== false && fact !== undefined)
  return html`<p class="facts">${join(facts, ' · ')}</p>`
}

function drawEvent(context: PageContext, event: Event): Html {
  const line = context.anchorOf(event.id) ?? ''
  const proofs = proofsOfLabel(event)
  const details = [
    ...drawParticipants(context, event, line),
    drawTold(context, 'agenda', event.agenda, line),
    drawTold(context, 'outcome', event.outcome, line),
    drawWordings(context, event, line),
    drawRelated(context, event, line),
    drawHistory(context, event, line),
  ].filter(detail => detail !== undefined)
  return html`<li class="line entry" id="${line}">
<div class="when">${drawWhen(context, describePeriod(event.start, event.end) ?? 'no date', event.when, line)}</div>
<div class="what"><h3>${bdi(labelEvent(event))} ${tag(event.status, statusWords[event.status])} ${context.cite(proofs, line)}</h3>
${drawFacts(context, event)}${details.length > 0 && html`<dl class="details">${details}</dl>`}
<p class="foot">${knownSince(event.knownSince)} ${drawBasis(context, event.basis, line)}</p></div></li>\n`
}

/** The picture of the events, then each of them with everything that is told of it. */
export function timelineSection(context: PageContext): Html {
  const events = [...context.index.record.events].sort(byTime)
  const picture = drawTimeline(context)
  const undated = events.filter(event => event.start === undefined && event.end === undefined).length
  const caption =
    undated > 0 &&
    html`<p class="note">${undated === 1 ? 'One event bears' : `${undated} events bear`} no date and stand${undated === 1 && 's'} at the end of the list.</p>`
  return drawSection(
    'timeline',
    'Timeline',
    events.length,
    html`${picture.html !== '' && html`<figure class="picture"><div class="scroll" tabindex="0" role="region" aria-label="Picture of the timeline">${picture}</div>${drawLegend(events)}</figure>`}${caption}
<ol class="entries">${events.map(event => drawEvent(context, event))}</ol>`,
  )
}
