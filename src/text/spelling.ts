import { fold } from './fold.ts'
import { remember } from './remember.ts'

/**
 * Letters that the usual romanisations of one sound differ in, each with the form taken for all of them, in this order.
 * From the tables of BGN/PCGN, ISO 9, ALA-LC and common newswire usage for Cyrillic, Arabic and Persian names, and the
 * spellings of German and French that agencies use for them.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:mu|mo)h[ae]m+[ae]d$|^mohamad$/g, 'mohamed'],
  [/(?<=[aeiouy].*[oe])ff$/g, 'v'],
  [/shch/g, 'sc'],
  [/tch/g, 'ch'],
  [/(?<=[aeiouy])j(?![aeiou])/g, 'i'],
  [/dzh|dj|zh/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/ts|tz/g, 'c'],
  [/ic$/g, 'ich'],
  [/q|ck/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|iy|yi|y/g, 'i'],
  [/ie|je/g, 'e'],
  [/ue/g, 'u'],
  [/oe/g, 'o'],
  [/ah$/g, 'a'],
  [/(.)\1+/g, '$1'],
]

/** Of names; an affair has fewer. */
const MOST_KEPT = 20_000

/**
 * A name as it sounds, so that romanisations of one name meet: "Rakhmon" and "Rahmon", "Zhaparov" and "Japarov".
 * Other vowels ("Marina", "Marian") and other consonants ("Karim", "Karin") are other names.
 * @example soundOf('Sergey')  // 'sergei'
 */
export const soundOf: (name: string) => string = remember(
  name => SOUNDS.reduce((text, [from, to]) => text.replace(from, to), fold(name)),
  MOST_KEPT,
)
