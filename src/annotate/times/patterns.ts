import { english } from '../../language/english.ts'
import { NUMBER_PATTERN } from './read-numbers.ts'
import { WORD_DAYS } from './words.ts'

const choice = (words: readonly string[]) =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')
const named = (entries: readonly { name: string; abbreviations: readonly string[] }[]) =>
  choice(entries.flatMap(e => [e.name, ...e.abbreviations]))
const phrases = (entries: readonly { words: string }[]) => choice(entries.map(e => e.words))

/** What a placeholder in a pattern stands for. Everything is matched against lower-cased text. */
const fragments: { readonly [name: string]: string } = {
  month: named(english.months),
  weekday: choice(english.weekdays.map(w => w.name)),
  shortWeekday: named(english.weekdays),
  day: '(?:[12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th)?',
  wordDay: choice(WORD_DAYS),
  year: '(?:1[0-9]|20)[0-9][0-9]',
  number: NUMBER_PATTERN,
  unit: choice(english.timeUnits.flatMap(u => u.forms)),
  season: choice(english.seasons.flatMap(s => s.forms)),
  part: choice(english.dayParts.map(p => p.name)),
  relativeDay: phrases(english.relativeDays),
  shift: phrases(english.shifts),
  mod: phrases(english.pointModifiers),
  amount: phrases(english.amountModifiers),
  vague: phrases(english.vagueTimes),
  frequency: phrases(english.frequencies),
  zone: choice(english.timeZones.map(z => z.name)),
  ordinal: 'first|second|third|fourth|1st|2nd|3rd|4th',
  holiday: choice(english.holidays.map(h => h.name)).replaceAll("'", "['’]"),
}

/** The start and the end of whole words. */
const START = String.raw`(?<![\wÀ-ɏ$€£#+])(?<!\w[-.,:/]|['’])`
const END = String.raw`(?![\wÀ-ɏ])(?![,.:]\d)(?!-old)`

/**
 * Compiles a readable pattern: `{month}` stands for the words of a kind and becomes a group of that name (`{day2}` a
 * second one of its kind, `{=month}` no group), a space for one to three spaces, ` ?` for up to three. It never begins or ends in a word.
 * @example compilePattern('{month}\\.? {day}').exec('on oct. 28 in')?.groups  // { month: 'oct', day: '28' }
 */
export function compilePattern(template: string): RegExp {
  const source = template
    .replaceAll(' ?', '\u0000')
    .replace(/\{=([a-zA-Z]+)\}/g, (_, name: string) => `(?:${fragments[name]})`)
    .replace(/\{([a-zA-Z]+)(\d?)\}/g, (_, name: string, number: string) => `(?<${name}${number}>${fragments[name]})`)
    .replaceAll(' ', '[ \u00a0]{1,3}')
    .replaceAll('\u0000', '[ \u00a0]{0,3}')
  return new RegExp(`${START}(?:${source})${END}`, 'g')
}

/** Lower case with every character in its place: what would change its length stays as it is. */
export function lowerInPlace(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, letter => letter.toLowerCase())
}

const wordOf = (...names: readonly string[]) => new RegExp(`\\b(?:${names.map(name => fragments[name]).join('|')})`)

/** What a sentence must hold for a rule to find anything in it: cheap to look for, so that most rules are left out. */
export const triggers = {
  digit: /[0-9]/,
  year: /[0-9]|century/,
  clock: /[0-9]|\bnoon\b|\bmidnight\b/,
  month: wordOf('month'),
  weekday: wordOf('shortWeekday'),
  unit: wordOf('unit'),
  quarter: /quarter|half|\bq[1-4]\b/,
  season: wordOf('season'),
  relativeDay: wordOf('relativeDay'),
  frequency: wordOf('frequency'),
  vague: wordOf('vague'),
  part: wordOf('part'),
  dayPart: new RegExp(`[0-9]|\\b(?:${fragments['part']}|${fragments['wordDay']})\\b`),
  definite: new RegExp(`\\b(?:period|${fragments['unit']})`),
  holiday: wordOf('holiday'),
  event: /\b(?:before|after|ahead|prior|following|eve|run-?up|lead-up|build-up)\b/,
  spokenYear: /\b(?:(?:fif|six|seven|eigh|nine)teen|twenty|two thousand|the (?:early |late |mid[- ])?[a-z]+ies)\b/,
} as const
