import { seededRandom } from '../../bench/seeded-random.ts'

/** Draws `count` of a list, none twice: the same of the same list and seed. */
export function draw<Item>(items: readonly Item[], seed: number, count: number): readonly Item[] {
  const random = seededRandom(seed)
  const left = [...items]
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat()
}
