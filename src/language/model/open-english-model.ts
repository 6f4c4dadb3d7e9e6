import { Failure } from '../../record/failure.ts'
import { loadModelFiles, modelFolder } from './load-model-files.ts'
import { makeReader, type Reader } from './make-reader.ts'
import type { ModelLabels } from './model-description.ts'
import { openSession, type Refusal, type RuntimeName, runtimeNames } from './open-session.ts'
import { makePieceSplitter } from './split-pieces.ts'

export interface ModelOptions {
  /** Where model.json and the files that it names are; the package's own without it. */
  readonly folder?: string
  /** The only runtime that may be taken; without it, the environment's RAPPORTEUR_RUNTIME, or the best that can be loaded. */
  readonly runtime?: RuntimeName
  /** How many threads may work on one window; one without it: many documents are read faster by many readers, a thread each. */
  readonly threads?: number
}

/** The English model, ready to read. */
export interface EnglishModel {
  readonly name: string
  readonly version: string
  /** Labels of each head by column of its scores. */
  readonly labels: ModelLabels
  readonly runtime: RuntimeName
  readonly runtimeVersion: string
  readonly refusals: readonly Refusal[]
  readonly threads: number
  /** Reads the sentences of one document, each given as its words; what it says of them depends on nothing else. */
  readonly read: Reader
  /** Gives the weights' memory back; nothing can be read after. */
  readonly close: () => Promise<void>
}

function wantedRuntimes(wanted: string | undefined): readonly RuntimeName[] {
  if (!wanted) return runtimeNames
  const named = runtimeNames.filter(name => name === wanted)
  if (named.length === 0)
    throw new Failure('runtime-missing', { why: `there is ${runtimeNames.join(' and ')}, but no ${wanted}` })
  return named
}

/**
 * Opens the English model anew. To share one in a thread, take `shareEnglishModel`.
 * @throws Failure 'model-missing', 'model-damaged', 'runtime-missing'
 * @example (await (await openEnglishModel()).read([['She', 'left', '.']]))[0]?.heads  // [1, -1, 1]
 */
export async function openEnglishModel(options: ModelOptions = {}): Promise<EnglishModel> {
  const { folder = modelFolder, runtime = process.env['RAPPORTEUR_RUNTIME'], threads = 1 } = options
  const { description, weights, tokenizer } = await loadModelFiles(folder)
  const session = await openSession(weights, wantedRuntimes(runtime), threads)
  const { name, version, labels, piecesPerWord } = description
  return {
    name,
    version,
    labels,
    runtime: session.runtime,
    runtimeVersion: session.runtimeVersion,
    refusals: session.refusals,
    threads,
    read: makeReader(description, makePieceSplitter(tokenizer, piecesPerWord), session),
    close: session.close,
  }
}
