import { type ChosenRun, chooseRun } from './choose-run.ts'
import type { Field, Ground, OtherCue } from './field.ts'
import { type CueCandidate, layOutFields } from './lay-out-fields.ts'
import type { Places } from './places.ts'
import { scoreField, scoreWords, type WordScores } from './score-field.ts'
import type { FieldWeights, ReadingWeights } from './weights.ts'

/** A cue with what is read beside it; ranges are of words. */
export interface ReadCue<Candidate extends CueCandidate = CueCandidate> {
  readonly candidate: Candidate
  readonly source?: Places
  /** In reading order: before the cue, after it, or both. Empty only where no word stands on either side. */
  readonly content: readonly Places[]
  /** How much more speaks for source and content than for none, in logits. */
  readonly odds: { readonly source: number; readonly content: number }
}

/** What just speaks for a run. */
const LEAST_ODDS = 0.01
/** Odds of a field without words. */
const NOTHING = -20

/** The words of an article with what they show by themselves, and all its cues: what cues are read on, one after another. */
export interface ScoredGround {
  readonly ground: Ground
  readonly cues: readonly OtherCue[]
  readonly words: WordScores
  readonly weights: FieldWeights
}

export const scoreGround = (ground: Ground, cues: readonly OtherCue[], weights: ReadingWeights): ScoredGround => ({
  ground,
  cues,
  weights: weights.fields,
  words: scoreWords(ground, weights.words),
})

function chooseIn({ ground, words, weights }: ScoredGround, field: Field): ChosenRun | undefined {
  const { kind, range } = field
  const run = chooseRun(scoreField(field, ground, words[kind], weights[kind]))
  return run && { ...run, from: run.from + range.from, to: run.to + range.from }
}

/** Where no run is the likeliest, quoted words that rules give to the cue still are content: a quotation that goes on. */
function chooseSide(scored: ScoredGround, field: Field): ChosenRun | undefined {
  const run = chooseIn(scored, field)
  const [ruled] = field.ruled
  if (!run || run.odds > 0 || !ruled || (scored.ground.list.words[ruled.from]?.passage ?? -1) < 0) return run
  return { from: ruled.from, to: ruled.to, odds: LEAST_ODDS }
}

/**
 * Reads the source and the content of a cue: the likelier of both sides is content, and the other where more speaks for it
 * than against. Beside quoted words only quoted words are.
 */
export function readParts<Candidate extends CueCandidate>(
  scored: ScoredGround,
  candidate: Candidate,
): ReadCue<Candidate> {
  const fields = layOutFields(scored.ground, candidate, scored.cues)
  const source = chooseIn(scored, fields.source)
  const sides = [chooseSide(scored, fields.before), chooseSide(scored, fields.after)].filter(run => run !== undefined)
  const best = Math.max(NOTHING, ...sides.map(({ odds }) => odds))
  const { words } = scored.ground.list
  const isQuoted = ({ from }: Places) => (words[from]?.passage ?? -1) >= 0
  const content = sides.filter(({ odds }) => odds === best || odds > 0)
  return {
    candidate,
    ...(source && source.odds > 0 && { source }),
    content: content.some(isQuoted) ? content.filter(isQuoted) : content,
    odds: { source: source?.odds ?? NOTHING, content: best },
  }
}
