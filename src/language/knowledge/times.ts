import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

const word = z.string().regex(/^[a-z]+$/)
const abbreviations = z.array(word).default([])

/** `ambiguous`: the word is also a verb, a name or an adjective, and needs company to be a month; `surname`: of people in the news. */
export const months = defineEntries({
  path: 'en/times/months.yml',
  entry: z.strictObject({
    name: word,
    abbreviations,
    number: z.int().min(1).max(12),
    ambiguous: z.boolean().default(false),
    surname: z.boolean().default(false),
  }),
  key: m => m.name,
})

/** Months in other languages, which count only in a full date: "6 mai 2031". */
export const foreignMonths = defineEntries({
  path: 'en/times/foreign-months.yml',
  entry: z.strictObject({
    number: z.int().min(1).max(12),
    words: z.array(z.string().regex(/^\p{Ll}+$|^\p{Lo}+(?: \p{Lo}+)?$/u)).min(1),
  }),
  key: m => String(m.number),
})

/** Numbered from Monday, 1, as ISO 8601 does. */
export const weekdays = defineEntries({
  path: 'en/times/weekdays.yml',
  entry: z.strictObject({ name: word, abbreviations, number: z.int().min(1).max(7) }),
  key: w => w.name,
})

/** Words that point at a time without naming it: "yesterday", "last", "ago". */
export const relativeWords = defineEntries({
  path: 'en/times/relative-words.yml',
  entry: z.strictObject({ word, reach: z.enum(['day', 'unit', 'counted']) }),
  key: r => r.word,
})

const phrase = z.string().regex(/^[a-z]+(?: [a-z]+)*$/)
const keyed = { key: (entry: { readonly words: string }) => entry.words }

/** `code` is TIMEX3's designator, after "T" where `clock`; one is `times` of it, `days` or `months` long. */
export const timeUnits = defineEntries({
  path: 'en/times/units.yml',
  entry: z.strictObject({
    name: word,
    forms: z.array(word).min(1),
    code: z.enum(['S', 'M', 'H', 'D', 'W', 'WE', 'Q', 'Y']),
    clock: z.boolean().default(false),
    times: z.int().positive().default(1),
    days: z.int().positive().optional(),
    months: z.int().positive().optional(),
  }),
  key: u => u.name,
})

export const seasons = defineEntries({
  path: 'en/times/seasons.yml',
  entry: z.strictObject({ name: word, code: z.enum(['SP', 'SU', 'FA', 'WI']), forms: z.array(word).min(1) }),
  key: s => s.name,
})

const dayPart = z.enum(['MO', 'AF', 'EV', 'NI', 'MI'])

export const dayParts = defineEntries({
  path: 'en/times/day-parts.yml',
  entry: z.strictObject({ name: word, code: dayPart }),
  key: p => p.name,
})

/** Days counted from the publication. `vague`: the night before or the night after, no day is meant. */
export const relativeDays = defineEntries({
  path: 'en/times/relative-days.yml',
  entry: z.strictObject({ words: phrase, days: z.int(), part: dayPart.optional(), vague: z.boolean().default(false) }),
  ...keyed,
})

/** "last", "next": how many steps from the present, or, where `anchored`, from the time told last. */
export const shifts = defineEntries({
  path: 'en/times/shifts.yml',
  entry: z.strictObject({ words: phrase, by: z.int(), anchored: z.boolean().default(false) }),
  ...keyed,
})

export const pointModifiers = defineEntries({
  path: 'en/times/point-modifiers.yml',
  entry: z.strictObject({ words: phrase, mod: z.enum(['START', 'MID', 'END', 'APPROX']) }),
  ...keyed,
})

export const amountModifiers = defineEntries({
  path: 'en/times/amount-modifiers.yml',
  entry: z.strictObject({
    words: phrase,
    mod: z.enum(['MORE_THAN', 'LESS_THAN', 'EQUAL_OR_MORE', 'EQUAL_OR_LESS', 'APPROX']),
  }),
  ...keyed,
})

/** Times without a place in the calendar. `doubtful`: the words tell a time only where the English model takes them for one. */
export const vagueTimes = defineEntries({
  path: 'en/times/vague-times.yml',
  entry: z.strictObject({
    words: phrase,
    value: z.enum(['PAST_REF', 'PRESENT_REF', 'FUTURE_REF', 'PXX']),
    doubtful: z.boolean().default(false),
  }),
  ...keyed,
})

/** Minutes from UTC; absent where the words do not tell. */
export const timeZones = defineEntries({
  path: 'en/times/zones.yml',
  entry: z.strictObject({ name: phrase, minutes: z.int().optional() }),
  key: z => z.name,
})

export const frequencies = defineEntries({
  path: 'en/times/frequencies.yml',
  entry: z.strictObject({ words: phrase, value: z.string().regex(/^PT?\d[A-Z]$/) }),
  ...keyed,
})

/** Words that tell whether a day lies before or after the publication, and where they stand. */
export const timeDirections = defineEntries({
  path: 'en/times/directions.yml',
  entry: z.strictObject({
    at: z.enum([
      'before',
      'ahead',
      'participle',
      'present',
      'border',
      'noun',
      'announcing',
      'deferring',
      'withdrawing',
    ]),
    words: z.array(phrase).min(1),
    direction: z.enum(['past', 'future']),
  }),
  key: d => `${d.at} ${d.words.join(' ')}`,
})

/** Feasts with one day everywhere: a month's day, the `nth` weekday of a month, or so many days from Easter. */
export const holidays = defineEntries({
  path: 'en/times/holidays.yml',
  entry: z.strictObject({
    name: z.string().regex(/^[a-z]+(?:[ '][a-z']+)*$/),
    month: z.int().min(1).max(12).optional(),
    day: z.int().min(1).max(31).optional(),
    weekday: z.int().min(1).max(7).optional(),
    nth: z.int().min(1).max(5).optional(),
    easter: z.int().optional(),
  }),
  key: h => h.name,
})

export const countedNouns = defineEntries({
  path: 'en/times/counted-nouns.yml',
  entry: z.strictObject({ words: z.array(word).min(1) }),
  key: c => c.words.join(' '),
})

/** Names that hold a time word: what follows it, what stands before it, or the whole name. */
export const notTimes = defineEntries({
  path: 'en/times/not-times.yml',
  entry: z.strictObject({ at: z.enum(['after', 'before', 'whole']), words: z.array(phrase).min(1) }),
  key: n => n.at,
})

/** Words beside a four-digit number that tell whether it is a year. */
export const yearNeighbors = defineEntries({
  path: 'en/times/year-neighbors.yml',
  entry: z.strictObject({ at: z.enum(['before', 'often', 'clause']), words: z.array(word).min(1) }),
  key: n => n.at,
})

/** Words before a month's name that may be another word, and what they make of it. */
export const monthNeighbors = defineEntries({
  path: 'en/times/month-neighbors.yml',
  entry: z.strictObject({ at: z.enum(['month', 'unless-surname', 'article', 'due']), words: z.array(word).min(1) }),
  key: n => n.at,
})
