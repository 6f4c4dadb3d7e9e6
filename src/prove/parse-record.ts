import { Failure } from '../record/failure.ts'
import { type Record, recordSchema } from '../record/record.ts'

/**
 * A record from the outside, of which nothing is known yet.
 * @param location  where it came from, for the message
 * @throws Failure 'record-malformed' with the place of the first thing that is not as it should be
 */
export function parseRecord(json: unknown, location: string): Record {
  const { data, error } = recordSchema.safeParse(json)
  if (data) return data
  const [issue] = error.issues
  const path = (issue?.path ?? []).map(key => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  throw new Failure('record-malformed', { location, path: path.replace(/^\./, ''), why: issue?.message ?? '' })
}
