/**
 * Groups of numbers 0 … size - 1 that were joined, directly or through others.
 * @example const sets = unionFind(3); sets.join(0, 2); sets.groups()  // [[0, 2], [1]]
 */
export function unionFind(size: number) {
  const parent = Array.from({ length: size }, (_, i) => i)
  const find = (i: number): number => {
    let root = i
    while (parent[root] !== root) root = parent[root] ?? root
    for (let at = i; at !== root; ) {
      const next = parent[at] ?? root
      parent[at] = root
      at = next
    }
    return root
  }
  return {
    find,
    join: (a: number, b: number): void => {
      const [low, high] = [find(a), find(b)].sort((x, y) => x - y) as [number, number]
      parent[high] = low
    },
    groups: (): readonly (readonly number[])[] => {
      const groups = new Map<number, number[]>()
      for (let i = 0; i < size; i++) {
        const group = groups.get(find(i))
        if (group) group.push(i)
        else groups.set(find(i), [i])
      }
      return [...groups.values()]
    },
  }
}
