import type { Record } from '../record/record.ts'
import type { Proof } from '../record/span.ts'

/** The parts of a record that hold things with a life, in the order in which they are told. */
export const sections = [
  'events',
  'requests',
  'statements',
  'figures',
  'disputes',
  'texts',
  'posts',
  'memberships',
  'open',
  'entities',
] as const
export type Section = (typeof sections)[number]

/** A thing of one section: `Thing<'events'>` is an event. */
export type Thing<Of extends Section = Section> = Record[Of][number]

/** The name that stands for an id; the id itself where it is nobody's. */
export type NameOf = (id: string) => string

export function namesIn({ entities }: Record): NameOf {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return id => names.get(id) ?? id
}

type ForEach<Result> = { readonly [Of in Section]: (thing: Thing<Of>, nameOf: NameOf) => Result }

const labels: ForEach<string> = {
  events: event => event.label,
  requests: request => request.content,
  statements: statement => statement.content,
  figures: figure => `${figure.value} ${figure.what}`,
  disputes: dispute => `${dispute.kind}: ${dispute.positions.map(({ value }) => value).join(' / ')}`,
  texts: text => text.title,
  posts: (post, nameOf) =>
    [nameOf(post.person), [post.role, post.of && nameOf(post.of)].filter(Boolean).join(' of ')].join(', '),
  memberships: (membership, nameOf) => `${nameOf(membership.member)}, member of ${nameOf(membership.organization)}`,
  open: open => open.question,
  entities: entity => entity.name,
}

/** What a thing is called in one line of plain words. */
export const labelOf = <Of extends Section>(section: Of, thing: Thing<Of>, nameOf: NameOf): string =>
  labels[section](thing, nameOf)

/** The words by which a thing was found: where two records share one of them, they speak of one thing. */
const marks: ForEach<readonly Proof[]> = {
  // A time or a place may be another event's too; what calls the event is its own.
  events: event => (event.wordings.length > 0 ? event.wordings.flatMap(wording => wording.proof) : event.proof),
  requests: request => request.proof,
  statements: statement => statement.proof,
  figures: figure => figure.proof,
  disputes: dispute => dispute.positions.flatMap(position => position.proof),
  texts: text => text.proof,
  posts: post => post.proof,
  memberships: membership => membership.proof,
  open: open => open.proof,
  entities: entity => entity.proof,
}

/** As `marks`, of any section. */
export const marksOf = <Of extends Section>(section: Of, thing: Thing<Of>): readonly Proof[] =>
  marks[section](thing, id => id)

/** Words of a document, as a key. */
export const placeOf = ({ document, start, end }: Proof): string => `${document} ${start} ${end}`
