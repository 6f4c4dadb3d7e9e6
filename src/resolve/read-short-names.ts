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
/** In words: so many tell which is meant even where each of them stands in many names. */
const TELLING_LENGTH = 3

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
    for (const short of [...endingsOf(mention.key), ...nicknamesOf(mention.key), ...headOf(mention.key)])
      add(here, place(mention, short), keyOf(mention.key))
  const told = new Map<string, Set<string>>()
  for (const mention of mentions)
    for (const long of here.get(place(mention, mention.key)) ?? [])
      if (!HEADS.has(mention.key)) add(told, mention.key, long)
  return mention => {
    const own = here.get(place(mention, mention.key)) ?? told.get(mention.key)
    const [only, ...more] = own ?? []
    return only !== undefined && more.length === 0 ? only : keyOf(mention.key)
  }
}

/** Nouns by which, in capitals, the one organisation of an article is called again that ends in it: "the Alliance". */
const HEADS: ReadonlySet<string> = new Set([
  'alliance',
  'union',
  'forum',
  'pact',
  'league',
  'community',
  'organization',
  'organisation',
  'association',
  'federation',
  'commonwealth',
  'compact',
  'partnership',
  'confederation',
])

const headOf = (key: string): readonly string[] => {
  const last = key.slice(key.lastIndexOf(' ') + 1)
  return last !== key && HEADS.has(last) ? [last] : []
}

/** What parties end in whose people bear the name: "the Greens" of the Green Alliance, "the Social Democrats". */
const PARTY = /^(.*[a-z]) (?:party|alliance|union|movement|league|list|bloc|front|federation)$/

function nicknamesOf(key: string): readonly string[] {
  const own = PARTY.exec(key)?.[1]
  return own === undefined ? [] : [`${own}s`, ...(own.endsWith('ic') ? [`${own.slice(0, -2)}s`] : [])]
}

/** The last words of a name, of which at least one is its own. */
function endingsOf(key: string): readonly string[] {
  const words = key.split(' ')
  const most = Math.min(LONGEST_SHORT_NAME, words.length - 1)
  return Array.from({ length: Math.max(0, most) }, (_, i) => words.slice(words.length - 1 - i))
    .filter(
      ending =>
        (ending.length >= TELLING_LENGTH || ending.some(word => !generic.has(word) && word.length > 2)) &&
        ending[0] !== 'of' &&
        ending[0] !== 'and',
    )
    .filter(
      ending => words[words.length - ending.length - 1] !== 'of' && words[words.length - ending.length - 1] !== 'for',
    )
    .map(ending => ending.join(' '))
}
