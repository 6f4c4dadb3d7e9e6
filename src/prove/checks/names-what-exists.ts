import type { Check } from '../fault.ts'
import { referencesIn, type Section } from '../references.ts'

/** Every id that is named exists, and is of the kind that it is named for. */
export const namesWhatExists: Check = function* namesWhatExists({ record }) {
  const ids = (section: Section) => new Set(record[section].map(({ id }) => id))
  const known = {
    documents: ids('documents'),
    entities: ids('entities'),
    events: ids('events'),
    requests: ids('requests'),
  }
  for (const { path, id, section } of referencesIn(record))
    if (!known[section].has(id)) yield { path, message: `“${id}” is not among the ${section}` }

  const all = new Set(Object.values(record).flatMap(part => (Array.isArray(part) ? part.map(({ id }) => id) : [])))
  for (const [index, { about }] of record.disputes.entries())
    if (!all.has(about)) yield { path: `disputes[${index}].about`, message: `“${about}” is not in the record` }
}
