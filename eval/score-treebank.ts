import type { Span } from '../src/record/span.ts'
import type { TaggedWord } from './read-conllu.ts'
import { type Score, scoreKeys } from './score-spans.ts'

/**
 * Where sentences end: an end is right where as much text, but for white space, lies before it.
 * @param text both layers point into it
 */
export function scoreSentenceEnds(text: string, found: readonly Span[], gold: readonly Span[]): Score {
  const ends = (sentences: readonly Span[]) => sentences.map(({ end }) => String(text.slice(0, end).trimEnd().length))
  return scoreKeys(ends(found), ends(gold))
}

/** Words, and words with their tag, as the CoNLL-2018 shared task counts: a word is right where both its ends are. */
export function scoreTags(found: readonly TaggedWord[], gold: readonly TaggedWord[]): { words: Score; tags: Score } {
  const word = ({ start, end }: Span) => `${start}-${end}`
  const tagged = (item: TaggedWord) => `${word(item)} ${item.tag}`
  return {
    words: scoreKeys(found.map(word), gold.map(word)),
    tags: scoreKeys(found.map(tagged), gold.map(tagged)),
  }
}
