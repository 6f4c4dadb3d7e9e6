import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { isTree } from '../language/model/is-tree.ts'
import { type EnglishModel, openEnglishModel } from '../language/model/open-english-model.ts'
import { runtimeNames } from '../language/model/open-session.ts'
import { cleanText } from '../view/clean-text.ts'
import { exitStatus, type Streams } from './streams.ts'

export interface DoctorOptions {
  /** A folder with another model than the package's. */
  readonly model?: string
}

const SENTENCE = ['Ana', 'Petrova', 'arrived', 'in', 'Geneva', 'on', 'Tuesday', '.']
/** The install script of the native runtime fails where it cannot fetch parts for graphics cards; this leaves them out. */
const HOW_TO_GET_FASTER = 'ONNXRUNTIME_NODE_INSTALL=skip npm install onnxruntime-node brings the native runtime'
const LABEL_WIDTH = 12
const MS_PER_SECOND = 1_000

const seconds = (ms: number) => `${(ms / MS_PER_SECOND).toFixed(2)} s`

const packageVersion = (): string =>
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version

/** Why the runtimes were not taken that were not. */
function explainOthers({ runtime, refusals }: EnglishModel): readonly string[] {
  return runtimeNames
    .filter(name => name !== runtime)
    .map(name => `${name}: ${refusals.find(refusal => refusal.runtime === name)?.why ?? 'not tried'}`)
}

/** Reads one sentence, and says what was found in it. @returns undefined where what was read cannot be */
async function readSentence(model: EnglishModel): Promise<string | undefined> {
  const [reading] = await model.read([SENTENCE])
  if (reading?.tags.length !== SENTENCE.length || !isTree(reading.heads, 'one')) return undefined
  const names = reading.names.worldwide.map(({ from, to, kind }) => `${SENTENCE.slice(from, to).join(' ')} (${kind})`)
  return names.join(', ') || 'no names'
}

/**
 * `rapporteur doctor`: says what the program stands on, a line each: its version, the model, the runtime and why the other was
 * not taken, what it reads in a sentence, and how long it took until then.
 * @returns the exit status: 0 all is well, 1 the sentence was not read soundly
 * @throws Failure 'model-missing', 'model-damaged', 'runtime-missing'
 */
export async function doctor({ model: folder }: DoctorOptions, streams: Streams): Promise<number> {
  const tell = (label: string, text: string) => streams.out.write(`${label.padEnd(LABEL_WIDTH)}${cleanText(text)}\n`)
  tell('Rapporteur', packageVersion())
  tell('Node.js', `${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`)
  const begunMs = performance.now()
  const model = await openEnglishModel(folder === undefined ? {} : { folder })
  try {
    const openedMs = performance.now()
    tell('Model', `${model.name} ${model.version}; its files have the SHA-256 that they should have`)
    tell('Runtime', `${model.runtime} ${model.runtimeVersion}, threads: ${model.threads}`)
    for (const line of explainOthers(model)) tell('Not taken', line)
    if (model.refusals.length > 0) tell('Faster', HOW_TO_GET_FASTER)
    const found = await readSentence(model)
    tell(
      'Self-test',
      found === undefined ? 'failed: what was read is no sentence' : `“${SENTENCE.join(' ')}” has ${found}`,
    )
    tell(
      'Time',
      `${seconds(openedMs - begunMs)} to open the model; ready ${seconds(performance.now())} after the start`,
    )
    return found === undefined ? exitStatus.failed : exitStatus.fine
  } finally {
    await model.close()
  }
}
