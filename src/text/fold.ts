/** Letters that Unicode does not take apart, as English newspapers write them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ə: 'a',
}
const LETTERS_TO_PLAIN = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'g')

/** Most text of newspapers: its letters have no accents to take off. */
const PLAIN = /^[\0-\x7f]*$/

const foldPlain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')

const foldAny = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(LETTERS_TO_PLAIN, letter => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')

/**
 * Text as it is compared: without case, accents, punctuation and doubled space, and without a leading "the".
 * @example fold('The Côte-d’Ivoire')  // 'cote d ivoire'
 */
export const fold = (text: string): string =>
  (PLAIN.test(text) ? foldPlain(text) : foldAny(text)).trim().replace(/^the /, '')
