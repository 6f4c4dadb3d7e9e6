import type { Record } from '../record/record.ts'

/** A section of the record whose ids may be named. */
export type Section = 'documents' | 'entities' | 'events' | 'requests'

/** An id that is named somewhere, and the section it must stand in. */
export interface Reference {
  readonly path: string
  readonly id: string
  readonly section: Section
}

type Named = string | null | undefined | readonly string[]

/** Which fields of an object hold ids, and of what. */
type Fields = { readonly [field: string]: readonly [Section, Named] }

function* referencesOf(path: string, fields: Fields): Generator<Reference> {
  for (const [field, [section, named]] of Object.entries(fields))
    if (typeof named === 'string') yield { path: `${path}.${field}`, id: named, section }
    else for (const [index, id] of (named ?? []).entries()) yield { path: `${path}.${field}[${index}]`, id, section }
}

function* each<Item>(
  path: string,
  items: readonly Item[] | undefined,
  fieldsOf: (item: Item) => Fields,
): Generator<Reference> {
  for (const [index, item] of (items ?? []).entries()) yield* referencesOf(`${path}[${index}]`, fieldsOf(item))
}

/**
 * Every id that a record names in a field that holds nothing but ids. `attributedTo`, `representedBy` and `about` are
 * not among them: they may hold the text's own words, or the id of anything.
 */
export function* referencesIn(record: Record): Generator<Reference> {
  for (const [index, { derivedFrom }] of record.documents.entries())
    yield* each(`documents[${index}].derivedFrom`, derivedFrom, d => ({ document: ['documents', d.document] }))
  for (const [index, { names }] of record.entities.entries())
    yield* each(`entities[${index}].names`, names, n => ({ documents: ['documents', n.documents] }))
  yield* each('entities', record.entities, e => ({ country: ['entities', e.country], parent: ['entities', e.parent] }))
  yield* each('memberships', record.memberships, m => ({
    member: ['entities', m.member],
    organization: ['entities', m.organization],
  }))
  yield* each('posts', record.posts, p => ({ person: ['entities', p.person], of: ['entities', p.of] }))
  yield* each('events', record.events, e => ({
    place: ['entities', e.place],
    organizer: ['entities', e.organizer],
    initiator: ['entities', e.initiator],
  }))
  for (const [index, event] of record.events.entries()) {
    const path = `events[${index}]`
    yield* each(`${path}.participants`, event.participants, p => ({ entity: ['entities', p.entity] }))
    const { sender, host, head } = event.mission ?? {}
    for (const [field, whom] of Object.entries({ sender, host, head }))
      if (whom) yield* referencesOf(`${path}.mission.${field}`, { entity: ['entities', whom.entity] })
    yield* each(`${path}.wordings`, event.wordings, w => ({ document: ['documents', w.document] }))
    yield* each(`${path}.related`, event.related, r => ({ event: ['events', r.event] }))
  }
  yield* each('texts', record.texts, t => ({
    by: ['entities', t.by],
    to: ['entities', t.to],
    event: ['events', t.event],
  }))
  for (const [index, { stances }] of record.texts.entries())
    yield* each(`texts[${index}].stances`, stances, s => ({ entity: ['entities', s.entity] }))
  yield* each('statements', record.statements, s => ({
    speaker: ['entities', s.speaker],
    onBehalfOf: ['entities', s.onBehalfOf],
    to: ['entities', s.to],
    occasion: ['events', s.occasion],
  }))
  for (const [index, { wordings }] of record.statements.entries())
    yield* each(`statements[${index}].wordings`, wordings, w => ({ document: ['documents', w.document] }))
  yield* each('requests', record.requests, r => ({
    from: ['entities', r.from],
    to: ['entities', r.to],
    renews: ['requests', r.renews],
  }))
  yield* each('figures', record.figures, f => ({ event: ['events', f.event] }))
  for (const [index, { positions }] of record.disputes.entries())
    yield* each(`disputes[${index}].positions`, positions, p => ({ documents: ['documents', p.documents] }))
}
