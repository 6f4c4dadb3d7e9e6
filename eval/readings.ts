import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { EnglishModel } from '../src/language/model/open-english-model.ts'
import { shareEnglishModel } from '../src/language/model/share-english-model.ts'
import { sha256 } from '../src/text/hash.ts'

/** Where what the model read is kept from run to run; absent, everything is read anew. */
const FOLDER = 'RAPPORTEUR_READINGS'
/** Raised where readings get more than they had: what was kept before is then read anew. */
const SHAPE = 2

type ReadingModel = Pick<EnglishModel, 'labels' | 'read'>

/**
 * The model as it reads for measurements: with the environment's RAPPORTEUR_READINGS naming a folder, what it read once is
 * taken from there, so that rules that stand on it are measured in seconds.
 * @example RAPPORTEUR_READINGS=/tmp/readings npm run eval -- corpora --only times
 */
export async function openReadings(): Promise<ReadingModel> {
  const model = await shareEnglishModel()
  const folder = process.env[FOLDER]
  if (!folder) return model
  const own = join(folder, `${model.version}-${SHAPE}`)
  mkdirSync(own, { recursive: true })
  return {
    labels: model.labels,
    read: async sentences => {
      const file = join(own, sha256(JSON.stringify(sentences)))
      if (existsSync(file)) return deserialize(readFileSync(file))
      const readings = await model.read(sentences)
      writeFileSync(file, serialize(readings))
      return readings
    },
  }
}
