import { parseArgs } from 'node:util'
import { seededRandom } from '../../bench/seeded-random.ts'
import { buildProvedRecord } from '../../src/rapporteur.ts'
import { readFolder } from '../read-folder.ts'
import { describeShares, readJudgements } from './judgements.ts'
import { type Assertion, listAssertions } from './list-assertions.ts'

const USAGE = `npm run precision -- [--seed N] [--count N] PATH…

Draws assertions at random from the records of PATHs, each an affair of its own, and prints every one with the sentences that
are to prove it, so that it can be judged: events, attendance, posts, requests, figures, statements.

  --seed N   what is drawn follows from it: the same seed, the same lines
  --count N  how many are drawn, 100 without it
  --shares   what share of those judged so far is right, by kind; draws nothing`

interface Drawable extends Assertion {
  /** The document and where in it the first words stand that prove the assertion. */
  readonly place: string
}

async function assertionsOf(path: string): Promise<readonly Drawable[]> {
  const { record } = buildProvedRecord(await readFolder(path))
  const locations = new Map(record.documents.map(({ id, location }) => [id, location]))
  return listAssertions(record).map(assertion => {
    const [first] = assertion.proof
    return { ...assertion, place: first ? `${locations.get(first.document)} ${first.start}-${first.end}` : '' }
  })
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
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '100' },
    shares: { type: 'boolean', default: false },
  },
})
if (values.shares) {
  console.log(describeShares(readJudgements()))
} else if (positionals.length === 0) {
  console.error(USAGE)
  process.exitCode = 2
} else {
  const all: Drawable[] = []
  for (const path of positionals) all.push(...(await assertionsOf(path)))
  const drawn = draw(all, Number(values.count), Number(values.seed))
  console.log(`${drawn.length} of ${all.length} assertions, seed ${values.seed}`)
  drawn.forEach(({ kind, place, says, proof }, at) => {
    console.log(`\n${at + 1}. ${kind} at ${place}\n   ${says}`)
    for (const sentence of new Set(proof.map(({ sentence }) => sentence)))
      console.log(`   | ${sentence.replaceAll(/\s+/g, ' ')}`)
  })
}
