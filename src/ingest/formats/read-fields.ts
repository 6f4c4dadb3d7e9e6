/** The words of a field of metadata, whatever was put into it; undefined where it holds none. */
export function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  if (typeof value === 'number') return String(value)
  return value instanceof Date ? value.toISOString() : undefined
}

/** More authors than this is a list of something else. */
const MOST_NAMES = 20

/**
 * Names of people or of a publisher, which stand alone, as `{name}`, or as a list of either.
 * @example namesOf([{ name: 'Jane Roe' }, 'John Doe'])  // 'Jane Roe and John Doe'
 */
export function namesOf(value: unknown): string | undefined {
  const each = Array.isArray(value) ? value.slice(0, MOST_NAMES) : [value]
  const names = each.flatMap(one => {
    const name = wordsOf(isFields(one) ? one['name'] : one)
    return name && !/^https?:/.test(name) ? [name.replace(/^by\s+/i, '')] : []
  })
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0]
}

/** A JSON object whose fields nobody has checked yet. */
export interface Fields {
  readonly [field: string]: unknown
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
