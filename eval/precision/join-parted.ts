/** Marks that a tokenizer parted from what they belong to: "5 . 9", "U . S .", "high - rise", "US $ 5". */
const PARTED: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d) ([.,:/]) (?=\d)/g, '$1'],
  [/\b(\p{Lu}) \. (?=\p{Lu} \.)/gu, '$1.'],
  [/(?<=\p{L}|\d) - (?=\p{L}|\d)/gu, '-'],
  [/(?<=\p{L}) ’ (?=\p{L})/gu, '’'],
  [/ - - /g, ' -- '],
  [/\b(\p{Lu}{1,3}) \$ (?=\d)/gu, '$1$ '],
]

/** Joins in a line of words what an editor writes as one word. @example joinParted('a high - rise')  // 'a high-rise' */
export const joinParted = (line: string): string =>
  PARTED.reduce((joined, [parted, whole]) => joined.replace(parted, whole), line)
