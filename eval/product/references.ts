import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { measurePronouns } from '../references/measure-pronouns.ts'
import { measureSpeakers } from '../references/measure-speakers.ts'
import type { Measurement } from '../table.ts'

/** What pronouns and descriptions mean, against OntoGUM and against labels of our own on PolNeAR. */
export const productReferences = (corpora: string): readonly Measurement[] => [
  ...(existsSync(join(corpora, 'gum', 'coref'))
    ? [
        {
          name: 'pronouns ontogum dev',
          of: 'pronouns of the third person that take up a phrase',
          measure: () => measurePronouns(corpora, 'dev'),
        },
      ]
    : []),
  ...(existsSync(join(corpora, 'polnear', 'dev'))
    ? [
        {
          name: 'speakers polnear dev',
          of: '100 quotations whose speaker bears no name, eval/references/labels.json',
          measure: () => measureSpeakers(join(corpora, 'polnear', 'dev')),
        },
      ]
    : []),
]
