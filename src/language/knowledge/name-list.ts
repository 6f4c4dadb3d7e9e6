import { z } from 'zod'
import { defineEntries, type EntryFile } from './entry-file.ts'

/** Names that begin with one letter, told apart by `separator` in the file. */
export interface NameList {
  readonly initial: string
  readonly names: readonly string[]
}

/** A long list of names, one entry a letter: white space or commas stand between the names. */
const nameList = (path: string, separator: RegExp): EntryFile<NameList> =>
  defineEntries({
    path,
    entry: z.strictObject({
      initial: z.string().length(1),
      names: z.string().transform((names): readonly string[] => names.split(separator).filter(Boolean)),
    }),
    key: list => list.initial,
  })

export const givenNames = nameList('en/given-names.yml', /\s+/)
export const surnames = nameList('en/surnames.yml', /\s+/)
/** Cities and towns of 50,000 people and more. */
export const settlements = nameList('en/settlements.yml', /,\s*/)
