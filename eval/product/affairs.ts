import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildProvedRecord } from '../../src/rapporteur.ts'
import type { Record } from '../../src/record/record.ts'
import { listAffairs, readFacts } from '../affairs/facts.ts'
import { scoreAffair } from '../affairs/score-affair.ts'
import { readFolder } from '../read-folder.ts'
import type { Measured, Measurement } from '../table.ts'

const FOLDER = fileURLToPath(new URL('../affairs/', import.meta.url))

async function measure(folder: string): Promise<Measured> {
  const articles = await readFolder(join(folder, 'articles'))
  const recordAsOf = (day?: string): Record => buildProvedRecord(articles, day ? { asOf: day } : {}).record
  const facts = readFacts(folder)
  const measured = scoreAffair(recordAsOf, facts)
  return facts.heldBack ? { measures: measured.measures } : measured
}

/** The product's records of whole affairs, invented for this. They lie in the project: no corpora are needed. */
export const productAffairs = (): readonly Measurement[] =>
  listAffairs(FOLDER).map(name => ({
    name: `affairs ${name}`,
    of: readFacts(join(FOLDER, name)).region,
    measure: () => measure(join(FOLDER, name)),
  }))
