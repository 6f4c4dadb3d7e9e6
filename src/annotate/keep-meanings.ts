import type { Article, Meaning } from '../record/article.ts'
import { packVector } from '../text/pack-vector.ts'
import { sentenceNumberAt } from '../text/proof.ts'
import type { ReadWords } from './read-words.ts'

/**
 * Keeps what the sentences mean that tell what somebody said: by that the same utterance is known again in other words.
 * @returns in reading order, one a sentence
 * @example keepMeanings(article, words)[0]?.sentence  // 2
 */
export function keepMeanings({ quotations, sentences }: Article, words: readonly ReadWords[]): readonly Meaning[] {
  const told = new Set(quotations.flatMap(q => [q.sentence, ...sentencesOf(sentences, q.content)]))
  return [...told]
    .sort((a, b) => a - b)
    .flatMap(sentence => {
      const vector = words[sentence]?.reading.vector
      const place = sentences[sentence]
      return vector && place ? [{ start: place.start, end: place.end, sentence, vector: packVector(vector) }] : []
    })
}

const sentencesOf = (sentences: Article['sentences'], { start, end }: { start: number; end: number }): number[] => {
  const first = sentenceNumberAt(sentences, start)
  const last = sentenceNumberAt(sentences, end - 1)
  return first < 0 ? [] : Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i)
}
