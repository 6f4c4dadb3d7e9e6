import type { Judgement } from '../record/judgement.ts'
import { fold } from '../text/fold.ts'
import { groupBy } from '../text/group-by.ts'
import { unionFind } from '../text/union-find.ts'
import { scoreNames } from './compare/score-names.ts'
import type { Cluster, Mention } from './mention.ts'

/** A judgement that changes nothing, and why. */
export interface IdleJudgement {
  readonly judgement: Judgement
  /** `unknown`: no document has the name. `ambiguous`: the name means several. `contradicted`: others say they are different. */
  readonly why: 'unknown' | 'ambiguous' | 'contradicted'
  /** Of an unknown or ambiguous name, which. */
  readonly name?: string
}

export interface Applied<C> {
  readonly clusters: readonly C[]
  readonly idle: readonly IdleJudgement[]
}

/** Mentions of one cluster that no judgement tells apart. */
interface Atom {
  readonly cluster: number
  readonly mentions: readonly Mention[]
  /** Which names of which judgements these are: `3 0` is the first name of judgement 3. */
  readonly sides: ReadonlySet<string>
}

/** Claims on a name nearer than this are the same: it then belongs to neither. */
const SAME_CLAIM = 0.01

/**
 * Clusters as people have judged them. A "different" parts what rules have joined, and what a "same" would join; a "same"
 * joins what rules have left apart. A function of the set of judgements: their order changes nothing.
 *
 * Names beside those judged go with the one that they stand nearer to (the same spelling, the same document, the nearer
 * name); those that stand as near to both stay alone.
 * @param clusters  of one type of entity
 * @param all  judgements; those of other types are left aside
 */
export function applyJudgements<C extends Cluster>(
  clusters: readonly C[],
  all: readonly Judgement[],
  type: Judgement['type'],
): Applied<C> {
  const judgements = inOrder(all.filter(judgement => judgement.type === type))
  if (judgements.length === 0) return { clusters, idle: [] }
  const atoms = splitClusters(clusters, judgements)
  const holders = holdersOf(atoms)
  const idle: IdleJudgement[] = []
  const sideOf = (number: number, side: 0 | 1): readonly number[] => holders.get(`${number} ${side}`) ?? []
  for (const [number, judgement] of judgements.entries())
    for (const side of [0, 1] as const)
      if (sideOf(number, side).length === 0) idle.push({ judgement, why: 'unknown', name: judgement.names[side].name })

  const apart = judgements.flatMap((judgement, number) =>
    judgement.verdict === 'different'
      ? sideOf(number, 0).flatMap(a => sideOf(number, 1).map(b => [a, b] as const))
      : [],
  )
  const groups = unionFind(atoms.length)
  const mayJoin = (a: number, b: number): boolean => {
    const pair = new Set([groups.find(a), groups.find(b)])
    return !apart.some(
      ([x, y]) => groups.find(x) !== groups.find(y) && pair.has(groups.find(x)) && pair.has(groups.find(y)),
    )
  }

  for (const [number, judgement] of judgements.entries()) {
    if (judgement.verdict !== 'same') continue
    const sides = ([0, 1] as const).map(side => sideOf(number, side))
    const vague = sides.findIndex(
      own =>
        new Set(own.map(at => atoms[at]?.cluster)).size > 1 || apart.some(pair => pair.every(at => own.includes(at))),
    )
    if (vague !== -1) {
      idle.push({ judgement, why: 'ambiguous', name: judgement.names[vague === 0 ? 0 : 1].name })
      continue
    }
    const [first, ...others] = sides.flat()
    for (const other of others)
      if (first !== undefined && mayJoin(first, other)) groups.join(first, other)
      else idle.push({ judgement, why: 'contradicted' })
  }
  for (const own of groupBy(atoms.keys(), at => atoms[at]?.cluster).values()) rejoin(own, atoms, groups, mayJoin)
  return { clusters: gather(clusters, atoms, groups.groups()), idle: uniqueIdle(idle) }
}

/** One order whatever order they came in. */
const inOrder = (judgements: readonly Judgement[]): readonly Judgement[] =>
  judgements
    .map(judgement => ({ judgement, key: JSON.stringify(judgement) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(one => one.judgement)

const uniqueIdle = (idle: readonly IdleJudgement[]): readonly IdleJudgement[] => [
  ...new Map(idle.map(one => [JSON.stringify(one), one])).values(),
]

function splitClusters(clusters: readonly Cluster[], judgements: readonly Judgement[]): readonly Atom[] {
  const judged = groupBy(
    judgements.flatMap(({ names }, number) =>
      names.map(({ name, document }, side) => ({ key: fold(name), document, side: `${number} ${side}`, number })),
    ),
    one => one.key,
  )
  const sidesOf = ({ key, article }: Mention): readonly string[] => {
    const fitting = (judged.get(key) ?? []).filter(({ document }) => !document || document === article.document.id)
    // Of one name in one document and the same name anywhere, the mention is the one of that document.
    return fitting
      .filter(one => one.document || !fitting.some(other => other.number === one.number && other.document))
      .map(one => one.side)
  }
  return clusters.flatMap(({ mentions }, cluster) => {
    const placed = mentions.map(mention => ({ mention, sides: sidesOf(mention) }))
    if (placed.every(({ sides }) => sides.length === 0)) return [{ cluster, mentions, sides: new Set<string>() }]
    const signature = ({ mention, sides }: (typeof placed)[number]) =>
      `${sides.join()}\u0000${mention.key}\u0000${mention.article.document.id}`
    return [...groupBy(placed, signature).values()].map(group => ({
      cluster,
      mentions: group.map(one => one.mention),
      sides: new Set(group[0]?.sides ?? []),
    }))
  })
}

function holdersOf(atoms: readonly Atom[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>()
  for (const [at, { sides }] of atoms.entries())
    for (const side of sides) holders.set(side, [...(holders.get(side) ?? []), at])
  return holders
}

type Groups = ReturnType<typeof unionFind>

/** Puts a cluster that was taken apart together again, as far as no judgement forbids it. */
function rejoin(
  own: readonly number[],
  atoms: readonly Atom[],
  groups: Groups,
  mayJoin: (a: number, b: number) => boolean,
): void {
  if (own.length < 2) return
  const ordered = [...own].sort((a, b) => (keyOf(atoms[a]) < keyOf(atoms[b]) ? -1 : 1))
  const judged = ordered.filter(at => (atoms[at]?.sides.size ?? 0) > 0)
  for (const [at, a] of judged.entries()) for (const b of judged.slice(at + 1)) if (mayJoin(a, b)) groups.join(a, b)
  for (const at of ordered.filter(one => !judged.includes(one))) {
    const claims = judged
      .filter(other => mayJoin(at, other))
      .map(other => ({ other, claim: claimOf(atoms[at], atoms[other]) }))
      .sort((a, b) => b.claim - a.claim)
    const [best] = claims
    const rival = claims.find(({ other }) => best && groups.find(other) !== groups.find(best.other))
    if (best && !(rival && best.claim - rival.claim < SAME_CLAIM)) groups.join(at, best.other)
  }
}

const keyOf = (atom: Atom | undefined): string => {
  const [first] = atom?.mentions ?? []
  return first ? `${first.article.document.id} ${String(first.name.start).padStart(12, '0')}` : ''
}

/** How near some mentions of a name stand to others: the same spelling counts most, then the document, then the sound. */
function claimOf(atom: Atom | undefined, other: Atom | undefined): number {
  const [a] = atom?.mentions ?? []
  const [b] = other?.mentions ?? []
  if (!a || !b) return 0
  return 4 * Number(a.key === b.key) + 2 * Number(a.article === b.article) + scoreNames(a.text, b.text).score
}

/** The clusters as they now are, in the old order of their first mentions. */
function gather<C extends Cluster>(
  clusters: readonly C[],
  atoms: readonly Atom[],
  groups: readonly (readonly number[])[],
): readonly C[] {
  const place = new Map(clusters.flatMap(cluster => cluster.mentions).map((mention, at) => [mention, at] as const))
  return groups.flatMap(group => {
    const own = group.flatMap(at => atoms[at] ?? [])
    const origins = [...new Set(own.map(atom => atom.cluster))].sort((a, b) => a - b)
    const [base] = origins.flatMap(at => clusters[at] ?? [])
    const mentions = own.flatMap(atom => atom.mentions).sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
    if (!base) return []
    const isUntouched = origins.length === 1 && mentions.length === base.mentions.length
    if (isUntouched) return [base]
    const merged = origins.length > 1
    const known = Object.assign({}, ...origins.flatMap(at => clusters[at] ?? []).reverse()) as C
    return [{ ...(merged ? known : withoutRule(base)), mentions, ...(merged && { rule: 'judgement' }) }]
  })
}

/** What is left of a cluster that was parted need not be joined by its rule. */
function withoutRule<C extends Cluster>(cluster: C): C {
  const { rule: _, ...rest } = cluster
  return rest as C
}
