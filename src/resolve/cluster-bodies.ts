import { groupBy } from '../text/group-by.ts'
import { organizationKey, parentBeside } from './cluster-organizations.ts'
import type { Cluster, Mention } from './mention.ts'

/** A body with the organisation whose organ it is, where a text puts the two together. */
export interface BodyCluster extends Cluster {
  readonly parent?: number
  readonly parentMention?: Mention
}

/**
 * One cluster a body: the same words under the same parent. A body named without a parent belongs to the only parent
 * that its name has elsewhere, else to the only organisation with bodies that the documents speak of.
 * @param organizationOf  the number of the organisation's cluster that a span of an article names
 */
export function clusterBodies(
  mentions: readonly Mention[],
  organizationOf: (mention: Mention, span: { start: number; end: number }) => number | undefined,
): readonly BodyCluster[] {
  const placed = mentions.map(mention => {
    const beside = parentBeside(mention.article, mention.name)
    return { mention, key: organizationKey(mention.key), parent: beside && organizationOf(mention, beside) }
  })
  const parentsOf = new Map(
    [...groupBy(placed, p => p.key)].map(([key, group]) => [key, new Set(group.flatMap(p => p.parent ?? []))]),
  )
  const withParent = placed.map(p => {
    const parents = [...(parentsOf.get(p.key) ?? [])]
    return { ...p, parent: p.parent ?? (parents.length === 1 ? parents[0] : undefined) }
  })
  const groups = groupBy(withParent, p => `${p.parent ?? ''}/${fullerKey(p, withParent)}`)
  return [...groups.values()].map(group => {
    const shown = placed.find(p => p.parent !== undefined && group.some(g => g.mention === p.mention))
    const parent = group[0]?.parent
    return {
      mentions: group.map(p => p.mention),
      ...(parent !== undefined && { parent }),
      ...(shown && { parentMention: shown.mention }),
      ...(new Set(group.map(p => p.key)).size > 1 && { rule: 'shortened-name' }),
    }
  })
}

type Placed = { readonly key: string; readonly parent: number | undefined }

/** "Security Council" of a parent with one "Collective Security Council" is that council, shortened. */
function fullerKey(body: Placed, all: readonly Placed[]): string {
  if (body.parent === undefined) return body.key
  const words = body.key.split(' ')
  const fuller = new Set(
    all
      .filter(other => other.parent === body.parent && other.key !== body.key)
      .map(other => other.key)
      .filter(key => words.length > 1 && words.every(word => key.split(' ').includes(word))),
  )
  return fuller.size === 1 ? ([...fuller][0] ?? body.key) : body.key
}
