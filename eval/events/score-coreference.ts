import { type Score, scoreCounts } from '../score-spans.ts'
import { bestMatching } from './best-matching.ts'

/** Mentions by any name of their own, grouped: a group is what is held to be one event. */
export type Grouping = readonly (readonly string[])[]

/** The three measures of CoNLL-2012 for coreference; `conll` is the mean of their F1. */
export interface CoreferenceScores {
  readonly muc: Score
  readonly bCubed: Score
  readonly ceafe: Score
  /** 0 to 100. */
  readonly conll: number
}

const placesOf = (groups: Grouping): ReadonlyMap<string, number> =>
  new Map(groups.flatMap((group, number) => group.map(mention => [mention, number] as const)))

/** Counts how many mentions of a group fall into each group of the other side; what is in none falls apart. */
function partsOf(group: readonly string[], places: ReadonlyMap<string, number>): ReadonlyMap<number | string, number> {
  const parts = new Map<number | string, number>()
  for (const mention of group) {
    const place = places.get(mention) ?? mention
    parts.set(place, (parts.get(place) ?? 0) + 1)
  }
  return parts
}

/** Links that must be there to hold a group together, and those that the other side has. */
function mucLinks(groups: Grouping, places: ReadonlyMap<string, number>): readonly [right: number, all: number] {
  let [right, all] = [0, 0]
  for (const group of groups) {
    right += group.length - partsOf(group, places).size
    all += group.length - 1
  }
  return [right, all]
}

/** For each mention, the share of its group that is also its group on the other side; summed, and how many mentions. */
function bCubedSum(
  groups: Grouping,
  others: Grouping,
  places: ReadonlyMap<string, number>,
): readonly [right: number, all: number] {
  let [right, all] = [0, 0]
  for (const group of groups) {
    all += group.length
    for (const [place, shared] of partsOf(group, places))
      if (typeof place === 'number' && others[place]) right += (shared * shared) / group.length
  }
  return [right, all]
}

/** How like two groups are, 0 to 1: CEAF's φ4. */
function ceafeSimilarity(found: Grouping, gold: Grouping, goldPlaces: ReadonlyMap<string, number>): number {
  const edges = found.flatMap((group, from) =>
    [...partsOf(group, goldPlaces)].flatMap(([to, shared]) => {
      const other = typeof to === 'number' ? gold[to] : undefined
      return typeof to === 'number' && other ? [{ from, to, weight: (2 * shared) / (group.length + other.length) }] : []
    }),
  )
  return bestMatching(edges)
}

const fromShares = (precision: number, recall: number, counts: Pick<Score, 'found' | 'gold' | 'right'>): Score => ({
  precision: 100 * precision,
  recall: 100 * recall,
  f1: precision + recall === 0 ? 0 : (200 * precision * recall) / (precision + recall),
  ...counts,
})

const share = ([right, all]: readonly [number, number]): number => (all === 0 ? 0 : right / all)

/**
 * Scores groups of mentions as CoNLL-2012 does, single mentions included. Mentions that only one side has count against
 * it.
 * @source Vilain et al. 1995 (MUC), Bagga and Baldwin 1998 (B³), Luo 2005 (CEAFe); Pradhan et al. 2014
 * @example scoreCoreference([['a', 'b'], ['c']], [['a', 'b', 'c']]).muc.recall  // 50
 */
export function scoreCoreference(found: Grouping, gold: Grouping): CoreferenceScores {
  const [foundPlaces, goldPlaces] = [placesOf(found), placesOf(gold)]
  const [mucFound, mucGold] = [mucLinks(found, goldPlaces), mucLinks(gold, foundPlaces)]
  const muc = fromShares(share(mucFound), share(mucGold), { right: mucGold[0], found: mucFound[1], gold: mucGold[1] })
  const [cubedFound, cubedGold] = [bCubedSum(found, gold, goldPlaces), bCubedSum(gold, found, foundPlaces)]
  const bCubed = fromShares(share(cubedFound), share(cubedGold), {
    right: cubedGold[0],
    found: cubedFound[1],
    gold: cubedGold[1],
  })
  const ceafe = scoreCounts(ceafeSimilarity(found, gold, goldPlaces), found.length, gold.length)
  return { muc, bCubed, ceafe, conll: (muc.f1 + bCubed.f1 + ceafe.f1) / 3 }
}
