import { english } from '../../language/english.ts'
import type { Office } from '../../record/article.ts'
import { type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'

/** A title in a sentence, its modifiers taken in: places of words, `last` exclusive. */
export interface Title {
  /** Where the modifiers begin: "former" of "former prime minister". */
  readonly begin: number
  readonly first: number
  readonly last: number
  /** Where the words after it begin: behind "-elect". */
  readonly end: number
  readonly role: string
  readonly plural: boolean
  readonly loose: boolean
  readonly capacity: Office['capacity']
}

interface Entry {
  readonly words: readonly string[]
  readonly role: string
  readonly plural: boolean
  readonly loose: boolean
}

/** Both ways in which a hyphen may be cut. */
const cuts = (title: string): readonly (readonly string[])[] => {
  const whole = title.split(' ')
  return title.includes('-') ? [whole, title.split(/\s+|(?=-)|(?<=-)/)] : [whole]
}

function tabulate(): ReadonlyMap<string, readonly Entry[]> {
  const table = new Map<string, Entry[]>()
  const add = (title: string, entry: Omit<Entry, 'words'>) => {
    for (const words of cuts(title)) {
      const list = table.get(words[0] ?? '') ?? []
      list.push({ ...entry, words })
      table.set(words[0] ?? '', list)
    }
  }
  for (const { role, titles, plurals, loose } of english.offices) {
    for (const title of titles) add(title, { role, loose, plural: false })
    for (const title of plurals) add(title, { role, loose, plural: true })
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  return table
}

const table = tabulate()
const modifiers = new Map(english.officeModifiers.filter(m => !m.after).map(m => [m.word, m]))
const endings = new Map(english.officeModifiers.filter(m => m.after).map(m => [m.word, m]))

/** Modifiers before a title: how far they reach, what they make of the role and of the capacity. */
function readModifiers(words: SentenceWords, first: number): Pick<Title, 'begin' | 'role' | 'capacity'> {
  let begin = first
  let role = ''
  let capacity: Office['capacity'] = 'holder'
  while (begin > 0) {
    const hyphen = wordAt(words, begin - 1) === '-' ? 1 : 0
    const modifier = modifiers.get(wordAt(words, begin - 1 - hyphen))
    if (!modifier || words.nameAt[begin - 1 - hyphen]) break
    if (tagAt(words, begin - 2 - hyphen) === 'AUX') break
    const counts = modifier.prefix !== 'first' || role !== ''
    if (modifier.prefix && counts) role = `${modifier.prefix} ${role}`
    if (modifier.capacity && modifier.capacity !== 'holder') capacity = modifier.capacity
    begin -= 1 + hyphen
  }
  return { begin, role, capacity }
}

/** Nouns before a title at most: "opposition party leader". */
const MOST_NOUNS = 2

/** A loose title takes in the nouns before it: "police chief", "rebel leader". */
function readNouns(words: SentenceWords, first: number): number {
  let begin = first
  while (
    first - begin < MOST_NOUNS &&
    tagAt(words, begin - 1) === 'NOUN' &&
    !words.nameAt[begin - 1] &&
    !words.timeAt[begin - 1] &&
    !modifiers.has(wordAt(words, begin - 1))
  )
    begin--
  return begin
}

/** "-elect", "designate" behind a title. */
function readEnding(words: SentenceWords, last: number): { end: number; capacity?: Office['capacity'] } {
  const hyphen = wordAt(words, last) === '-' ? 1 : 0
  const ending = endings.get(wordAt(words, last + hyphen))
  return ending?.capacity ? { end: last + hyphen + 1, capacity: ending.capacity } : { end: last }
}

function titleAt(words: SentenceWords, first: number): Title | undefined {
  const opener = wordAt(words, first).replace(/^ex-/, '')
  const isFormer = opener !== wordAt(words, first)
  for (const entry of table.get(opener) ?? []) {
    const last = first + entry.words.length
    const meets = (word: string, n: number) => word === (n === 0 ? opener : wordAt(words, first + n))
    if (!entry.words.every((word, n) => meets(word, n) && !words.nameAt[first + n])) continue
    const noun = entry.loose && !entry.plural ? readNouns(words, first) : first
    const nouns = words.tokens.slice(noun, first).map(token => `${token.text.toLowerCase()} `)
    const before = readModifiers(words, noun)
    const after = readEnding(words, last)
    return {
      ...before,
      first: noun,
      last,
      end: after.end,
      role: before.role + nouns.join('') + entry.role,
      plural: entry.plural,
      loose: entry.loose,
      capacity: isFormer ? 'former' : (after.capacity ?? before.capacity),
    }
  }
  return undefined
}

/**
 * Finds the titles of offices in a sentence, the longest reading first; titles inside names are none.
 * @source data/en/offices.yml, data/en/office-modifiers.yml
 */
export function readTitles(words: SentenceWords): readonly Title[] {
  const titles: Title[] = []
  for (let at = 0; at < words.tokens.length; at++) {
    const title = titleAt(words, at)
    if (!title) continue
    titles.push(title)
    at = title.end - 1
  }
  return titles
}
