/** How many there are to draw from; few of them are drawn often, as in real coverage. */
const INVENTORY = 3_000

const ONSETS = ['B', 'Br', 'D', 'F', 'G', 'H', 'K', 'L', 'M', 'N', 'P', 'R', 'S', 'T', 'V', 'Z'] as const
const VOWELS = ['a', 'e', 'i', 'o', 'u'] as const
const MIDDLES = ['l', 'm', 'n', 'r', 's', 'rt', 'nd', 'lk', 'v', 'st'] as const

const pick = <Item>(items: readonly [Item, ...Item[]], at: number): Item => items[at % items.length] ?? items[0]

/** A word that could be a name; the same number gives the same word. */
function invent(number: number, ending: string): string {
  const first = `${pick(ONSETS, number)}${pick(VOWELS, Math.floor(number / 16))}`
  const second = `${pick(MIDDLES, Math.floor(number / 80))}${pick(VOWELS, Math.floor(number / 800))}`
  return `${first}${second}${ending}`
}

/** Zipf's law with exponent 1: the rank of a draw, so that new names come ever more rarely. */
const drawRank = (random: () => number): number => Math.floor(INVENTORY ** random())

/** @example inventPerson(random)  // { given: 'Balar', family: 'Komistan' } */
export const inventPerson = (random: () => number) => ({
  given: invent(drawRank(random), 'r'),
  family: invent(drawRank(random), 'stan'),
})

/** @example inventCountry(random)  // { name: 'Velovia', demonym: 'Velovian', capital: 'Velograd' } */
export function inventCountry(random: () => number) {
  const rank = Math.floor(drawRank(random) / 10)
  return { name: invent(rank, 'via'), demonym: invent(rank, 'vian'), capital: invent(rank, 'grad') }
}
