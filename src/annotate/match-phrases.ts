import { lemmaAt, type SentenceWords, wordAt } from './sentence-words.ts'

/** Phrases of a list by their first word, the longest first. */
export type PhraseTable<Entry> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly entry: Entry }[]
>

/** Makes a table of phrases; words are divided by space and compared in lower case. */
export function tabulatePhrases<Entry>(
  entries: readonly Entry[],
  phrasesOf: (entry: Entry) => readonly string[],
): PhraseTable<Entry> {
  const table = new Map<string, { words: readonly string[]; entry: Entry }[]>()
  for (const entry of entries)
    for (const phrase of phrasesOf(entry)) {
      const words = phrase.toLowerCase().split(' ')
      const first = words[0] ?? ''
      const list = table.get(first) ?? []
      list.push({ words, entry })
      table.set(first, list)
    }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  return table
}

/** A phrase found: its entry, and the place after its last word. */
export interface PhraseMatch<Entry> {
  readonly entry: Entry
  readonly last: number
}

/** The longest phrase of the table that begins at a word, each word met as it stands or by its lemma. */
export function matchPhrase<Entry>(
  table: PhraseTable<Entry>,
  words: SentenceWords,
  at: number,
): PhraseMatch<Entry> | undefined {
  const meets = (word: string, place: number) => word === wordAt(words, place) || word === lemmaAt(words, place)
  for (const first of [wordAt(words, at), lemmaAt(words, at)])
    for (const { words: phrase, entry } of table.get(first) ?? [])
      if (phrase.every((word, n) => meets(word, at + n))) return { entry, last: at + phrase.length }
  return undefined
}

/** The longest phrase of the table that ends right before a word. @returns `last` is where the phrase begins */
export function matchPhraseBefore<Entry>(
  table: PhraseTable<Entry>,
  words: SentenceWords,
  end: number,
): PhraseMatch<Entry> | undefined {
  for (let start = Math.max(0, end - LONGEST_PHRASE); start < end; start++) {
    for (const { words: phrase, entry } of table.get(wordAt(words, start)) ?? [])
      if (start + phrase.length === end && phrase.every((word, n) => word === wordAt(words, start + n)))
        return { entry, last: start }
  }
  return undefined
}

/** Words. No list holds a longer phrase that is looked for backwards. */
const LONGEST_PHRASE = 5
