import { averageLinkage } from '../../text/average-linkage.ts'
import type { WordWeights } from '../../text/weigh-words.ts'

/** Mean cosine from which on documents tell of one story; where it groups the training topics of ECB+ best into what is known as subtopics. */
const SAME_STORY = 0.15

/** Groups documents by what they tell of. */
export function tellStories(
  documents: readonly string[],
  words: WordWeights,
): (document: string) => number | undefined {
  const groups = averageLinkage(
    documents.length,
    (a, b) => words.likeness(documents[a] ?? '', documents[b] ?? ''),
    SAME_STORY,
  )
  const stories = new Map(groups.flatMap((group, story) => group.map(at => [documents[at] ?? '', story] as const)))
  return document => stories.get(document)
}
