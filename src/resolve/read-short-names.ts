import { english } from '../language/english.ts'
import { fold } from '../text/fold.ts'
import type { Mention } from './mention.ts'

/** Words that many organisations end in: "the Council", "the Bank" say nothing of which. */
const generic = new Set(
  [
    ...english.organizationWords.map(entry => entry.word),
    ...english.governmentWords.map(entry => entry.phrase),
    ...english.stateWords.map(entry => entry.phrase),
  ].flatMap(words => fold(words).split(' ')),
)
/** In words. */
const LONGEST_SHORT_NAME = 3

/**
 * Reads organisations that are called by their last words: "the Courier" after "the Lake Courier". The long name stands in the
 * same article, or elsewhere where all articles that have a long name with it have the same one.
 * @returns what a mention says: the key of the long name, or its own
 */
export function readShortNames(
  mentions: readonly Mention[],
  keyOf: (folded: string) => string,
): (mention: Mention) => string {
  const here = new Map<string, Set<string>>()
  const add = (index: Map<string, Set<string>>, at: string, key: string) =>
    index.set(at, (index.get(at) ?? new Set()).add(key))
  const place = ({ article }: Mention, short: string) => `${article.document.id} ${short}`
  for (const mention of mentions)
    for (const short of endingsOf(mention.key)) add(here, place(mention, short), keyOf(mention.key))
  const told = new Map<string, Set<string>>()
  for (const mention of mentions)
    for (const long of here.get(place(mention, mention.key)) ?? []) add(told, mention.key, long)
  return mention => {
    const own = here.get(place(mention, mention.key)) ?? told.get(mention.key)
    const [only, ...more] = own ?? []
    return only !== undefined && more.length === 0 ? only : keyOf(mention.key)
  }
}

/** The last words of a name, of which at least one is its own. */
function endingsOf(key: string): readonly string[] {
  const words = key.split(' ')
  const most = Math.min(LONGEST_SHORT_NAME, words.length - 1)
  return Array.from({ length: Math.max(0, most) }, (_, i) => words.slice(words.length - 1 - i))
    .filter(
      ending => ending.some(word => !generic.has(word) && word.length > 2) && ending[0] !== 'of' && ending[0] !== 'and',
    )
    .filter(
      ending => words[words.length - ending.length - 1] !== 'of' && words[words.length - ending.length - 1] !== 'for',
    )
    .map(ending => ending.join(' '))
}
