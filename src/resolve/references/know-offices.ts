import type { Article } from '../../record/article.ts'
import type { Entity } from '../../record/entity.ts'
import { overlaps } from '../../text/span.ts'
import type { Mention } from '../mention.ts'

type Named = Mention & { readonly entity: Entity }

/** Who holds which office of what, as far as all articles together leave no doubt. */
export interface KnownOffices {
  /** @param of  id of a country, organisation or body */
  holderOf(role: string, of: string): Entity | undefined
  /** Which offices a person holds, of whatever. */
  rolesOf(person: string): ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

/** Former, future and acting holders are no answer to "the president". */
const HOLDING: ReadonlySet<string> = new Set(['holder', 'acting'])

/**
 * Gathers the offices that articles give people by name: "Kestrian Prime Minister Milo Karad".
 * @param named  the names of all articles, by document
 * @example knowOffices(articles, named).holderOf('prime minister', kestria)?.name  // 'Milo Karad'
 */
export function knowOffices(articles: readonly Article[], named: ReadonlyMap<string, readonly Named[]>): KnownOffices {
  const holders = new Map<string, Map<string, Entity>>()
  const roles = new Map<string, Set<string>>()
  for (const article of articles) {
    const names = named.get(article.document.id) ?? []
    const bySentence = new Map<number, Named[]>()
    for (const name of names) {
      const there = bySentence.get(name.name.sentence)
      if (there) there.push(name)
      else bySentence.set(name.name.sentence, [name])
    }
    for (const { role, of, person, capacity, sentence } of article.offices) {
      const near = bySentence.get(sentence) ?? []
      const holder = person && near.find(m => overlaps(m.name, person))?.entity
      if (holder?.type === 'Person' && HOLDING.has(capacity))
        roles.set(holder.id, (roles.get(holder.id) ?? new Set<string>()).add(role))
      const owner = of && near.findLast(m => overlaps(m.name, of))?.entity
      if (!holder || !owner || holder.type !== 'Person' || !HOLDING.has(capacity)) continue
      const key = `${role} ${owner.id}`
      holders.set(key, (holders.get(key) ?? new Map<string, Entity>()).set(holder.id, holder))
    }
  }
  return {
    holderOf(role, of) {
      const [only, ...more] = holders.get(`${role} ${of}`)?.values() ?? []
      return more.length === 0 ? only : undefined
    },
    rolesOf: person => roles.get(person) ?? NONE,
  }
}
