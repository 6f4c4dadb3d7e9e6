import type { Entity } from '../../record/entity.ts'
import { describePost } from '../../view/describe-post.ts'
import type { RecordIndex } from '../../view/index-record.ts'
import { type Actor, pickEntities } from '../../view/pick-entities.ts'
import { pickPosts } from '../../view/pick-posts.ts'
import { type BriefLine, type BriefSection, joinNames, line, name, quote } from '../brief-line.ts'

const PEOPLE = 12
const BODIES = 6

const BODY_TYPES: ReadonlySet<Entity['type']> = new Set(['Organization', 'Body'])

/** How many members a line names. */
const MEMBERS = 8

/** Who somebody is: the offices held, else what the texts call him. */
function personLine(index: RecordIndex, { entity, posts }: Actor): BriefLine {
  const [called] = entity.descriptions ?? []
  const held = pickPosts(posts).map(post => name(describePost(post, index.nameInText)))
  const told = held.length > 0 || !called ? held.join('; ') : quote(called.text)
  return line(
    index,
    `${name(entity.name)} — ${told}`,
    posts.length > 0 ? posts.flatMap(post => post.proof) : [...entity.proof, ...(called?.proof ?? [])],
  )
}

/** A name alone tells no reader who that is. */
const isTold = ({ entity, posts }: Actor): boolean => posts.length > 0 || (entity.descriptions?.length ?? 0) > 0

/** "Armenian government" and "Bank of Ghana" tell by themselves whose they are. */
const saysWhose = ({ entities }: RecordIndex, { name }: Entity, owner: string): boolean =>
  (entities.get(owner)?.names ?? []).some(({ text }) => name.toLowerCase().includes(text.toLowerCase()))

function bodyLine(index: RecordIndex, { entity }: Actor): BriefLine {
  const { memberships } = index.record
  const belonging = memberships.filter(membership => membership.organization === entity.id)
  const members = [...new Set(belonging.map(membership => index.nameOf(membership.member)))]
  const of = entity.parent ?? entity.country
  const facts = [
    of && !saysWhose(index, entity, of) ? `of ${name(index.nameInText(of))}` : '',
    members.length > 0 ? `members named: ${joinNames(members, MEMBERS)}` : '',
  ].filter(Boolean)
  const text = [name(entity.name), facts.join('; ')].filter(Boolean).join(' — ')
  return line(index, text, [...entity.proof, ...belonging.flatMap(membership => membership.proof)])
}

/** The people with their posts, then organisations and bodies with whose they are and who belongs. */
export function whoSection(index: RecordIndex): BriefSection {
  const actors = pickEntities(index.record)
  const people = actors
    .filter(actor => actor.entity.type === 'Person' && isTold(actor))
    .sort((a, b) => Math.sign(b.posts.length) - Math.sign(a.posts.length))
  const bodies = actors.filter(({ entity, deeds }) => BODY_TYPES.has(entity.type) && deeds > 0)
  return {
    heading: 'Who is who',
    lines: [
      ...people.slice(0, PEOPLE).map(actor => personLine(index, actor)),
      ...bodies.slice(0, BODIES).map(actor => bodyLine(index, actor)),
    ],
    left: Math.max(0, people.length - PEOPLE) + Math.max(0, bodies.length - BODIES),
  }
}
