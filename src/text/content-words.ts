import { fold } from './fold.ts'

/** Words that say nothing of what a phrase is about. */
const EMPTY_WORDS = new Set(
  'a an and any are as at be been but by can could did do does for from had has have he her his how i if in into is it its may might more must no nor not of on or our said shall she should so some such than that the their them then there these they this those to was we were what when where which who whom will with would you your also'.split(
    ' ',
  ),
)
/** In letters: endings are cut to this many, so that "restore" and "restoration" meet. */
const STEM_LENGTH = 5

/** The words of a phrase that say what it is about, cut to their stems. */
export const contentWords = (phrase: string): ReadonlySet<string> =>
  new Set(
    fold(phrase)
      .split(' ')
      .filter(word => word !== '' && !EMPTY_WORDS.has(word))
      .map(word => word.slice(0, STEM_LENGTH)),
  )

/** Shared words over all words of both, 0 to 1. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = sharedWords(a, b)
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}

/** Shared words over the words of the smaller, 0 to 1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size)
  return least === 0 ? 0 : sharedWords(a, b) / least
}

/** How many words two sets share. */
export const sharedWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter(w => b.has(w)).length
