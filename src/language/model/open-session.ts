import type { InferenceSession, Tensor, TensorConstructor } from 'onnxruntime-common'
import { Failure } from '../../record/failure.ts'
import { type ModelInputs, type ModelOutputs, type ModelSession, outputNames } from './session.ts'

/** The better first: native code, then WebAssembly, which runs wherever Node.js does and takes several times as long. */
export const runtimeNames = ['onnxruntime-node', 'onnxruntime-web'] as const
export type RuntimeName = (typeof runtimeNames)[number]

/** What the packages of both runtimes have in common. */
interface RuntimePackage {
  readonly InferenceSession: typeof InferenceSession
  readonly Tensor: TensorConstructor
  readonly env: {
    readonly versions: { readonly node?: string; readonly web?: string }
    readonly wasm: { numThreads?: number }
  }
}

/** Why a runtime that was tried was not taken. */
export interface Refusal {
  readonly runtime: RuntimeName
  readonly why: string
}

export interface OpenedSession extends ModelSession {
  readonly runtime: RuntimeName
  readonly runtimeVersion: string
  readonly refusals: readonly Refusal[]
}

/** The name is no literal for the compiler: the native package may be missing, and the program is built all the same. */
const importRuntime = (name: string): Promise<RuntimePackage> => import(name)

const asFloats = (output: Tensor | undefined): Float32Array => {
  if (!(output?.data instanceof Float32Array)) throw new TypeError('Expected the heads of the English model as floats')
  return output.data
}

async function openWith(runtime: RuntimeName, weights: Uint8Array, threads: number): Promise<OpenedSession> {
  const { InferenceSession, Tensor, env } = await importRuntime(runtime)
  if (runtime === 'onnxruntime-web') env.wasm.numThreads = threads
  const session = await InferenceSession.create(weights, { graphOptimizationLevel: 'all', intraOpNumThreads: threads })
  const tensor = (numbers: Int32Array) => new Tensor('int32', numbers, [1, numbers.length])
  return {
    runtime,
    runtimeVersion: (runtime === 'onnxruntime-node' ? env.versions.node : env.versions.web) ?? 'unknown',
    refusals: [],
    async run({ pieces, cases, words, sentences }: ModelInputs): Promise<ModelOutputs> {
      const feeds = { pieces: tensor(pieces), cases: tensor(cases), words: tensor(words), sentences: tensor(sentences) }
      const given = await session.run(feeds)
      return Object.fromEntries(outputNames.map(name => [name, asFloats(given[name])])) as ModelOutputs
    },
    close: () => session.release(),
  }
}

/**
 * Opens the weights in the first runtime that can be loaded and takes them.
 * @param wanted  the runtimes to try, in this order
 * @param threads  how many threads may work on one window
 * @throws Failure 'runtime-missing' where none can
 * @example (await openSession(weights, ['onnxruntime-node', 'onnxruntime-web'], 1)).runtime
 */
export async function openSession(
  weights: Uint8Array,
  wanted: readonly RuntimeName[],
  threads: number,
): Promise<OpenedSession> {
  const refusals: Refusal[] = []
  for (const runtime of wanted)
    try {
      return { ...(await openWith(runtime, weights, threads)), refusals }
    } catch (error) {
      refusals.push({ runtime, why: error instanceof Error ? error.message : String(error) })
    }
  throw new Failure('runtime-missing', { why: refusals.map(({ runtime, why }) => `${runtime}: ${why}`).join('; ') })
}
