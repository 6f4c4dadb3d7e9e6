import { ROOT, type Roots } from './is-tree.ts'

/**
 * The words with one more node above them, the last, on which roots depend. Where a cycle was found its words are one
 * group, which goes by the number of one of them.
 */
interface Graph {
  readonly size: number
  /** `dependent * size + head`: score of the best arc between two groups, and that arc, written the same way in words. */
  readonly scores: Float64Array
  readonly arcs: Int32Array
  /** The words of each group; none once it has become part of another. */
  readonly members: (readonly number[])[]
}

/** A cycle that was made one group, and the arcs by which it was a cycle. */
interface Contraction {
  readonly groups: readonly number[]
  readonly members: readonly (readonly number[])[]
  readonly arcs: readonly number[]
}

/** So much less is a root worth that no gain elsewhere pays for a second one. */
function costOfRoot(scores: Float64Array, words: number): number {
  let [lowest, highest] = [0, 0]
  for (const score of scores) {
    if (score < lowest) lowest = score
    if (score > highest) highest = score
  }
  return 1 + words * (highest - lowest)
}

function makeGraph(scores: Float64Array, words: number, roots: Roots): Graph {
  const size = words + 1
  const cost = roots === 'one' ? costOfRoot(scores, words) : 0
  const own = new Float64Array(size * size)
  for (let word = 0; word < words; word++) {
    own.set(scores.subarray(word * words, (word + 1) * words), word * size)
    own[word * size + words] = (scores[word * words + word] ?? 0) - cost
  }
  return {
    size,
    scores: own,
    arcs: new Int32Array(size * size).map((_, arc) => arc),
    members: Array.from({ length: size }, (_, group) => [group]),
  }
}

const isAlive = ({ members }: Graph, group: number) => (members[group]?.length ?? 0) > 0

function findHead(graph: Graph, group: number): number {
  const { size, scores } = graph
  let best = size - 1
  for (let head = 0; head < size - 1; head++)
    if (
      head !== group &&
      isAlive(graph, head) &&
      (scores[group * size + head] ?? 0) > (scores[group * size + best] ?? 0)
    )
      best = head
  return best
}

/** Makes a cycle, in which each group's head is the next, one group that goes by the number of the first. */
function contract(graph: Graph, cycle: readonly number[]): Contraction {
  const { size, scores, arcs, members } = graph
  const within = cycle.map((group, i) => group * size + (cycle[i + 1] ?? cycle[0] ?? 0))
  const contraction = {
    groups: cycle,
    members: cycle.map(group => members[group] ?? []),
    arcs: within.map(cell => arcs[cell] ?? 0),
  }
  const lost = within.map(cell => scores[cell] ?? 0)
  const [into = 0, ...others] = cycle
  /** Keeps the best of some cells, each less what taking it would lose, in the first of them. */
  const keepBest = (cells: readonly number[], lessOf: readonly number[]) => {
    const values = cells.map((cell, i) => (scores[cell] ?? 0) - (lessOf[i] ?? 0))
    const best = values.reduce((top, value, i) => (value > (values[top] ?? 0) ? i : top), 0)
    const [first = 0] = cells
    scores[first] = values[best] ?? 0
    arcs[first] = arcs[cells[best] ?? 0] ?? 0
  }
  const nothing: readonly number[] = []
  for (let other = 0; other < size; other++) {
    if (!isAlive(graph, other) || cycle.includes(other)) continue
    keepBest(
      cycle.map(group => group * size + other),
      lost,
    )
    keepBest(
      cycle.map(group => other * size + group),
      nothing,
    )
  }
  members[into] = contraction.members.flat()
  for (const other of others) members[other] = []
  return contraction
}

/** Of the arcs by which each contracted cycle was one, drops the one whose dependent has its head outside. */
function expand(chosen: Int32Array, contractions: readonly Contraction[], size: number): void {
  for (const { groups, members, arcs } of contractions.toReversed()) {
    const entering = chosen[groups[0] ?? 0] ?? 0
    const dependent = Math.floor(entering / size)
    for (const [i, group] of groups.entries())
      chosen[group] = members[i]?.includes(dependent) ? entering : (arcs[i] ?? 0)
  }
}

/**
 * The tree with the highest sum of scores (Chu-Liu and Edmonds, in time quadratic in the words).
 * @param scores  `dependent * words + head`; on the diagonal, of the word as a root
 * @returns of each word its head, or ROOT
 * @source a single root by a cost on roots: Stanojević and Cohen, "A Root of the Problem" (EMNLP 2021)
 */
export function contractCycles(scores: Float64Array, words: number, roots: Roots): Int32Array {
  const graph = makeGraph(scores, words, roots)
  const { size, arcs } = graph
  const chosen = new Int32Array(words)
  const isDone = new Uint8Array(size)
  isDone[words] = 1
  const contractions: Contraction[] = []
  for (let start = 0; start < words; start++) {
    if (isDone[start] || !isAlive(graph, start)) continue
    const path = [start]
    for (let at = start; !isDone[at]; at = path.at(-1) ?? words) {
      const head = findHead(graph, at)
      chosen[at] = arcs[at * size + head] ?? 0
      if (isDone[head]) for (const group of path) isDone[group] = 1
      else if (!path.includes(head)) path.push(head)
      else {
        const cycle = path.splice(path.indexOf(head))
        contractions.push(contract(graph, cycle))
        path.push(head)
      }
    }
  }
  expand(chosen, contractions, size)
  return chosen.map(arc => (arc % size === words ? ROOT : arc % size))
}
