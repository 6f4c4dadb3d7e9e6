import { fileURLToPath } from 'node:url'
import { exchange } from './exchange.ts'

const script = fileURLToPath(new URL('read.py', import.meta.url))

export interface SpacySpeed {
  /** For all texts, without start-up; processes for a second core are started within it. */
  readonly seconds: number
  /** Processor time of the first process, which does all where there is one core. */
  readonly cpuSeconds: number
  readonly versions: { readonly [part: string]: string }
}

/** Names, tags and parse of texts, a process a core. */
export const timeSpacy = (python: string, texts: readonly string[], cores: number): SpacySpeed =>
  exchange(cores, [python, script], { texts, processes: cores })

/** What spaCy finds in a sentence of given words. */
export interface SpacySentence {
  readonly tags: readonly string[]
  /** -1 of the root. */
  readonly heads: readonly number[]
  readonly relations: readonly string[]
  readonly names: readonly { readonly from: number; readonly to: number; readonly kind: string }[]
}

/** Reads sentences one by one, their words given. */
export const readWithSpacy = (python: string, sentences: readonly (readonly string[])[]): readonly SpacySentence[] =>
  exchange<{ sentences: readonly SpacySentence[] }>(1, [python, script], { sentences }).sentences
