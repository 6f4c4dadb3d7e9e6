import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findBreaches, floorsShape, floorsUnder } from './floors.ts'
import { measureAll, type Table } from './tables.ts'

const FLOORS = new URL('floors.json', import.meta.url)
const USAGE = `npm run eval -- FOLDER [--json] [--set-floors]

Measures names, sentences, tags, times and attribution on a folder of annotated corpora, and holds the floors of
eval/floors.json. --set-floors writes new floors a little under what is measured now: do so on purpose.
Ends with 0, with 1 where a measure fell under its floor, with 2 where there is nothing to measure.`

const number = (value: number) => value.toFixed(1).padStart(6)

function print(table: Table): void {
  console.log(`\n${table.name}  (${table.of})`)
  console.log(`  ${''.padEnd(28)} precision  recall      F1    gold   found`)
  for (const [measure, score] of Object.entries(table.measures)) {
    const counts = `${String(score.gold).padStart(8)}${String(score.found).padStart(8)}`
    console.log(
      `  ${measure.padEnd(28)}    ${number(score.precision)}  ${number(score.recall)}  ${number(score.f1)}${counts}`,
    )
  }
}

/** @returns the exit status */
function run(folder: string | undefined, asJson: boolean, setFloors: boolean): number {
  if (folder === undefined || !existsSync(folder)) {
    console.error(folder === undefined ? USAGE : `There is no folder of corpora at ${folder}.`)
    return 2
  }
  const tables = measureAll(folder)
  if (tables.length === 0) {
    console.error(`In ${folder} lies no corpus that can be measured (conll2003, ud, tempeval3, …).`)
    return 2
  }
  if (setFloors) writeFileSync(FLOORS, `${JSON.stringify(floorsUnder(tables), null, 2)}\n`)
  const breaches = findBreaches(tables, floorsShape.parse(JSON.parse(readFileSync(FLOORS, 'utf8'))))
  if (asJson) console.log(JSON.stringify({ tables, breaches }, null, 2))
  else for (const table of tables) print(table)
  for (const { table, measure, f1, floor } of breaches) {
    console.error(`${table}: ${measure} fell to ${f1.toFixed(1)}, under its floor of ${floor}`)
  }
  return breaches.length > 0 ? 1 : 0
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, 'set-floors': { type: 'boolean', default: false } },
})
process.exitCode = run(positionals[0], values.json, values['set-floors'])
