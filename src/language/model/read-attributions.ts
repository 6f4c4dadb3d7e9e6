import { findRun, type Run } from './find-run.ts'
import { followLabels } from './follow-labels.ts'
import type { LabelScheme } from './label-scheme.ts'
import { rowsOf, type Scores } from './scores.ts'
import type { AttributionEvidence, AttributionReading, WordRange } from './sentence-reading.ts'
import type { PlacedPart, WindowOutputs } from './window-outputs.ts'

/** What must speak for a second run of content beside the best, in logits: a quotation that its cue interrupts. */
const SECOND_CONTENT = 4

/** A run of the window's words as ranges, one a sentence. */
function rangesOf(parts: readonly PlacedPart[], run: Run): readonly WordRange[] {
  return parts.flatMap(({ sentence, row, from, to }) => {
    const first = Math.max(run.from, row)
    const end = Math.min(run.to, row + to - from)
    return first < end ? [{ sentence, from: from + first - row, to: from + end - row }] : []
  })
}

const stronger = (a: Run | undefined, b: Run | undefined) => ((b?.sum ?? 0) > (a?.sum ?? 0) ? b : a)

/** The best run within one sentence: nobody is named across two. */
function findSource(scores: Float32Array, parts: readonly PlacedPart[]): readonly WordRange[] {
  const runs = parts.map(({ row, from, to }) => findRun(scores, row, row + to - from))
  const best = runs.reduce(stronger, undefined)
  return best ? rangesOf(parts, best) : []
}

function findContent(scores: Float32Array, parts: readonly PlacedPart[], words: number): readonly WordRange[] {
  const best = findRun(scores, 0, words)
  if (!best) return []
  const second = stronger(findRun(scores, 0, best.from), findRun(scores, best.to, words))
  const runs = second && second.sum > SECOND_CONTENT ? [best, second] : [best]
  return runs.toSorted((a, b) => a.from - b.from).flatMap(run => rangesOf(parts, run))
}

const keepEvidence = (
  { sentence, from, to, row }: PlacedPart,
  sources: Float32Array,
  contents: Float32Array,
): AttributionEvidence => ({
  sentence,
  from,
  source: sources.slice(row, row + to - from),
  content: contents.slice(row, row + to - from),
})

/** What a label of no cue must lose, in logits, for a cue to be seen that is more likely none. */
const FAINTNESS = 1.5

const overlaps = (a: WordRange, b: WordRange) => a.from < b.to && b.from < a.to

/** The labels of cues with less said for none. */
const withFaintCues = ({ values, width }: Scores): Scores => ({
  values: values.map((score, at) => (at % width === 0 ? score - FAINTNESS : score)),
  width,
})

/** What stands beside the cues that labels make. */
function readCues(
  { outputs, words, parts }: WindowOutputs,
  { sentence, ownFrom, ownRow, words: own }: PlacedPart,
  cues: Scores,
  scheme: LabelScheme,
): readonly AttributionReading[] {
  return followLabels(cues, own, scheme).map(({ from, to, probability }) => {
    /** What speaks for each word of the window; the cue itself is neither source nor content. */
    const scoresFor = (values: Float32Array) =>
      rowsOf({ values, width: words }, ownRow + from, ownRow + from + 1)
        .values.slice()
        .fill(Number.NEGATIVE_INFINITY, ownRow + from, ownRow + to)
    const [sources, contents] = [scoresFor(outputs.sources), scoresFor(outputs.contents)]
    return {
      cue: { sentence, from: ownFrom + from, to: ownFrom + to },
      probability,
      source: findSource(sources, parts),
      content: findContent(contents, parts, words),
      evidence: parts.map(read => keepEvidence(read, sources, contents)),
    }
  })
}

/** The attributions whose cue is among a part's own words. */
export interface FoundAttributions {
  readonly attributions: readonly AttributionReading[]
  /** Those of cues that are more likely none. */
  readonly faint: readonly AttributionReading[]
}

/**
 * The attributions whose cue is among a part's own words. Their source and content are looked for in the whole window.
 * @param scheme  of the labels of cues; the first is that of no cue
 * @returns in the order of the cues
 */
export function readAttributions(window: WindowOutputs, part: PlacedPart, scheme: LabelScheme): FoundAttributions {
  const { ownRow, words } = part
  const cues = rowsOf({ values: window.outputs.cues, width: scheme.places.length }, ownRow, ownRow + words)
  const attributions = readCues(window, part, cues, scheme)
  const faint = readCues(window, part, withFaintCues(cues), scheme)
  return {
    attributions,
    faint: faint.filter(({ cue }) => !attributions.some(clear => overlaps(clear.cue, cue))),
  }
}
