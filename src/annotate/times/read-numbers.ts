import { english } from '../../language/english.ts'

const words = new Map(english.numberWords.map(n => [n.word, n]))
const counting = english.numberWords.filter(n => n.kind === 'unit' || n.kind === 'ten').map(n => n.word)
const units = english.numberWords.filter(n => n.kind === 'unit' && n.value < 10).map(n => n.word)
const tens = english.numberWords.filter(n => n.kind === 'ten').map(n => n.word)

const longestFirst = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join('|')

/** Words that leave the number open. */
const OPEN = ['a few', 'few', 'several', 'many', 'some', 'a number of', 'dozens of', 'a couple of', 'couple of']

/** A number as it stands before a unit of time: "3", "three", "twenty-four", "a hundred", "several", "a". */
export const NUMBER_PATTERN = [
  String.raw`\d{1,3}(?:,\d{3})?(?:\.\d{1,2})?(?: (?:1\/2|1\/4|3\/4))?`,
  `(?:a|one|two|three|four|five|six|seven|eight|nine) hundred(?: and (?:${longestFirst(counting)}))?`,
  `(?:${longestFirst(tens)})(?: |-)(?:${longestFirst(units)})`,
  `(?:a )?(?:couple(?: of)?|dozen)`,
  longestFirst(OPEN),
  longestFirst(counting),
  'half an?',
  'an',
  'a',
].join('|')

/**
 * What such a number says.
 * @returns undefined where the words leave it open ("several")
 * @example readNumber('twenty-four')  // 24
 */
export function readNumber(text: string): number | undefined {
  const plain = text.toLowerCase().trim()
  const [digits, fraction] = plain.split(' ')
  if (/^\d/.test(plain)) {
    const [top = 0, bottom = 1] = (fraction ?? '0').split('/').map(Number)
    return Number((digits ?? '').replaceAll(',', '')) + top / bottom
  }
  if (/couple/.test(plain)) return 2
  if (/dozen$/.test(plain)) return 12
  if (plain.startsWith('half')) return 0.5
  if (plain === 'a' || plain === 'an') return 1
  if (OPEN.includes(plain)) return undefined
  const [before, after] = plain.split(' hundred')
  if (after !== undefined) return (readNumber(before ?? '') ?? 1) * 100 + (readNumber(after.replace(/^ and /, '')) ?? 0)
  const parts = plain.split(/(?: |-)/).map(part => words.get(part)?.value)
  return parts.every(part => part !== undefined) ? parts.reduce((sum, part) => sum + part, 0) : undefined
}
