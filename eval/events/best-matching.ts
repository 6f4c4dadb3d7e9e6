import { groupBy } from '../../src/text/group-by.ts'
import { unionFind } from '../../src/text/union-find.ts'

/** Two things, one of each side, and what pairing them is worth. */
export interface Edge {
  readonly from: number
  readonly to: number
  readonly weight: number
}

/**
 * The greatest sum of weights where each thing is paired at most once.
 * @param edges  weights above 0; at most one edge a pair
 * @example bestMatching([{ from: 0, to: 0, weight: 2 }, { from: 0, to: 1, weight: 3 }])  // 3
 */
export function bestMatching(edges: readonly Edge[]): number {
  const left = numbersOf(edges.map(e => e.from))
  const right = numbersOf(edges.map(e => e.to))
  const families = unionFind(left.size + right.size)
  const nodesOf = (e: Edge) => [left.get(e.from) ?? 0, left.size + (right.get(e.to) ?? 0)] as const
  for (const edge of edges) families.join(...nodesOf(edge))
  // What hangs together is small, though all of it together is not.
  return [...groupBy(edges, edge => families.find(nodesOf(edge)[0])).values()].reduce(
    (sum, family) => sum + bestWithin(family),
    0,
  )
}

const numbersOf = (ids: readonly number[]): ReadonlyMap<number, number> =>
  new Map([...new Set(ids)].map((id, number) => [id, number]))

function bestWithin(edges: readonly Edge[]): number {
  if (edges.length === 1) return edges[0]?.weight ?? 0
  const [rows, columns] = [numbersOf(edges.map(e => e.from)), numbersOf(edges.map(e => e.to))]
  const size = Math.max(rows.size, columns.size)
  const worth = Array.from({ length: size }, () => new Float64Array(size))
  for (const { from, to, weight } of edges) {
    const row = worth[rows.get(from) ?? 0]
    if (row) row[columns.get(to) ?? 0] = weight
  }
  return assign(worth)
}

/** The Hungarian method by shortest augmenting paths (Kuhn 1955, Jonker and Volgenant 1987), on costs −worth. */
function assign(worth: readonly Float64Array[]): number {
  const size = worth.length
  const [u, v] = [new Float64Array(size + 1), new Float64Array(size + 1)]
  const rowOf = new Int32Array(size + 1)
  const before = new Int32Array(size + 1)
  const costAt = (row: number, column: number) => -(worth[row - 1]?.[column - 1] ?? 0)
  const at = (list: Float64Array | Int32Array, place: number) => list[place] ?? 0
  for (let row = 1; row <= size; row++) {
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Uint8Array(size + 1)
    rowOf[0] = row
    let column = 0
    do {
      used[column] = 1
      const here = at(rowOf, column)
      let [delta, next] = [Number.POSITIVE_INFINITY, 0]
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue
        const reduced = costAt(here, j) - at(u, here) - at(v, j)
        if (reduced < at(least, j)) {
          least[j] = reduced
          before[j] = column
        }
        if (at(least, j) < delta) {
          delta = at(least, j)
          next = j
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          u[at(rowOf, j)] = at(u, at(rowOf, j)) + delta
          v[j] = at(v, j) - delta
        } else least[j] = at(least, j) - delta
      }
      column = next
    } while (at(rowOf, column) !== 0)
    do {
      const earlier = at(before, column)
      rowOf[column] = at(rowOf, earlier)
      column = earlier
    } while (column !== 0)
  }
  let sum = 0
  for (let column = 1; column <= size; column++) sum += worth[at(rowOf, column) - 1]?.[column - 1] ?? 0
  return sum
}
