import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Assembly, Cost } from './assembling/assembly.ts'
import { drawDocuments, listTexts } from './assembling/draw-documents.ts'
import { fillStore } from './assembling/fill-store.ts'

const FEW = 500
const MANY = 5_000
/** What the project promises of 5,000 documents of fifty affairs that are read already, and of one more. */
const BAR = { seconds: 60, megabytes: 2_000, oneMoreSeconds: 3 }
/** What assembling may take at most, in megabytes; without a limit the engine takes whatever the machine has. */
const HEAP = 1_800

const script = fileURLToPath(new URL('assembling/assemble-store.ts', import.meta.url))

export interface AssemblingOptions {
  /** Texts to draw from; without it, they are made up. */
  readonly corpora?: string
  /** Where what is read is kept for the next time, for reading takes long; without it, nothing is. */
  readonly store?: string
}

function assembleStore(store: string, count: number): Assembly {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${HEAP}`, '--import', 'tsx', script, store, String(count)],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`assembling ended with ${status}: ${stderr.slice(0, 2_000)}`)
  return JSON.parse(stdout) as Assembly
}

const inSeconds = ({ seconds, cpuSeconds }: Cost): string =>
  `${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of processors)`

/** To which power of the documents a cost grows from few to many. */
const exponentOf = (few: number, many: number): number => Math.log(many / few) / Math.log(MANY / FEW)

/** Time and memory of the record of many documents that a store holds with all that was read in them, and how time grows. */
export async function assembling(
  print: (line: string) => void,
  { corpora, store: kept }: AssemblingOptions,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-store-'))
  try {
    const texts = await listTexts(corpora, join(folder, 'texts'))
    const store = kept ?? join(folder, 'store')
    await fillStore(store, drawDocuments(texts, MANY + 1))
    print(`${MANY} documents of ${texts.length} ${corpora === undefined ? 'made-up ' : ''}texts`)
    const [few, many] = [assembleStore(store, FEW), assembleStore(store, MANY)]
    for (const [count, { loading, assembling, oneMore, megabytes, events }] of [
      [FEW, few],
      [MANY, many],
    ] as const) {
      print(
        `${String(count).padStart(5)} documents: ${inSeconds(assembling)} after ${inSeconds(loading)} of loading, at most ${megabytes.assembling.toFixed(0)} MB, ${events} events`,
      )
      print(`      one more, in the same process: ${inSeconds(oneMore)}, at most ${megabytes.oneMore.toFixed(0)} MB`)
    }
    const grows = exponentOf(few.assembling.cpuSeconds, many.assembling.cpuSeconds)
    const allowed = exponentOf(FEW * Math.log(FEW), MANY * Math.log(MANY))
    print(`processors' time grows with documents to the power ${grows.toFixed(2)}; n log n: ${allowed.toFixed(2)}`)
    print(
      `the bar: ${BAR.seconds} s, ${BAR.megabytes} MB, no faster than n log n; ${BAR.oneMoreSeconds} s for one more`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
