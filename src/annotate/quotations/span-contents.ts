import type { Span } from '../../record/span.ts'
import type { Ground } from './fields/field.ts'
import type { Places } from './fields/places.ts'
import type { QuotedPassage } from './pair-quote-marks.ts'

/** Marks after the last word that belong to it: "5 %", "(in May)". */
const BELONGING = /^[%‰°)\]]$/

export interface SpannedContent extends Span {
  /** The conjunction before it. */
  readonly opener?: Span
}

/** Whether a run begins with the conjunction "that", as its tag or the rules have it; before a verb it is a pronoun. */
function opensWithThat(
  { list: { words }, tokens }: Ground,
  { from, to }: Places,
  ruled: readonly SpannedContent[],
): boolean {
  const word = words[from]
  if (word?.word !== 'that' || to - from < 2 || /^(?:VERB|AUX)$/.test(words[from + 1]?.tag ?? '')) return false
  const start = tokens[word.token]?.start
  return word.tag === 'SCONJ' || word.relation === 'mark' || ruled.some(({ opener }) => opener?.start === start)
}

function spanContent(
  ground: Ground,
  passages: readonly QuotedPassage[],
  run: Places,
  ruled: readonly SpannedContent[],
): SpannedContent {
  const {
    list: { words },
    tokens,
  } = ground
  const opens = opensWithThat(ground, run, ruled)
  const from = opens ? run.from + 1 : run.from
  const [first, last] = [words[from], words[run.to - 1]]
  const conjunction = opens ? tokens[words[run.from]?.token ?? 0] : undefined
  const opening = first && words[from - 1]?.passage !== first.passage ? passages[first.passage] : undefined
  const closing = last && words[run.to]?.passage !== last.passage ? passages[last.passage] : undefined
  let end = tokens[last?.token ?? 0]?.end ?? 0
  for (
    let at = (last?.token ?? 0) + 1;
    BELONGING.test(tokens[at]?.text ?? '') && tokens[at]?.sentence === last?.sentence;
    at++
  ) {
    const bracket = /^[)\]]$/.test(tokens[at]?.text ?? '')
    const opened = tokens.slice(first?.token ?? at, at).some(token => /^[([]$/.test(token.text))
    if (bracket && !opened) break
    end = tokens[at]?.end ?? end
  }
  return {
    start: opening?.start ?? tokens[first?.token ?? 0]?.start ?? 0,
    end: Math.max(end, closing?.end ?? 0),
    ...(conjunction && { opener: { start: conjunction.start, end: conjunction.end } }),
  }
}

/** What stands in the sentences before a quotation that begins its own is the author's: "The storm is over. “We stay,” he said." */
function fromQuotation({ list: { words } }: Ground, run: Places): Places {
  if ((words[run.from]?.passage ?? -1) >= 0) return run
  for (let at = run.from + 1; at < run.to; at++)
    if (words[at]?.sentence !== words[at - 1]?.sentence && (words[at]?.passage ?? -1) >= 0)
      return words[at]?.passage === words[run.to - 1]?.passage ? { ...run, from: at } : run
  return run
}

/**
 * The spans of contents in the text, quotation marks included. What is not quoted and stands around its cue is one: a half of
 * a sentence tells nothing ("The talks, Vell said, will go on").
 * @param runs  in words, in reading order
 * @param cue  in tokens
 * @param ruled  contents as rules read them
 */
export function spanContents(
  ground: Ground,
  passages: readonly QuotedPassage[],
  runs: readonly Places[],
  cue: Places,
  ruled: readonly SpannedContent[],
): readonly SpannedContent[] {
  const { words, wordAt } = ground.list
  const [before, after] = runs
  const place = wordAt[cue.from] ?? 0
  const around =
    before &&
    after &&
    before.to <= place &&
    after.from >= place &&
    (words[before.from]?.passage ?? -1) < 0 &&
    (words[after.from]?.passage ?? -1) < 0
  if (around && words[before.from]?.sentence === words[after.from]?.sentence)
    return [spanContent(ground, passages, { from: before.from, to: after.to }, ruled)]
  return runs.map(run => spanContent(ground, passages, run.to <= place ? fromQuotation(ground, run) : run, ruled))
}
