import { z } from 'zod'
import { eventStatuses } from '../../record/event.ts'
import { defineEntries } from './entry-file.ts'

const eventClue = z.strictObject({
  /** Lower case, as it stands in the text. */
  words: z.string(),
  tells: z.discriminatedUnion('of', [
    /** A word before the noun: "the upcoming session". */
    z.strictObject({ of: z.literal('status'), value: z.enum(eventStatuses) }),
    /** "the previous summit": another of the series that the article is about. */
    z.strictObject({ of: z.literal('series'), value: z.literal('previous') }),
    z.strictObject({ of: z.literal('mode'), value: z.enum(['offline', 'online', 'mixed']) }),
    z.strictObject({ of: z.literal('access'), value: z.enum(['open', 'closed']) }),
  ]),
})

/** Words beside an event that tell of its status, its series, whether it is online, whether it is open. */
export const eventClues = defineEntries({
  path: 'en/event-clues.yml',
  entry: eventClue,
  key: c => `${c.tells.of} ${c.words}`,
})
