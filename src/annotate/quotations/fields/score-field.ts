import type { FieldScores } from './choose-run.ts'
import type { ClueKind, Field, FieldKind, Ground, TakeClue } from './field.ts'
import { tellClues } from './tell-clues.ts'
import { tellWord } from './tell-word.ts'
import type { PartWeights } from './weights.ts'

/** No run goes over the cue itself. */
const IMPOSSIBLE = -1e6

/** What the words of an article show by themselves, word by word. */
export type WordScores = { readonly [F in FieldKind]: Pick<FieldScores, 'opens' | 'closes' | 'crosses'> }

/** What a clue of a kind weighs. */
export const weighClue = (weights: PartWeights[ClueKind], family: string, clue: string): number =>
  weights.get(family)?.get(clue) ?? 0

export function scoreWords({ list: { words } }: Ground, weights: PartWeights): WordScores[FieldKind] {
  const size = words.length
  const scores = { opens: new Float64Array(size), closes: new Float64Array(size), crosses: new Float64Array(size) }
  const take: TakeClue = (kind, at, family, clue, amount) => {
    if (kind === 'opens' || kind === 'closes' || kind === 'crosses')
      scores[kind][at] = (scores[kind][at] ?? 0) + amount * weighClue(weights[kind], family, clue)
  }
  for (let at = 0; at < size; at++) tellWord(words, at, take)
  return scores
}

/** Adds up what speaks for each run of a field. */
export function scoreField(
  field: Field,
  ground: Ground,
  words: WordScores[FieldKind],
  weights: PartWeights,
): FieldScores {
  const { from, to } = field.range
  const scores = {
    opens: words.opens.slice(from, to),
    closes: words.closes.slice(from, to),
    crosses: words.crosses.slice(from, to),
    holds: new Float64Array(Math.max(0, to - from)),
  }
  let none = 0
  tellClues(field, ground, (kind, at, family, clue, amount) => {
    const score = amount * weighClue(weights[kind], family, clue)
    if (kind === 'none') none += score
    else scores[kind][at] = (scores[kind][at] ?? 0) + score
  })
  const { wordAt } = ground.list
  for (let word = wordAt[field.cue.from] ?? 0; word < (wordAt[field.cue.to] ?? 0); word++)
    if (word >= from && word < to) scores.holds[word - from] = IMPOSSIBLE
  return { ...scores, none }
}
