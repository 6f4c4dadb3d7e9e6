import { readFileSync } from 'node:fs'

/** How much each clue weighs: by the part of an attribution, by what the clue speaks for, by its family. */
export interface AttributionWeights {
  readonly [part: string]: {
    readonly [kind: string]: { readonly [family: string]: { readonly [clue: string]: number } }
  }
}

/** Learnt by `training/learn-attributions.ts`. */
export const loadAttributionWeights = (): AttributionWeights =>
  JSON.parse(readFileSync(new URL('../../models/en/attributions.json', import.meta.url), 'utf8'))
