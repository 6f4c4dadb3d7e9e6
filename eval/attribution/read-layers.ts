import { findNames } from '../../src/annotate/find-names.ts'
import { findTimes } from '../../src/annotate/find-times.ts'
import { type ReadWords, readWords } from '../../src/annotate/read-words.ts'
import { splitSentences } from '../../src/annotate/split-sentences.ts'
import { tagTokens } from '../../src/annotate/tag-tokens.ts'
import type { Article } from '../../src/record/article.ts'
import { openReadings } from '../readings.ts'

/** The layers that quotations stand on, and what the model reads. */
export async function readLayers(
  blank: Article,
): Promise<{ readonly article: Article; readonly read: readonly ReadWords[] }> {
  const sentences = splitSentences(blank)
  const read = await readWords(blank.document, sentences, await openReadings())
  const split = { ...blank, sentences }
  const tagged = { ...split, tokens: tagTokens(split, read) }
  const named = { ...tagged, names: findNames(tagged, read) }
  return { article: { ...named, times: findTimes(named, read) }, read }
}
