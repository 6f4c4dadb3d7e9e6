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
