/** What speaks for each word of a field: that a run begins there, ends there, goes over it, and goes on to it from the word before. */
export interface FieldScores {
  readonly opens: Float64Array
  readonly closes: Float64Array
  readonly holds: Float64Array
  readonly crosses: Float64Array
  /** That there is no run. */
  readonly none: number
}

/** A run of words of a field, half-open. `odds` is how much more speaks for it than for no run, in logits. */
export interface ChosenRun {
  readonly from: number
  readonly to: number
  readonly odds: number
}

/**
 * The run for which most speaks, in time linear in the words.
 * @returns undefined for a field without words
 */
export function chooseRun({ opens, closes, holds, crosses, none }: FieldScores): ChosenRun | undefined {
  let best: ChosenRun | undefined
  let from = 0
  let open = Number.NEGATIVE_INFINITY
  for (let at = 0; at < opens.length; at++) {
    const goingOn = open + (crosses[at] ?? 0)
    const beginning = opens[at] ?? 0
    if (beginning >= goingOn) from = at
    open = Math.max(goingOn, beginning) + (holds[at] ?? 0)
    const odds = open + (closes[at] ?? 0) - none
    if (!best || odds > best.odds) best = { from, to: at + 1, odds }
  }
  return best
}
