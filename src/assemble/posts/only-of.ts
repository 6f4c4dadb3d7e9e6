/** The one day that is told; undefined where texts tell different ones. */
export function onlyOf(days: readonly (string | undefined)[]): string | undefined {
  const told = new Set(days.filter(day => day !== undefined))
  return told.size === 1 ? [...told][0] : undefined
}
