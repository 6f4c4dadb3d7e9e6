import type { Entity } from '../../src/record/entity.ts'
import type { Record } from '../../src/record/record.ts'

/** Names as they are compared: without case, accents, marks and a leading article. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')

/** Words as they are searched: straight quotation marks, single spaces. */
const foldWords = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ')

/** @param wanted  a regular expression, without case */
export const hasWords = (text: string, wanted: string): boolean => new RegExp(wanted, 'iu').test(foldWords(text))

/** All names of an entity, folded. */
export const namesOf = ({ name, names }: Entity): ReadonlySet<string> =>
  new Set([name, ...names.map(({ text }) => text)].map(foldName))

/** Who of a record bears the names that an affair's facts use. */
export interface WhoIsWho {
  /** Whether an id of the record, or words where it has no entity, means one of those wanted. */
  isWho(id: string | null | undefined, wanted: string | readonly string[]): boolean
  /** The name of an id, for people to read. */
  nameOf(id: string | null | undefined): string
}

/** @param names  other names for the names in the facts: `{ Benin: ['Benin', 'Cotonou'] }` */
export function whoIsWho(record: Record, names: { readonly [key: string]: readonly string[] }): WhoIsWho {
  const entities = new Map(record.entities.map(entity => [entity.id, entity]))
  const folded = new Map(record.entities.map(entity => [entity.id, namesOf(entity)]))
  const wantedNames = (wanted: string | readonly string[]) =>
    [wanted].flat().flatMap(name => (names[name] ?? [name]).map(foldName))
  return {
    isWho: (id, wanted) => {
      if (!id) return false
      const own = folded.get(id) ?? new Set([foldName(id)])
      return wantedNames(wanted).some(name => own.has(name))
    },
    nameOf: id => (id ? (entities.get(id)?.name ?? id) : 'nobody'),
  }
}
