/** The head of a root. */
export const ROOT = -1

/** How many words of a sentence may have no head. */
export type Roots = 'one' | 'several'

/**
 * Whether every word leads to a root, and to the only one where one is wanted.
 * @param heads  of each word the number of its head, or ROOT
 * @example isTree([1, -1, 1], 'one')  // true
 */
export function isTree(heads: ArrayLike<number>, roots: Roots): boolean {
  let found = 0
  /** From which word the walk upward came by first. */
  const walkOf = new Int32Array(heads.length).fill(-1)
  for (let start = 0; start < heads.length; start++) {
    if (heads[start] === ROOT) found++
    for (let at = start; at !== ROOT && walkOf[at] !== start; at = heads[at] ?? ROOT) {
      if ((walkOf[at] ?? ROOT) >= 0) break
      walkOf[at] = start
      if (walkOf[heads[at] ?? ROOT] === start) return false
    }
  }
  return heads.length === 0 || (roots === 'one' ? found === 1 : found > 0)
}
