import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { seededRandom } from '../bench/seeded-random.ts'
import { findBreaches, floorsShape, floorsUnder } from './floors.ts'
import { formatTable } from './print-table.ts'
import { openSetting } from './setting.ts'
import { type Measurement, measureEach, type Table } from './table.ts'
import { listMeasurements, listOwnMeasurements } from './tables.ts'

const FLOORS = new URL('floors.json', import.meta.url)
const USAGE = `npm run eval -- [FOLDER] [options]

Measures the English model and what the product makes of it on a folder of annotated corpora, and holds the floors of
eval/floors.json; eval/README.md says what is measured how. Without a folder, what lies in the project is measured: affairs.

  --only TEXT     the tables whose names begin so: "model names", "times", …
  --model FOLDER  other weights than the shipped ones, such as a float export: the model's own tables, without floors
  --beside FILE   what --json printed at another time, shown beside each figure with the difference
  --sample N      as many of the differences between corpus and product as text, drawn always alike, where a table lists them
  --json          prints figures alone, as JSON
  --set-floors    writes new floors a little under what is measured now: do so on purpose

Ends with 0, with 1 where a measure fell under its floor, with 2 where there is nothing to measure.`

/** What the sample of differences is drawn with: the same differences give the same sample. */
const SEED = 1

interface Options {
  readonly only: string
  readonly model?: string
  readonly beside?: string
  readonly sample: number
  readonly json: boolean
  readonly setFloors: boolean
}

/** Draws some of a list without repeating any, always the same of the same list. */
function draw(lines: readonly string[], count: number): readonly string[] {
  const random = seededRandom(SEED)
  const left = [...lines]
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat()
}

const readTables = (file: string): readonly Table[] => JSON.parse(readFileSync(file, 'utf8')).tables

/** Measures and prints table by table, as each is done. */
async function measureTables(measurements: readonly Measurement[], options: Options): Promise<readonly Table[]> {
  const beside = options.beside ? readTables(options.beside) : []
  const asked = measurements.filter(
    ({ name }) => name.startsWith(options.only) && (!options.model || name.startsWith('model ')),
  )
  const tables: Table[] = []
  for await (const { disagreements = [], ...table } of measureEach(asked)) {
    tables.push(table)
    if (options.json) continue
    console.log(
      formatTable(
        table,
        beside.find(({ name }) => name === table.name),
      ),
    )
    for (const line of draw(disagreements, options.sample)) console.log(`    ${line}`)
  }
  return tables
}

/** With a folder everything, without one what lies in the project. */
async function measureAll(corpora: string | undefined, options: Options): Promise<readonly Table[]> {
  if (corpora === undefined) return measureTables(listOwnMeasurements(), options)
  const setting = openSetting(corpora, options.model)
  try {
    return await measureTables(listMeasurements(setting), options)
  } finally {
    await setting.close()
  }
}

/** @returns the exit status */
async function run(corpora: string | undefined, options: Options): Promise<number> {
  if (corpora !== undefined && !existsSync(corpora)) {
    console.error(`There is no folder of corpora at ${corpora}.`)
    return 2
  }
  const tables = await measureAll(corpora, options)
  if (tables.length === 0) {
    console.error(
      corpora === undefined
        ? USAGE
        : `In ${corpora} lies no such corpus that can be measured (conll2003, ud, tempeval3, …).`,
    )
    return 2
  }
  const floors = floorsShape.parse(JSON.parse(readFileSync(FLOORS, 'utf8')))
  if (options.setFloors) {
    writeFileSync(FLOORS, `${JSON.stringify({ ...floors, ...floorsUnder(tables) }, null, 2)}\n`)
    return 0
  }
  const breaches = options.model ? [] : findBreaches(tables, floors)
  if (options.json) console.log(JSON.stringify({ tables, breaches }, null, 2))
  for (const { table, measure, stands, floor } of breaches) {
    const now = stands === undefined ? 'is no longer measured' : `stands at ${stands.toFixed(2)}`
    console.error(`${table}: ${measure} ${now}, its floor is ${floor}`)
  }
  return breaches.length > 0 ? 1 : 0
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    model: { type: 'string' },
    beside: { type: 'string' },
    sample: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
    'set-floors': { type: 'boolean', default: false },
  },
})
const { 'set-floors': setFloors, sample, ...options } = values
process.exitCode = await run(positionals[0], { ...options, sample: Number(sample), setFloors })
