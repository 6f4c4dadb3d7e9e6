import type { Statement } from '../../record/claim.ts'
import { describeDate } from '../../view/describe-date.ts'
import { describePost } from '../../view/describe-post.ts'
import { gatherVoices, type Voice } from '../../view/gather-voices.ts'
import { labelEvent } from '../../view/label-event.ts'
import { tellCue } from '../../view/tell-cue.ts'
import { certaintyWords } from '../../view/words.ts'
import { drawWhen } from '../draw-when.ts'
import { bdi, type Html, html, join } from '../escape.ts'
import { knownSince, type PageContext } from '../page-context.ts'
import { drawSection } from './section.ts'

function drawContent({ kind, content, cue, polarity }: Statement): Html {
  const words = bdi(content)
  const quoted = kind === 'direct' ? html`“${words}”` : words
  const lead = cue !== undefined && html`<span class="cue">${tellCue(cue)}</span> `
  return html`${lead}<q class="${kind} ${polarity}">${quoted}</q>`
}

function drawStatement(context: PageContext, statement: Statement): Html {
  const line = context.anchorOf(statement.id) ?? ''
  const { speakerText, onBehalfOf, to, via, date, occasion, medium, certainty, polarity } = statement
  const event = occasion === undefined ? undefined : context.index.events.get(occasion)
  const eventAnchor = occasion === undefined ? undefined : context.anchorOf(occasion)
  const notes = [
    statement.speaker === null && speakerText !== undefined && html`said by “${bdi(speakerText)}”`,
    onBehalfOf !== undefined && html`for ${context.name(onBehalfOf)}`,
    to !== undefined && html`to ${context.name(to)}`,
    event && html`at <a class="to" href="#${eventAnchor ?? 'timeline'}">${bdi(labelEvent(event))}</a>`,
    medium !== undefined && html`${bdi(medium)}`,
    via !== undefined && via.length > 0 && html`as told by ${join(via.map(context.name), ', ')}`,
    statement.kind === 'indirect' && html`in the outlet’s words`,
    polarity === 'negative' && html`denied`,
    (certainty === 'probable' || certainty === 'possible') && html`${certaintyWords[certainty]}`,
    knownSince(statement.knownSince),
  ].filter(note => note !== false && note !== undefined)
  return html`<li class="line said" id="${line}"><p>${drawContent(statement)} ${context.cite(statement.proof, line)}</p>${drawWordings(context, statement, line)}${date !== undefined && drawWhen(context, describeDate(date), statement.when, line)}<p class="foot">${join(notes, ' · ')}</p></li>\n`
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** How the texts word one utterance, where they do so differently. */
function drawWordings(context: PageContext, { wordings = [], content }: Statement, line: string): Html | false {
  const others = wordings.filter(wording => wording.text !== content)
  return (
    others.length > 0 &&
    html`<details class="wordings"><summary>${count(wordings.length, 'wording')}</summary><ul>${wordings.map(
      ({ text, proof }) => html`<li><q>${bdi(text)}</q> ${context.cite(proof, line)}</li>`,
    )}</ul></details>`
  )
}

function drawVoice(context: PageContext, { speaker, posts, roles, statements }: Voice): Html {
  const held = posts.length > 0 ? posts.map(post => bdi(describePost(post, context.index.nameInText))) : roles.map(bdi)
  const role = held.length > 0 && html`<span class="role">${join(held, '; ')}</span> · `
  const name = speaker === null ? 'Speaker not settled' : context.name(speaker)
  return html`<div class="speaker"><h3>${name}</h3><p class="aside">${role}${count(statements.length, 'statement')}</p><ul>${statements.map(
    statement => drawStatement(context, statement),
  )}</ul></div>\n`
}

/** Who said what: each speaker with the office held and the number of statements; the words by day. */
export function statementsSection(context: PageContext): Html {
  const voices = gatherVoices(context.index).map(voice => drawVoice(context, voice))
  return drawSection('statements', 'Voices', context.index.record.statements.length, html`${voices}`)
}
