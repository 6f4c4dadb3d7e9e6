import { basename, join } from 'node:path'
import { splitSentences } from '../../src/annotate/split-sentences.ts'
import type { Span } from '../../src/record/span.ts'
import { sha256 } from '../../src/text/hash.ts'
import { articleOf } from '../article-of.ts'
import { filesBelow } from '../parts.ts'
import { read } from '../read.ts'
import { readWorldwide } from '../read-names.ts'
import { joinSentences } from '../sentences/join-sentences.ts'

/** A sentence of the worldwide newswire, by where it stands; `start` and `end` are offsets into `newswireText`. */
export interface SentenceReference extends Span {
  readonly file: string
  /** First 16 hexadecimal digits of the sentence's SHA-256. */
  readonly hash: string
}

/** A digit, or a word for a number; fixed here, so that a draw stays the same while the product's own lists grow. */
const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|lakhs?|crores?|millions?|billions?|trillions?|half|third|thirds|quarter|quarters|twice|doubled?|tripled?|percent)\b/i

const HASH_DIGITS = 16

/** What a sentence is known by without its words. */
export const hashSentence = (sentence: string): string => sha256(sentence).slice(0, HASH_DIGITS)

/** A file of the worldwide newswire as running text. */
export const newswireText = (path: string): string =>
  joinSentences(readWorldwide(read(path)).flatMap(({ sentences }) => sentences.map(({ words }) => words))).text

/** Every sentence of the worldwide newswire with a number in digits or words, in the order of files. */
export function listSentences(corpora: string): readonly SentenceReference[] {
  return filesBelow(join(corpora, 'en-worldwide-newswire'), '.tsv').flatMap(path => {
    const text = newswireText(path)
    return splitSentences(articleOf(text)).flatMap(({ start, end, kind }) => {
      const sentence = text.slice(start, end)
      if (kind === 'furniture' || !NUMBER.test(sentence)) return []
      return [{ file: basename(path), start, end, hash: hashSentence(sentence) }]
    })
  })
}
