import { followLabels } from './follow-labels.ts'
import { type LabelScheme, readScheme } from './label-scheme.ts'
import type { ModelLabels } from './model-description.ts'
import type { Scores } from './scores.ts'
import {
  type AttributionReading,
  type EventReading,
  type FactualityScale,
  nameSchemes,
  type SentenceReading,
} from './sentence-reading.ts'

/** Numbers of a sentence's vector. */
export const VECTOR_SIZE = 384

/** Heads whose labels make runs, and are followed over a whole sentence when all of its windows were read. */
export const runHeads = [...nameSchemes, 'times'] as const
export type RunHead = (typeof runHeads)[number]

/** How the labels of every head that has runs make them. */
export type Schemes = { readonly [head in RunHead | 'cues']: LabelScheme }

export const readSchemes = (labels: ModelLabels): Schemes => ({
  conll: readScheme(labels.conll),
  worldwide: readScheme(labels.worldwide),
  wnut: readScheme(labels.wnut),
  times: readScheme(labels.times),
  cues: readScheme(labels.cues),
})

/** What was read of a sentence so far; windows fill in their own words. */
export interface DraftReading {
  readonly words: number
  readonly tags: string[]
  readonly features: string[]
  readonly heads: Int32Array
  readonly relations: string[]
  readonly scores: { readonly [head in RunHead]: Scores }
  readonly attributions: AttributionReading[]
  readonly faintAttributions: AttributionReading[]
  readonly events: EventReading[]
  readonly factuality: { readonly [scale in FactualityScale]: Float32Array }
  readonly vector: Float32Array
}

export function beginDraft(words: number, schemes: Schemes): DraftReading {
  const scoresOf = (head: RunHead): Scores => {
    const width = schemes[head].places.length
    return { values: new Float32Array(words * width), width }
  }
  return {
    words,
    tags: [],
    features: [],
    heads: new Int32Array(words),
    relations: [],
    scores: {
      conll: scoresOf('conll'),
      worldwide: scoresOf('worldwide'),
      wnut: scoresOf('wnut'),
      times: scoresOf('times'),
    },
    attributions: [],
    faintAttributions: [],
    events: [],
    factuality: { uw: new Float32Array(words), udsIh2: new Float32Array(words) },
    vector: new Float32Array(VECTOR_SIZE),
  }
}

/** A vector of the same direction and of length 1; one that is all 0 stays so. */
function normalise(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, number) => sum + number * number, 0))
  return length > 0 ? vector.map(number => number / length) : vector
}

/** The reading of a sentence of which every window was read. */
export function finishDraft(draft: DraftReading, schemes: Schemes): SentenceReading {
  const { words, scores, tags, features, heads, relations, attributions, faintAttributions, events, factuality } = draft
  const follow = (head: RunHead) => followLabels(scores[head], words, schemes[head])
  return {
    tags,
    features,
    heads,
    relations,
    names: { conll: follow('conll'), worldwide: follow('worldwide'), wnut: follow('wnut') },
    nameScores: scores,
    times: follow('times'),
    attributions,
    faintAttributions,
    events,
    factuality,
    vector: normalise(draft.vector),
  }
}
