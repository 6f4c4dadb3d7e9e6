import { fileURLToPath } from 'node:url'
import { exchange } from './exchange.ts'

const script = fileURLToPath(new URL('read-texts.js', import.meta.url))

export interface OurSpeed {
  /** For all texts, without start-up. */
  readonly seconds: number
  /** At most, of the whole process. */
  readonly megabytes: number
}

export interface OurRun extends OurSpeed {
  /** Processor time for all texts; other programs on the machine do not change it. */
  readonly cpuSeconds: number
  /** From the start of the process to the opened model, and to the end of a first sentence. */
  readonly secondsToOpen: number
  readonly secondsToRead: number
  readonly versions: { readonly [part: string]: string }
}

interface Answer extends OurSpeed {
  readonly cpuSeconds: number
  readonly openedMs: number
  readonly firstReadMs: number
  readonly versions: { readonly [part: string]: string }
}

/** Everything that the model reads, from raw text, in one thread on one core. */
export function timeOurs(texts: readonly string[], model: string | undefined): OurRun {
  const begunMs = Date.now()
  const { openedMs, firstReadMs, ...answer } = exchange<Answer>(1, [process.execPath, script], {
    texts,
    threads: 1,
    model,
  })
  const since = (ms: number) => (ms - begunMs) / 1_000
  return { ...answer, secondsToOpen: since(openedMs), secondsToRead: since(firstReadMs) }
}

/** The same in a thread for each of several cores. */
export const timeOursOn = (cores: number, texts: readonly string[], model: string | undefined): OurSpeed =>
  exchange(cores, [process.execPath, script], { texts, threads: cores, model })
