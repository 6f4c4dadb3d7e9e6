import type { FieldScores } from './choose-run.ts'
import type { Field, FieldKind, Ground, TakeClue, TakeClues } from './field.ts'
import { tellClues } from './tell-clues.ts'
import { type TakeWordClue, tellWord, type WordClueKind } from './tell-word.ts'
import type { ClueWeights, PartWeights, WordWeights } from './weights.ts'

/** No run goes over the cue itself. */
const IMPOSSIBLE = -1e6

/** What the words of an article show by themselves, word by word. */
export type WordScores = { readonly [F in FieldKind]: Pick<FieldScores, 'opens' | 'closes' | 'crosses'> }

const noWordScores = (size: number) => ({
  opens: new Float64Array(size),
  closes: new Float64Array(size),
  crosses: new Float64Array(size),
})

/** Adds up what the words of an article show by themselves, for all parts at once. */
export function scoreWords({ list: { words } }: Ground, weights: WordWeights): WordScores {
  const size = words.length
  const scores = { source: noWordScores(size), before: noWordScores(size), after: noWordScores(size) }
  /** Arrays and weights are looked up once for all words: it is done for every word of every article. */
  const takerOf = (kind: WordClueKind): TakeWordClue => {
    const [source, before, after] = [scores.source[kind], scores.before[kind], scores.after[kind]]
    const joint = weights[kind]
    return (at, family, clue) => {
      const own = joint.get(family)?.get(clue)
      if (!own) return
      source[at] = (source[at] ?? 0) + own.source
      before[at] = (before[at] ?? 0) + own.before
      after[at] = (after[at] ?? 0) + own.after
    }
  }
  const take = { opens: takerOf('opens'), closes: takerOf('closes'), crosses: takerOf('crosses') }
  for (let at = 0; at < size; at++) tellWord(words, at, take)
  return scores
}

const weightOf = (weights: ClueWeights, family: string, clue: string): number => weights.get(family)?.get(clue) ?? 0

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
  const take: TakeClue = (kind, at, family, clue, amount) => {
    const score = amount * weightOf(weights[kind], family, clue)
    if (kind === 'none') none += score
    else scores[kind][at] = (scores[kind][at] ?? 0) + score
  }
  const takeAll: TakeClues = (kind, family, clue, amounts) => {
    const weight = weightOf(weights[kind], family, clue)
    if (weight === 0 || kind === 'none') return
    const own = scores[kind]
    for (let at = 0; at < own.length; at++) own[at] = (own[at] ?? 0) + weight * (amounts[at] ?? 0)
  }
  tellClues(field, ground, take, takeAll)
  const { wordAt } = ground.list
  for (let word = wordAt[field.cue.from] ?? 0; word < (wordAt[field.cue.to] ?? 0); word++)
    if (word >= from && word < to) scores.holds[word - from] = IMPOSSIBLE
  return { ...scores, none }
}
