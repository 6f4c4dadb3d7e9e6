import type { Statement } from '../../record/claim.ts'
import { describeDate } from '../../view/describe-date.ts'
import { compare } from '../../view/index-record.ts'
import { labelEvent } from '../../view/label-event.ts'
import { certaintyWords } from '../../view/words.ts'
import { bdi, type Html, html, join } from '../escape.ts'
import { knownSince, type PageContext } from '../page-context.ts'
import { drawSection } from './section.ts'

function drawContent({ kind, content, cue, polarity }: Statement): Html {
  const words = bdi(content)
  const quoted = kind === 'direct' ? html`“${words}”` : words
  const lead = cue !== undefined && html`<span class="cue">${bdi(cue)}</span> `
  return html`${lead}<q class="${kind} ${polarity}">${quoted}</q>`
}

function drawStatement(context: PageContext, statement: Statement): Html {
  const line = context.anchorOf(statement.id) ?? ''
  const { speakerText, onBehalfOf, to, via, date, occasion, medium, certainty } = statement
  const event = occasion === undefined ? undefined : context.index.events.get(occasion)
  const eventAnchor = occasion === undefined ? undefined : context.anchorOf(occasion)
  const notes = [
    date !== undefined && html`${describeDate(date)}`,
    statement.speaker === null && speakerText !== undefined && html`said by “${bdi(speakerText)}”`,
    onBehalfOf !== undefined && html`for ${context.name(onBehalfOf)}`,
    to !== undefined && html`to ${context.name(to)}`,
    event && html`at <a class="to" href="#${eventAnchor ?? 'timeline'}">${bdi(labelEvent(event))}</a>`,
    medium !== undefined && html`${bdi(medium)}`,
    via !== undefined && via.length > 0 && html`as told by ${join(via.map(context.name), ', ')}`,
    statement.kind === 'indirect' && html`in the outlet’s words`,
    certainty !== 'certain' && html`${certaintyWords[certainty]}`,
    knownSince(statement.knownSince),
  ].filter(note => note !== false && note !== undefined)
  return html`<li class="line said" id="${line}"><p>${drawContent(statement)} ${context.cite(statement.proof, line)}</p><p class="foot">${join(notes, ' · ')}</p></li>\n`
}

/** Who said what: speakers by how much they said, those not settled last; each speaker's words by day. */
export function statementsSection(context: PageContext): Html {
  const bySpeaker = new Map<string | null, Statement[]>()
  for (const statement of context.index.record.statements) {
    const said = bySpeaker.get(statement.speaker)
    if (said) said.push(statement)
    else bySpeaker.set(statement.speaker, [statement])
  }
  const speakers = [...bySpeaker].sort(
    ([a, x], [b, y]) => Number(a === null) - Number(b === null) || y.length - x.length || compare(a ?? '', b ?? ''),
  )
  const groups = speakers.map(([speaker, said]) => {
    const lines = said.sort((a, b) => compare(a.date ?? '9999', b.date ?? '9999'))
    return html`<div class="speaker"><h3>${speaker === null ? 'Speaker not settled' : context.name(speaker)}</h3><ul>${lines.map(statement => drawStatement(context, statement))}</ul></div>\n`
  })
  return drawSection('statements', 'What was said', context.index.record.statements.length, html`${groups}`)
}
