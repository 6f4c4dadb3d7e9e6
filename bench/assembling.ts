import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drawDocuments, listTexts } from './assembling/draw-documents.ts'
import { fillStore } from './assembling/fill-store.ts'
import type { LanguageOptions } from './language.ts'

const FEW = 500
const MANY = 5_000
/** What the project promises of 5,000 documents of fifty affairs that are read already, and of one more. */
const BAR = { seconds: 60, megabytes: 2_000, oneMoreSeconds: 3 }
/** What assembling may take at most, in megabytes; without a limit the engine takes whatever the machine has. */
const HEAP = 1_800

const script = fileURLToPath(new URL('assembling/assemble-store.ts', import.meta.url))

/** What one assembly took, in a process of its own. */
interface Assembly {
  readonly loading: number
  readonly assembling: number
  readonly megabytes: number
  readonly events: number
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

/** Time and memory of the record of many documents that a store holds with all that was read in them, and how time grows. */
export async function assembling(print: (line: string) => void, { corpora }: LanguageOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-store-'))
  try {
    const texts = await listTexts(corpora, join(folder, 'texts'))
    const store = join(folder, 'store')
    await fillStore(store, drawDocuments(texts, MANY))
    print(`${MANY} documents of ${texts.length} ${corpora === undefined ? 'made-up ' : ''}texts`)
    const few = assembleStore(store, FEW)
    const many = assembleStore(store, MANY)
    for (const [count, { loading, assembling, megabytes, events }] of [
      [FEW, few],
      [MANY, many],
    ] as const)
      print(
        `${String(count).padStart(5)} documents: ${assembling.toFixed(1)} s after ${loading.toFixed(1)} s of loading, at most ${megabytes.toFixed(0)} MB, ${events} events`,
      )
    const exponent = Math.log(many.assembling / few.assembling) / Math.log(MANY / FEW)
    print(`time grows with documents to the power ${exponent.toFixed(2)} (1 is linear)`)
    print(`one more document: ${(many.loading + many.assembling).toFixed(1)} s, as all is assembled anew`)
    print(
      `the bar: ${BAR.seconds} s, ${BAR.megabytes} MB, no faster than n log n; ${BAR.oneMoreSeconds} s for one more`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
