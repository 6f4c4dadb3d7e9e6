/**
 * Groups things from the most alike on, two groups as alike as their members are on average, until none are alike enough.
 * @param count  of things, numbered from 0
 * @param likeness  of two different things
 * @returns numbers in groups; what is alike to nothing is a group of one
 * @example averageLinkage(3, (a, b) => (a + b === 1 ? 0.9 : 0), 0.5)  // [[0, 1], [2]]
 */
export function averageLinkage(
  count: number,
  likeness: (a: number, b: number) => number,
  least: number,
): readonly (readonly number[])[] {
  const groups = Array.from({ length: count }, (_, thing) => [thing])
  const rows = groups.map((_, a) =>
    Float64Array.from(groups, (_, b) => (a === b ? Number.NEGATIVE_INFINITY : likeness(a, b))),
  )
  const alive = new Set(groups.keys())
  for (;;) {
    let [best, from, into] = [least, -1, -1]
    for (const a of alive) {
      const row = rows[a]
      for (const b of alive) {
        if (b >= a) break
        const value = row?.[b] ?? 0
        if (value > best) [best, from, into] = [value, a, b]
      }
    }
    if (from < 0) return [...alive].map(group => groups[group] ?? [])
    const [big, small] = [groups[into] ?? [], groups[from] ?? []]
    const all = big.length + small.length
    for (const other of alive) {
      if (other === from || other === into) continue
      const mean = ((rows[into]?.[other] ?? 0) * big.length + (rows[from]?.[other] ?? 0) * small.length) / all
      for (const [x, y] of [
        [into, other],
        [other, into],
      ] as const) {
        const row = rows[x]
        if (row) row[y] = mean
      }
    }
    big.push(...small)
    alive.delete(from)
  }
}
