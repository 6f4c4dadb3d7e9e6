import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

const membershipWord = z.strictObject({
  word: z.string(),
  /**
   * `grade` stands before a noun ("founding member"), `tail` behind it ("member state"); a `passive`, as a participle, is done to
   * the member. A `stop` is done to a `share` ("suspended its membership"); what `holds` has the members behind it ("the bloc comprises").
   */
  kind: z.enum(['noun', 'grade', 'tail', 'verb', 'passive', 'stop', 'share', 'holds']),
  role: z.string().optional(),
  /** Between the verb and the organisation: "withdrew from". */
  preposition: z.string().optional(),
})

/** The words that tell who belongs to what. */
export const membershipWords = defineEntries({
  path: 'en/membership-words.yml',
  entry: membershipWord,
  key: word => word.word,
})
