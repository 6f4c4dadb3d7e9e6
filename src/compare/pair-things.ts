import { marksOf, placeOf, type Section, type Thing } from './things.ts'

/** What became of the things of one section from an earlier record to a later one. */
export interface Pairing<Item> {
  /** One thing in both. */
  readonly kept: readonly { readonly before: Item; readonly after: Item }[]
  /** Of the later record alone. */
  readonly added: readonly Item[]
  /** Taken for a thing by itself before, and now for the same as another. */
  readonly joined: readonly { readonly before: Item; readonly into: Item }[]
  /** Of the earlier record alone. */
  readonly gone: readonly Item[]
}

/** How far a thing of the earlier record goes on in one of the later. */
interface Claim<Item> {
  readonly before: Item
  readonly after: Item
  /** Marks that both share; more than any number of them where the id is the same. */
  readonly strength: number
}

/**
 * Finds each thing of an earlier record in a later one: by its id or, since an id follows from what is known and may
 * change with it, by the words that both cite for it. In time that grows with the marks.
 * @example pairThings('events', earlier.events, later.events).added.map(event => event.label)
 */
export function pairThings<Of extends Section>(
  section: Of,
  before: readonly Thing<Of>[],
  after: readonly Thing<Of>[],
): Pairing<Thing<Of>> {
  const claims = before.flatMap(findHeir(section, after))
  const best = new Map<Thing<Of>, Claim<Thing<Of>>>()
  for (const claim of claims) if (claim.strength > (best.get(claim.after)?.strength ?? 0)) best.set(claim.after, claim)
  const claimed = new Set(claims.map(claim => claim.before))
  return {
    kept: claims.filter(claim => best.get(claim.after) === claim),
    added: after.filter(thing => !best.has(thing)),
    joined: claims
      .filter(claim => best.get(claim.after) !== claim)
      .map(claim => ({ before: claim.before, into: claim.after })),
    gone: before.filter(thing => !claimed.has(thing)),
  }
}

/** Which later thing goes on with an earlier one: that of its id, else the first of those that share most marks. */
function findHeir<Of extends Section>(section: Of, after: readonly Thing<Of>[]) {
  const byId = new Map(after.map(thing => [thing.id, thing]))
  const byPlace = new Map<string, Thing<Of>[]>()
  for (const thing of after)
    for (const place of new Set(marksOf(section, thing).map(placeOf))) {
      const things = byPlace.get(place)
      if (things) things.push(thing)
      else byPlace.set(place, [thing])
    }
  return (thing: Thing<Of>): readonly Claim<Thing<Of>>[] => {
    const same = byId.get(thing.id)
    if (same) return [{ before: thing, after: same, strength: Number.POSITIVE_INFINITY }]
    const shared = new Map<Thing<Of>, number>()
    for (const place of new Set(marksOf(section, thing).map(placeOf)))
      for (const other of byPlace.get(place) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    const [heir] = [...shared].sort(([, a], [, b]) => b - a)
    return heir ? [{ before: thing, after: heir[0], strength: heir[1] }] : []
  }
}
