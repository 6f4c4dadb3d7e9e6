/**
 * The same pure function of a thing, its answer kept as long as the thing is.
 * @example const genderOf = rememberOf((entity: Entity) => tellGender(entity))
 */
export function rememberOf<Thing extends object, Value>(answer: (thing: Thing) => Value): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { readonly value: Value }>()
  return thing => {
    const kept = known.get(thing) ?? { value: answer(thing) }
    known.set(thing, kept)
    return kept.value
  }
}

/**
 * The same pure function, its latest answers kept.
 * @param limit how many are kept; when there are more, all are forgotten, so that no input makes it grow for ever
 */
export function remember<Value>(answer: (key: string) => Value, limit: number): (key: string) => Value {
  const known = new Map<string, Value>()
  return key => {
    const kept = known.get(key)
    if (kept !== undefined) return kept
    const value = answer(key)
    if (known.size >= limit) known.clear()
    known.set(key, value)
    return value
  }
}
