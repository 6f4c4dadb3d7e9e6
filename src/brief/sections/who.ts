import { describePost } from '../../view/describe-post.ts'
import type { RecordIndex } from '../../view/index-record.ts'
import { type Actor, pickEntities } from '../../view/pick-entities.ts'
import { type BriefLine, type BriefSection, joinNames, line, name } from '../brief-line.ts'

const PEOPLE = 12
const BODIES = 6

/** How many members a line names. */
const MEMBERS = 8

function personLine(index: RecordIndex, { entity, posts }: Actor): BriefLine {
  const held = posts.map(post => name(describePost(post, index.nameOf)))
  const text = [name(entity.name), held.join('; ')].filter(Boolean).join(' — ')
  return line(index, text, posts.length > 0 ? posts.flatMap(post => post.proof) : entity.proof)
}

function bodyLine(index: RecordIndex, { entity }: Actor): BriefLine {
  const { memberships } = index.record
  const belonging = memberships.filter(membership => membership.organization === entity.id)
  const members = [...new Set(belonging.map(membership => index.nameOf(membership.member)))]
  const of = entity.parent ?? entity.country
  const facts = [
    of ? `of ${name(index.nameOf(of))}` : '',
    members.length > 0 ? `members named: ${joinNames(members, MEMBERS)}` : '',
  ].filter(Boolean)
  const text = [name(entity.name), facts.join('; ')].filter(Boolean).join(' — ')
  return line(index, text, [...entity.proof, ...belonging.flatMap(membership => membership.proof)])
}

/** The people with their posts, then organisations and bodies with whose they are and who belongs. */
export function whoSection(index: RecordIndex): BriefSection {
  const actors = pickEntities(index.record)
  const people = actors
    .filter(({ entity }) => entity.type === 'Person')
    .sort((a, b) => Math.sign(b.posts.length) - Math.sign(a.posts.length))
  const bodies = actors.filter(({ entity }) => entity.type === 'Organization' || entity.type === 'Body')
  return {
    heading: 'Who is who',
    lines: [
      ...people.slice(0, PEOPLE).map(actor => personLine(index, actor)),
      ...bodies.slice(0, BODIES).map(actor => bodyLine(index, actor)),
    ],
    left: Math.max(0, people.length - PEOPLE) + Math.max(0, bodies.length - BODIES),
  }
}
