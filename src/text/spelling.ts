import { fold } from './fold.ts'

/**
 * Letters that the usual romanisations of one sound differ in, each with the form taken for all of them.
 * From the tables of BGN/PCGN, ISO 9, ALA-LC and common newswire usage for Cyrillic, Arabic and Persian names.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch/g, 'sc'],
  [/dzh|dj|zh/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ts|tz/g, 'c'],
  [/q|ck/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|iy|yi|y/g, 'i'],
  [/j(?=[aou])/g, 'j'],
  [/ie|je/g, 'e'],
  [/(.)\1+/g, '$1'],
]

/**
 * A name as it sounds, so that romanisations of one name meet: "Rakhmon" and "Rahmon", "Zhaparov" and "Japarov".
 * @example soundOf('Sergey')  // 'sergei'
 */
export const soundOf = (name: string): string => SOUNDS.reduce((text, [from, to]) => text.replace(from, to), fold(name))

/** The number of letters to insert, delete or change; counting ends at `most` + 1. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      )
    previous = row
  }
  return Math.min(previous[b.length] ?? 0, most + 1)
}
