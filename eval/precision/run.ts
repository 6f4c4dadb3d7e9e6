import { parseArgs } from 'node:util'
import { seededRandom } from '../../bench/seeded-random.ts'
import { buildProvedRecord } from '../../src/rapporteur.ts'
import { readFolder } from '../read-folder.ts'
import { type Assertion, listAssertions } from './list-assertions.ts'

const USAGE = `npm run precision -- [--seed N] [--count N] PATH…

Draws assertions at random from the records of PATHs, each an affair of its own, and prints every one with the sentences that
are to prove it, so that it can be judged: events, attendance, posts, requests, figures, statements.

  --seed N   what is drawn follows from it: the same seed, the same lines
  --count N  how many are drawn, 100 without it`

async function assertionsOf(path: string): Promise<readonly Assertion[]> {
  return listAssertions(buildProvedRecord(await readFolder(path)).record)
}

function draw<Item>(items: readonly Item[], count: number, seed: number): readonly Item[] {
  const random = seededRandom(seed)
  const left = [...items]
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat()
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '100' } },
})
if (positionals.length === 0) {
  console.error(USAGE)
  process.exitCode = 2
} else {
  const all: Assertion[] = []
  for (const path of positionals) all.push(...(await assertionsOf(path)))
  const drawn = draw(all, Number(values.count), Number(values.seed))
  console.log(`${drawn.length} of ${all.length} assertions, seed ${values.seed}`)
  drawn.forEach(({ kind, id, says, proof }, at) => {
    console.log(`\n${at + 1}. ${kind} ${id}\n   ${says}`)
    for (const sentence of new Set(proof.map(({ sentence }) => sentence)))
      console.log(`   | ${sentence.replaceAll(/\s+/g, ' ')}`)
  })
}
