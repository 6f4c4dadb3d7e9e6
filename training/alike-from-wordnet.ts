import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Senses beyond the first few are rare in news. */
const FIRST_SENSES = 4
/** Of so many first senses the broader ones count too: "to murder" is to kill. */
const BROADER_SENSES = 2
/** How often a word must be counted in WordNet's tagged texts to be common. */
const COMMON = 2

const FILES = [
  ['n', 'noun'],
  ['v', 'verb'],
  ['a', 'adj'],
] as const

export interface AlikeWords {
  readonly word: string
  readonly alike: readonly string[]
  readonly broader: readonly string[]
}

/**
 * Words for acts with the common words of like meaning: those that share one of the first senses of a verb or noun, or that
 * are derived of one another in that sense ("acquire" and "acquisition").
 * @param folder  WordNet's `dict`
 * @param seen  words to look up besides WordNet's own common verbs
 */
export function alikeFromWordnet(folder: string, seen: ReadonlySet<string>): readonly AlikeWords[] {
  const lines = (name: string) =>
    readFileSync(join(folder, name), 'latin1')
      .split('\n')
      .filter(line => line && !line.startsWith(' '))
  const senses = new Map<string, string[]>()
  const derived = new Map<string, string[]>()
  const broader = new Map<string, string[]>()
  for (const [pos, file] of FILES) {
    for (const line of lines(`index.${file}`)) {
      const fields = line.trim().split(' ')
      const from = 6 + Number(fields[3])
      const own = fields.slice(from, from + Math.min(FIRST_SENSES, Number(fields[2]))).map(offset => pos + offset)
      const word = fields[0] ?? ''
      if (pos !== 'a') senses.set(word, [...(senses.get(word) ?? []), ...own])
    }
    for (const line of lines(`data.${file}`)) {
      const fields = (line.split(' | ')[0] ?? '').trim().split(' ')
      const words = Number.parseInt(fields[3] ?? '0', 16)
      const first = 4 + 2 * words
      for (let k = 0; k < Number(fields[first]); k++) {
        const [symbol, offset, other, places = ''] = fields.slice(first + 1 + 4 * k, first + 5 + 4 * k)
        if (symbol === '@' && pos === 'v')
          broader.set(`${pos}${fields[0]}`, [...(broader.get(`${pos}${fields[0]}`) ?? []), `${other}${offset}`])
        const word = fields[4 + 2 * (Number.parseInt(places.slice(0, 2), 16) - 1)]?.toLowerCase()
        if (symbol !== '+' || !word || other === 'r') continue
        const key = `${pos}${fields[0]} ${word}`
        derived.set(key, [...(derived.get(key) ?? []), `${other === 's' ? 'a' : other}${offset}`])
      }
    }
  }
  const counts = new Map<string, number>()
  for (const line of lines('index.sense')) {
    const [key = '', , , count] = line.split(' ')
    const [word = '', kind = ''] = key.split('%')
    if (kind.startsWith('1') || kind.startsWith('2')) counts.set(word, (counts.get(word) ?? 0) + Number(count))
  }
  const isCommon = (word: string) => /^[a-z]+$/.test(word) && (seen.has(word) || (counts.get(word) ?? 0) >= COMMON)
  const verbs = new Set(lines('index.verb').map(line => line.split(' ')[0] ?? ''))
  const nodesOf = (word: string) => {
    const own = senses.get(word) ?? []
    const wider = own.slice(0, BROADER_SENSES).flatMap(sense => broader.get(sense) ?? [])
    return { own: new Set([...own, ...own.flatMap(sense => derived.get(`${sense} ${word}`) ?? [])]), wider }
  }
  const vocabulary = [...senses.keys()].filter(isCommon).sort()
  const byNode = new Map<string, string[]>()
  for (const word of vocabulary)
    for (const node of nodesOf(word).own) byNode.set(node, [...(byNode.get(node) ?? []), word])
  const wordsAt = (nodes: Iterable<string>) => [...new Set([...nodes].flatMap(node => byNode.get(node) ?? []))].sort()
  return vocabulary
    .filter(word => seen.has(word) || verbs.has(word))
    .map(word => {
      const { own, wider } = nodesOf(word)
      const alike = wordsAt(own)
      const broader = wordsAt(wider).filter(other => !alike.includes(other))
      // Of two words, the first in the alphabet has the other; the broader is with the narrower.
      return { word, alike: alike.filter(other => other > word), broader }
    })
    .filter(({ alike, broader }) => alike.length + broader.length > 0)
}
