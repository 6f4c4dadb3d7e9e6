import { type DraftReading, runHeads, type Schemes, VECTOR_SIZE } from './draft-reading.ts'
import { ROOT } from './is-tree.ts'
import type { ModelLabels } from './model-description.ts'
import { readAttributions } from './read-attributions.ts'
import { readEvents } from './read-events.ts'
import { readHeads } from './read-heads.ts'
import { findHighest, rowsOf } from './scores.ts'
import { factualityScales } from './sentence-reading.ts'
import type { PlacedPart, WindowOutputs } from './window-outputs.ts'

/** The relation of a root to nothing, which no other word has. */
const ROOT_RELATION = 'root'

function addTags(
  { outputs }: WindowOutputs,
  { ownRow, words }: PlacedPart,
  labels: ModelLabels,
  draft: DraftReading,
): void {
  const upos = { values: outputs.upos, width: labels.upos.length }
  const features = { values: outputs.features, width: labels.features.length }
  for (let row = ownRow; row < ownRow + words; row++) {
    draft.tags.push(labels.upos[findHighest(upos, row)] ?? 'X')
    draft.features.push(labels.features[findHighest(features, row)] ?? '_')
  }
}

function addTree({ outputs, words }: WindowOutputs, part: PlacedPart, labels: ModelLabels, draft: DraftReading): void {
  const relations = { values: outputs.relations, width: labels.relations.length }
  const root = labels.relations.indexOf(ROOT_RELATION)
  const heads = readHeads({ values: outputs.arcs, width: words }, part)
  draft.heads.set(heads, part.ownFrom)
  for (const [word, head] of heads.entries())
    draft.relations.push(
      head === ROOT ? ROOT_RELATION : (labels.relations[findHighest(relations, part.ownRow + word, root)] ?? 'dep'),
    )
}

function addScores({ outputs }: WindowOutputs, { ownRow, ownFrom, words }: PlacedPart, draft: DraftReading): void {
  for (const head of runHeads) {
    const { values, width } = draft.scores[head]
    values.set(rowsOf({ values: outputs[head], width }, ownRow, ownRow + words).values, ownFrom * width)
  }
}

function addFactuality({ outputs }: WindowOutputs, { ownRow, ownFrom, words }: PlacedPart, draft: DraftReading): void {
  for (const [column, scale] of factualityScales.entries())
    for (let word = 0; word < words; word++)
      draft.factuality[scale][ownFrom + word] =
        outputs.factuality[(ownRow + word) * factualityScales.length + column] ?? 0
}

/** A sentence in several windows gets the mean of their vectors: they are added here, and the length is made 1 at the end. */
function addVector({ outputs }: WindowOutputs, { number }: PlacedPart, draft: DraftReading): void {
  for (let i = 0; i < VECTOR_SIZE; i++)
    draft.vector[i] = (draft.vector[i] ?? 0) + (outputs.vectors[number * VECTOR_SIZE + i] ?? 0)
}

/**
 * Fills in what a window says of its own words.
 * @param drafts  by sentence; windows come in reading order
 */
export function readWindow(
  window: WindowOutputs,
  drafts: readonly DraftReading[],
  labels: ModelLabels,
  schemes: Schemes,
): void {
  for (const part of window.parts) {
    const draft = drafts[part.sentence]
    if (!draft)
      throw new TypeError(`Expected a window of the document's ${drafts.length} sentences, got ${part.sentence}`)
    addTags(window, part, labels, draft)
    addTree(window, part, labels, draft)
    addScores(window, part, draft)
    addFactuality(window, part, draft)
    addVector(window, part, draft)
    const { attributions, faint } = readAttributions(window, part, schemes.cues)
    draft.attributions.push(...attributions)
    draft.faintAttributions.push(...faint)
    draft.events.push(...readEvents(window, part, labels))
  }
}
