import type { Entity, Membership, Post } from '../record/entity.ts'
import type { Record } from '../record/record.ts'
import { compare } from './index-record.ts'

/** An entity that has a part in the affair, with what the record says of it. */
export interface Actor {
  readonly entity: Entity
  readonly posts: readonly Post[]
  readonly memberships: readonly Membership[]
  /** How often it takes part, speaks or asks. */
  readonly deeds: number
}

function gather<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** How often each entity takes part in an event, speaks, asks or is asked. */
export function countDeeds(record: Record): ReadonlyMap<string, number> {
  const doers = [
    ...record.events.flatMap(event => event.participants.map(participant => participant.entity)),
    ...record.events.flatMap(event => [event.organizer, event.initiator]),
    ...record.statements.flatMap(statement => [statement.speaker, statement.onBehalfOf]),
    ...record.requests.flatMap(request => [...request.from, ...request.to]),
  ]
  const deeds = new Map<string, number>()
  for (const doer of doers) if (doer) deeds.set(doer, (deeds.get(doer) ?? 0) + 1)
  return deeds
}

/**
 * The entities that matter: those who hold a post, belong to something, take part, speak or ask, and the bodies and
 * organisations in which they do. Most active first, then by name.
 */
export function pickEntities(record: Record): Actor[] {
  const deeds = countDeeds(record)
  const posts = gather(record.posts, post => post.person)
  const memberships = gather(record.memberships, membership => membership.member)
  const named = new Set([
    ...record.posts.map(post => post.of),
    ...record.memberships.map(membership => membership.organization),
  ])
  return record.entities
    .map(entity => ({
      entity,
      posts: posts.get(entity.id) ?? [],
      memberships: memberships.get(entity.id) ?? [],
      deeds: deeds.get(entity.id) ?? 0,
    }))
    .filter(
      ({ entity, ...has }) =>
        has.deeds > 0 || has.posts.length > 0 || has.memberships.length > 0 || named.has(entity.id),
    )
    .sort((a, b) => b.deeds - a.deeds || compare(a.entity.name, b.entity.name) || compare(a.entity.id, b.entity.id))
}
