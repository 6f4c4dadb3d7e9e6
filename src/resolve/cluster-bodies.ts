import type { Span } from '../record/span.ts'
import { groupBy } from '../text/group-by.ts'
import { parentBeside } from './cluster-organizations.ts'
import type { Cluster, Mention } from './mention.ts'

/** A body with the organisation whose organ it is, where a text puts the two together. */
export interface BodyCluster extends Cluster {
  readonly parent?: number
}

/**
 * One cluster a body: the same words under the same parent. A body named without a parent belongs to the only parent
 * that its name has in the same article, else to the only one that it has in all of them.
 * @param organizationOf  the number of the organisation's cluster that a span of an article names
 * @param keyOf  what a folded name says, see `organizationKeys`
 */
export function clusterBodies(
  mentions: readonly Mention[],
  organizationOf: (mention: Mention, span: Span) => number | undefined,
  keyOf: (folded: string) => string,
): readonly BodyCluster[] {
  const placed = mentions.map(mention => {
    const beside = parentBeside(mention.article, mention.name)
    return { mention, key: keyOf(mention.key), parent: beside && organizationOf(mention, beside) }
  })
  const here = parentsBy(placed, ({ mention, key }) => `${mention.article.document.id} ${key}`)
  const everywhere = parentsBy(placed, ({ key }) => key)
  const withParent = placed.map(body => ({ ...body, parent: body.parent ?? here(body) ?? everywhere(body) }))
  const fullerKey = fullerKeys(withParent)
  return [...groupBy(withParent, body => `${body.parent ?? ''}/${fullerKey(body)}`).values()].map(group => {
    const parent = group[0]?.parent
    return {
      mentions: group.map(body => body.mention),
      ...(parent !== undefined && { parent }),
      ...(new Set(group.map(body => body.key)).size > 1 && { rule: 'shortened-name' }),
    }
  })
}

interface Placed {
  readonly mention: Mention
  readonly key: string
  readonly parent: number | undefined
}

/** The only parent that bodies of one key are put beside. */
function parentsBy(bodies: readonly Placed[], keyOf: (body: Placed) => string): (body: Placed) => number | undefined {
  const parents = new Map(
    [...groupBy(bodies, keyOf)].map(([key, group]) => [key, [...new Set(group.flatMap(b => b.parent ?? []))]]),
  )
  return body => {
    const [only, ...more] = parents.get(keyOf(body)) ?? []
    return more.length === 0 ? only : undefined
  }
}

/** Names that a shorter one is looked up in; of an organisation with more organs than that, none is taken for another. */
const MOST_ORGANS = 200

/** "Security Council" of a parent with one "Collective Security Council" is that council, shortened. */
function fullerKeys(bodies: readonly Placed[]): (body: Placed) => string {
  const keysOf = new Map(
    [...groupBy(bodies, b => b.parent)].map(([parent, group]) => [parent, [...new Set(group.map(b => b.key))]]),
  )
  const fuller = new Map<string, string>()
  for (const [parent, keys] of keysOf) {
    if (parent === undefined || keys.length > MOST_ORGANS) continue
    const spread = keys.map(key => new Set(key.split(' ')))
    for (const key of keys) {
      const words = key.split(' ')
      const longer = keys.filter((other, i) => other !== key && words.every(word => spread[i]?.has(word)))
      if (words.length > 1 && longer.length === 1 && longer[0]) fuller.set(`${parent}/${key}`, longer[0])
    }
  }
  return ({ parent, key }) => fuller.get(`${parent}/${key}`) ?? key
}
