import { english } from '../../language/english.ts'
import type { Office } from '../../record/article.ts'
import { type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'

export const isGenitive = (word: string): boolean => /^['’]s?$/.test(word)

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
  /** Prepositions of what the office is about: "ambassador [to] Norland". */
  readonly about: readonly string[]
  /** "for" tells whose office it is. */
  readonly speaksFor: boolean
  /** Places of the nouns before it that tell of which part: "[foreign ministry] spokeswoman". */
  readonly unit?: { readonly first: number; readonly last: number }
}

interface Entry {
  readonly words: readonly string[]
  readonly role: string
  readonly plural: boolean
  readonly loose: boolean
  readonly portfolio: boolean
  readonly about: readonly string[]
  readonly speaksFor: boolean
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
  for (const { titles, plurals, ...office } of english.offices) {
    for (const title of titles) add(title, { ...office, plural: false })
    for (const title of plurals) add(title, { ...office, plural: true })
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  return table
}

const table = tabulate()
const modifiers = new Map(english.officeModifiers.filter(m => !m.after).map(m => [m.word, m]))
const endings = new Map(english.officeModifiers.filter(m => m.after).map(m => [m.word, m]))

/** What modifiers make of a title. */
interface Modified extends Pick<Title, 'begin' | 'role' | 'capacity'> {
  /** Who is called so does not hold the office: "the next president". */
  readonly barred: boolean
}

/** "self-proclaimed" before a place, its hyphen cut off as a word of its own. */
const isBarred = (words: SentenceWords, at: number): boolean =>
  wordAt(words, at - 2) === '-' && modifiers.get(`${wordAt(words, at - 3)}-${wordAt(words, at - 1)}`)?.bars === true

/** Modifiers before a title: how far they reach, what they make of the role and of the capacity. */
export function readModifiers(words: SentenceWords, first: number): Modified {
  let begin = first
  let role = ''
  let capacity: Office['capacity'] = 'holder'
  let barred = false
  while (begin > 0) {
    const hyphen = wordAt(words, begin - 1) === '-' ? 1 : 0
    if (isBarred(words, begin)) return { begin, role, capacity, barred: true }
    const modifier = modifiers.get(wordAt(words, begin - 1 - hyphen))
    if (!modifier || words.nameAt[begin - 1 - hyphen]) break
    if (tagAt(words, begin - 2 - hyphen) === 'AUX') break
    if (modifier.bars) barred = true
    const counts = modifier.prefix !== 'first' || role !== ''
    if (modifier.prefix && counts) role = `${modifier.prefix} ${role}`
    if (modifier.capacity && modifier.capacity !== 'holder') capacity = modifier.capacity
    begin -= 1 + hyphen
  }
  return { begin, role, capacity, barred }
}

/** Nouns before a title at most: "opposition party leader". */
const MOST_NOUNS = 2

/** Adjectives that belong to the noun behind them and not to the title: "[foreign] ministry spokeswoman". */
const PARTS: ReadonlySet<string> = new Set(['foreign', 'civil', 'public', 'central', 'electoral', 'presidential'])

/** Offices of whole states: "the Two Holy Mosques King Salman" is no king of mosques. */
const CROWNED = /^(?:king|queen|emperor|emir|sultan|pope|monarch|crown prince|prime minister|chancellor)$/

/** "foreign ministry" of "foreign ministry spokeswoman": which part of the whole the office is of. */
function readUnit(words: SentenceWords, first: number): Title['unit'] {
  const noun = readNouns(words, first)
  if (noun === first || isGenitive(wordAt(words, first - 1))) return undefined
  return { first: PARTS.has(wordAt(words, noun - 1)) && !words.nameAt[noun - 1] ? noun - 1 : noun, last: first }
}

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
  // "the network President Putin formed": a title in capitals belongs to the name behind it.
  const isOfName = isCapital(words, first) && /^\p{Ll}/u.test(words.tokens[first - 1]?.text ?? '')
  return isOfName && wordAt(words, begin - 1) === 'the' ? first : begin
}

/** "Adviser to the | President Vell", "Executive-|President Vell": the office of another, or the end of a longer one. */
function isOfLongerTitle(words: SentenceWords, first: number): boolean {
  if (isJoined(words, first)) return true
  const isOfAnother = wordAt(words, first - 1) === 'the' && /^(?:to|of|for)$/.test(wordAt(words, first - 2))
  return isOfAnother && isCapital(words, first - 3) && !words.nameAt[first - 3]
}

/** Whether a hyphen joins a word in capitals to the one before it. */
const isJoined = (words: SentenceWords, at: number): boolean =>
  wordAt(words, at - 1) === '-' &&
  words.tokens[at - 1]?.end === words.tokens[at]?.start &&
  isCapital(words, at) &&
  !modifiers.has(wordAt(words, at - 2))

const isCapital = (words: SentenceWords, at: number): boolean => /^\p{Lu}/u.test(words.tokens[at]?.text ?? '')

/** Words of a portfolio at most: "Water, Lands and Rural Development". */
const LONGEST_PORTFOLIO = 6

/** Whether a word is one of a portfolio: with a capital where the title has one, and no name. */
function isOfPortfolio(words: SentenceWords, at: number, capital: boolean): boolean {
  const text = words.tokens[at]?.text ?? ''
  if (words.nameAt[at] || words.timeAt[at]) return false
  return capital ? /^\p{Lu}\p{Ll}+$/u.test(text) : /^(?:NOUN|ADJ)$/.test(tagAt(words, at)) && /^\p{Ll}+$/u.test(text)
}

/** Where the nouns begin that tell what a minister is for: "[Ethnic Affairs and Tourism] Minister"; the title where none do. */
function portfolioBefore(words: SentenceWords, title: number): number {
  const capital = /^\p{Lu}/u.test(words.tokens[title]?.text ?? '')
  const own = (at: number) => isOfPortfolio(words, at, capital)
  if (!own(title - 1) || modifiers.has(wordAt(words, title - 1))) return title
  let first = title - 1
  while (title - first < LONGEST_PORTFOLIO) {
    const joint = /^(?:and|&)$/.test(wordAt(words, first - 1)) && own(first - 2) ? 2 : own(first - 1) ? 1 : 0
    const opener = wordAt(words, first - joint)
    if (joint === 0 || (modifiers.has(opener) && modifiers.get(opener)?.prefix !== opener)) break
    first -= joint
  }
  // "Former Religious Affairs Minister" at the head of a sentence; "the religious affairs minister" has an article before it.
  return capital || /^(?:DET|PRON|PART)$/.test(tagAt(words, first - 1)) || words.nameAt[first - 1] ? first : title
}

/** Where the nouns end that tell it behind the title: "Minister of [Religious Affairs and Endowments]". */
function portfolioBehind(words: SentenceWords, last: number): number {
  if (!/^(?:of|for)$/.test(wordAt(words, last))) return last
  const first = last + (wordAt(words, last + 1) === 'the' ? 2 : 1)
  const capital = /^\p{Lu}/u.test(words.tokens[last - 1]?.text ?? '')
  const own = (at: number) => isOfPortfolio(words, at, capital)
  if (!own(first)) return last
  let end = first + 1
  while (end - first < LONGEST_PORTFOLIO) {
    if (own(end)) end++
    else if (/^(?:and|&)$/.test(wordAt(words, end)) && own(end + 1)) end += 2
    else break
  }
  const isNoun = tagAt(words, end - 1) === 'NOUN' || tagAt(words, end - 1) === 'PROPN'
  return isNoun ? end : last
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
    const single = entry.portfolio && !entry.plural
    const noun = entry.loose ? readNouns(words, first) : single ? portfolioBefore(words, first) : first
    const behind = single && noun === first ? portfolioBehind(words, last) : last
    // "chief strategy officer", "head coach": no chief and no head.
    if (/^(?:chief|head)$/.test(entry.role) && tagAt(words, last) === 'NOUN' && !words.nameAt[last]) continue
    const unit =
      entry.loose || entry.plural || noun < first || CROWNED.test(entry.role) ? undefined : readUnit(words, first)
    const told = words.tokens.slice(...(behind > last ? [last + 1, behind] : [noun, first]))
    const nouns = told.filter(({ tag }) => tag !== 'DET').map(token => `${token.text.toLowerCase()} `)
    const { barred, ...before } = readModifiers(words, unit?.first ?? noun)
    if (barred) return undefined
    const after = readEnding(words, behind)
    return {
      ...before,
      first: noun,
      last: behind,
      end: after.end,
      role: before.role + nouns.join('') + entry.role,
      plural: entry.plural,
      loose: entry.loose,
      about: entry.about,
      speaksFor: entry.speaksFor,
      ...(unit && { unit }),
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
    if (!title || (isOfLongerTitle(words, title.begin) && isCapital(words, title.first))) continue
    titles.push(title)
    at = title.end - 1
  }
  return titles
}
