import type { Scores } from './measure-files.ts'
import type { LabelledDocument, WordSpan } from './read-names.ts'
import { scoreKeys } from './score-spans.ts'

/**
 * Names by first word, last word and class, as conlleval counts them.
 * @param found  of each sentence of `gold`
 * @returns `all`, and each class by its name
 * @source https://www.clips.uantwerpen.be/conll2000/chunking/conlleval.txt
 */
export function scoreWordSpans(found: readonly (readonly WordSpan[])[], { sentences }: LabelledDocument): Scores {
  const keys = (spans: readonly (readonly WordSpan[])[], only?: string) =>
    spans.flatMap((own, sentence) =>
      own
        .filter(({ kind }) => only === undefined || kind === only)
        .map(({ from, to, kind }) => `${sentence} ${from}-${to} ${kind}`),
    )
  const gold = sentences.map(({ names }) => names)
  const kinds = [...new Set([...gold, ...found].flat().map(({ kind }) => kind))]
  return {
    all: scoreKeys(keys(found), keys(gold)),
    ...Object.fromEntries(kinds.map(kind => [kind, scoreKeys(keys(found, kind), keys(gold, kind))])),
  }
}
