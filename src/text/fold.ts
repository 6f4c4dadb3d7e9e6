/**
 * Text as it is compared: without case, accents, punctuation and doubled space, and without a leading "the".
 * @example fold('The Côte-d’Ivoire')  // 'cote d ivoire'
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
