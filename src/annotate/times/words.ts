import { english } from '../../language/english.ts'

const numbered = (entries: readonly { name: string; abbreviations: readonly string[]; number: number }[]) =>
  new Map(entries.flatMap(e => [e.name, ...e.abbreviations].map(word => [word, e.number])))

const monthNumbers = numbered(english.months)
const weekdayNumbers = numbered(english.weekdays)
const units = new Map(english.timeUnits.flatMap(u => u.forms.map(form => [form, u])))
const seasonCodes = new Map(english.seasons.flatMap(s => s.forms.map(form => [form, s.code])))
const partCodes = new Map(english.dayParts.map(p => [p.name, p.code]))
const shifts = new Map(english.shifts.map(s => [s.words, s]))
const mods = new Map(english.pointModifiers.map(m => [m.words, m.mod]))
const amounts = new Map(english.amountModifiers.map(m => [m.words, m.mod]))
const toTwentieth =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
/** Days of a month in words: "first" to "thirty-first". */
export const WORD_DAYS: readonly string[] = [
  ...toTwentieth,
  ...toTwentieth.slice(0, 9).map(unit => `twenty-${unit}`),
  'thirtieth',
  'thirty-first',
]

export type TimeUnit = (typeof english.timeUnits)[number]
export type Shift = (typeof english.shifts)[number]

const plain = (words: string | undefined) => (words ?? '').toLowerCase().replace(/[\s\u00a0]+/g, ' ')

/** 1 to 12, 0 where the word names no month. */
export const monthNumber = (word: string | undefined): number => monthNumbers.get(plain(word)) ?? 0
/** 1 (Monday) to 7, 0 where the word names no weekday. */
export const weekdayNumber = (word: string | undefined): number => weekdayNumbers.get(plain(word)) ?? 0
export const unitOf = (word: string | undefined): TimeUnit | undefined => units.get(plain(word))
export const seasonCode = (word: string | undefined): string | undefined => seasonCodes.get(plain(word))
export const partCode = (word: string | undefined): string | undefined => partCodes.get(plain(word))
export const shiftOf = (words: string | undefined): Shift | undefined => shifts.get(plain(words))
export const pointMod = (words: string | undefined): string | undefined =>
  mods.get(plain(words).replace(/-$/, '').trim()) ?? mods.get(plain(words).replace(/^the /, ''))
export const amountMod = (words: string | undefined): string | undefined => amounts.get(plain(words))

/** "28th", "fourth", "04": the number of a day or of a quarter. */
export const dayNumber = (word: string | undefined): number => {
  const text = plain(word)
  return WORD_DAYS.indexOf(text) + 1 || Number.parseInt(text, 10) || 0
}

const doubtful = new Map(
  english.months.filter(m => m.ambiguous).flatMap(m => [m.name, ...m.abbreviations].map(word => [word, m])),
)

/** What else a month's name may be: a surname of people in the news, or another word; undefined where it is nothing else. */
export function doubtOfMonth(word: string | undefined): 'surname' | 'word' | undefined {
  const month = doubtful.get(plain(word))
  return month && (month.surname ? 'surname' : 'word')
}
