import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { measurePronouns } from '../references/measure-pronouns.ts'
import { measureSpeakers } from '../references/measure-speakers.ts'
import type { Measurement } from '../table.ts'
import { measureUtterances } from '../utterances/measure-utterances.ts'

/** The same utterance known again in other words; needs no corpus. */
export const productUtterances = (): readonly Measurement[] => [
  { name: 'utterances pairs', of: '76 pairs of our own, eval/utterances/pairs.json', measure: measureUtterances },
]

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
