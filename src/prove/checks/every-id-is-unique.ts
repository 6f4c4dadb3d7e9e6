import type { Check } from '../fault.ts'

/** No id stands for two things. */
export const everyIdIsUnique: Check = function* everyIdIsUnique({ record }) {
  const first = new Map<string, string>()
  for (const [section, objects] of Object.entries(record)) {
    if (!Array.isArray(objects)) continue
    for (const [index, { id }] of objects.entries()) {
      const path = `${section}[${index}]`
      const earlier = first.get(id)
      if (earlier) yield { path, message: `${id} stands at ${earlier} too` }
      else first.set(id, path)
    }
  }
}
