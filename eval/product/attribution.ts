import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { evaluateAttribution } from '../attribution/evaluate.ts'
import type { Measurement } from '../table.ts'

/** The product's quotations against PolNeAR. */
export const productAttribution = (corpora: string): readonly Measurement[] =>
  ['test', 'dev'].flatMap(part => {
    const folder = join(corpora, 'polnear', part)
    if (!existsSync(folder)) return []
    return {
      name: `attribution polnear ${part}`,
      of: 'each text by one annotator',
      measure: async () => {
        const { product, baseline } = await evaluateAttribution(folder)
        const details = Object.entries(baseline).map(([measure, score]) => [`${measure}, by the rule baseline`, score])
        return { measures: product, details: Object.fromEntries(details) }
      },
    }
  })
