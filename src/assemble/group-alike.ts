/**
 * Groups items that are alike, each with the first group that has one like it. Only items that share a key are compared,
 * so that time grows with the items and not with their pairs.
 * @param keysOf  items that are alike share at least one
 * @returns groups and items in the order of first appearance
 * @example groupAlike(['ab', 'cd', 'ba'], word => [...word], ([first], word) => first?.length === word.length)  // [['ab', 'ba'], ['cd']]
 */
export function groupAlike<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
  isAlike: (group: readonly Item[], item: Item) => boolean,
): readonly (readonly Item[])[] {
  const groups: Item[][] = []
  const numbersByKey = new Map<string, Set<number>>()
  for (const item of items) {
    const keys = keysOf(item)
    const candidates = new Set(keys.flatMap(key => [...(numbersByKey.get(key) ?? [])]))
    const home =
      [...candidates].sort((a, b) => a - b).find(number => isAlike(groups[number] ?? [], item)) ?? groups.length
    const group = groups[home]
    if (group) group.push(item)
    else groups.push([item])
    for (const key of keys) {
      const numbers = numbersByKey.get(key)
      if (numbers) numbers.add(home)
      else numbersByKey.set(key, new Set([home]))
    }
  }
  return groups
}

/**
 * Keys for phrases that count as alike when they share at least `share` of all their words: sorted, two such phrases share
 * one of their first words (prefix filtering: Bayardo, Ma, Srikant 2007, "Scaling up all pairs similarity search").
 * @example prefixOf(new Set(['a', 'b', 'c', 'd']), 0.75)  // ['a', 'b']
 */
export const prefixOf = (words: ReadonlySet<string>, share: number): readonly string[] =>
  [...words].sort().slice(0, words.size - Math.ceil(share * words.size) + 1)
