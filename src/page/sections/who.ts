import type { Entity, Membership } from '../../record/entity.ts'
import { describePeriod } from '../../view/describe-date.ts'
import { describePost } from '../../view/describe-post.ts'
import { type Actor, pickEntities } from '../../view/pick-entities.ts'
import { drawBasis } from '../draw-basis.ts'
import { bdi, type Html, html, join } from '../escape.ts'
import { knownSince, type PageContext } from '../page-context.ts'
import { drawSection } from './section.ts'

const GROUPS: readonly { readonly heading: string; readonly types: readonly Entity['type'][] }[] = [
  { heading: 'People', types: ['Person'] },
  { heading: 'Organisations and bodies', types: ['Organization', 'Body', 'Agreement'] },
  { heading: 'Countries', types: ['Country'] },
  { heading: 'Others', types: ['Group', 'Place', 'Other'] },
]

function drawMembership(context: PageContext, membership: Membership, line: string): Html {
  const { organization, role, start, end, proof } = membership
  const period = describePeriod(start, end)
  return html`<li>${role === undefined ? 'member' : bdi(role)} of ${context.nameInText(organization)}${period !== undefined && `, ${period}`} ${context.cite(proof, line)}</li>`
}

function drawNames(entity: Entity): Html | false {
  const others = entity.names.filter(({ text }) => text !== entity.name)
  return (
    others.length > 0 &&
    html`<p class="aside">also ${join(
      others.map(({ text }) => html`“${bdi(text)}”`),
      ', ',
    )}</p>`
  )
}

function drawActor(context: PageContext, { entity, posts, memberships }: Actor): Html {
  const line = context.anchorOf(entity.id) ?? ''
  const of = entity.parent ?? entity.country
  const facts = [
    ...posts.map(
      post => html`<li>${bdi(describePost(post, context.index.nameInText))} ${context.cite(post.proof, line)}</li>`,
    ),
    ...memberships.map(membership => drawMembership(context, membership, line)),
    ...(entity.descriptions ?? []).map(({ text, proof }) => html`<li>“${bdi(text)}” ${context.cite(proof, line)}</li>`),
  ]
  return html`<li class="line card" id="${line}"><h4>${bdi(entity.name)} ${context.cite(entity.proof, line)}</h4>
${of !== undefined && html`<p class="aside">of ${context.nameInText(of)}</p>`}${facts.length > 0 && html`<ul>${facts}</ul>`}${drawNames(entity)}<p class="foot">${knownSince(entity.knownSince)} ${drawBasis(context, entity.basis, line)}</p></li>\n`
}

const drawMention = (context: PageContext, entity: Entity): Html =>
  html`<li class="line" id="${context.anchorOf(entity.id) ?? ''}">${bdi(entity.name)} ${context.cite(entity.proof, context.anchorOf(entity.id) ?? '')}</li>\n`

/** Those who have a part in the affair, then everybody and everything else that is named. */
export function whoSection(context: PageContext): Html {
  const actors = pickEntities(context.index.record)
  const acting = new Set(actors.map(({ entity }) => entity.id))
  const others = context.index.record.entities.filter(entity => !acting.has(entity.id))
  const groups = GROUPS.map(({ heading, types }) => {
    const cards = actors.filter(({ entity }) => types.includes(entity.type))
    return html`${cards.length > 0 && html`<h3>${heading}</h3><ul class="cards">${cards.map(actor => drawActor(context, actor))}</ul>`}`
  })
  return drawSection(
    'who',
    'Who is who',
    context.index.record.entities.length,
    html`${groups}${others.length > 0 && html`<h3>Also named</h3><ul class="mentions">${others.map(entity => drawMention(context, entity))}</ul>`}`,
  )
}
