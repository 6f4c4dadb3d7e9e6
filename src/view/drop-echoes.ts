import { containment, contentWords, sharedWords } from '../text/content-words.ts'

/** The share of a line's words that another has from which on it tells nothing of its own. */
const ECHO = 0.7
/** In content words: so many must be shared, for two words are in many lines. */
const LEAST_SHARED = 2

/** Of many items those are compared with the first: so long no list is that anybody reads. */
const MOST_COMPARED = 200

/**
 * Items in their order without those that an earlier one tells in other words.
 * @param wordsOf  what a line says
 * @param isComparable  whether two may be about one thing at all: of one speaker, of one number
 * @example dropEchoes(['adopt a road map', 'the adoption of a road map'], words => words)  // ['adopt a road map']
 */
export function dropEchoes<Item>(
  items: readonly Item[],
  wordsOf: (item: Item) => string,
  isComparable: (a: Item, b: Item) => boolean = () => true,
): readonly Item[] {
  const kept: { readonly item: Item; readonly words: ReadonlySet<string> }[] = []
  for (const item of items) {
    const words = contentWords(wordsOf(item))
    const echoes = kept
      .slice(0, MOST_COMPARED)
      .some(other => isComparable(other.item, item) && isEcho(other.words, words))
    if (!echoes) kept.push({ item, words })
  }
  return kept.map(({ item }) => item)
}

const isEcho = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && b.size < LEAST_SHARED
    ? sharedWords(a, b) === b.size
    : sharedWords(a, b) >= LEAST_SHARED && containment(a, b) >= ECHO
