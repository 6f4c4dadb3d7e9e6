import type { Entity } from '../record/entity.ts'
import { groupBy } from '../text/group-by.ts'
import { proofOf, uniqueProofs } from '../text/proof.ts'
import { byPosition } from '../text/span.ts'
import type { Mention } from './mention.ts'

/** "X, a Moscow-led bloc," or "(X, a Moscow-led bloc)": an article and some words up to the next comma, bracket or full stop. */
const APPOSITION = /^,\s((?:an?|the)\s[^,.;:()“”"—]{4,80})(?=[,.;)—])/
/** Titles and clauses are told of elsewhere. */
const NO_DESCRIPTION = /\b(?:said|told|says|who|which|that|was|is|were|are|will|has|have|had)\b/
const DESCRIBED: ReadonlySet<string> = new Set(['Organization', 'Body', 'Place'])

/** Adds to entities how the texts describe them beside their name. */
export function describeEntities(
  entities: readonly Entity[],
  mentions: readonly (Mention & { entity: Entity })[],
): readonly Entity[] {
  const descriptions = groupBy(
    mentions.flatMap(({ article, name, entity }) => {
      if (!DESCRIBED.has(entity.type)) return []
      const found = APPOSITION.exec(article.document.text.slice(name.end, name.end + 100))
      if (!found?.[1] || NO_DESCRIPTION.test(found[1])) return []
      const start = name.end + found[0].length - found[1].length
      return [
        { id: entity.id, text: found[1], start, proof: proofOf(article, { start, end: start + found[1].length }) },
      ]
    }),
    d => d.id,
  )
  return entities.map(entity => {
    const found = groupBy(
      [...(descriptions.get(entity.id) ?? [])].sort((a, b) => byPosition(a.proof, b.proof)),
      d => d.text,
    )
    if (found.size === 0) return entity
    const told = [...found].map(([text, group]) => ({ text, proof: uniqueProofs(group.map(d => d.proof)) }))
    return { ...entity, descriptions: told.sort((a, b) => (a.text < b.text ? -1 : 1)) }
  })
}
