import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Failure } from '../../record/failure.ts'
import { sha256 } from '../../text/hash.ts'
import { type ModelDescription, modelDescription } from './model-description.ts'
import { casingClasses } from './tell-casing.ts'

/** Where the package keeps the model. */
export const modelFolder = fileURLToPath(new URL('../../../models/en/', import.meta.url))

export interface ModelFiles {
  readonly description: ModelDescription
  /** The ONNX file. */
  readonly weights: Uint8Array
  /** `tokenizer.json` as the checkpoint has it. */
  readonly tokenizer: object
}

async function read(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new Failure('model-missing', { location: path }, { cause })
  }
}

const parse = (path: string, bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (cause) {
    throw new Failure('model-damaged', { location: path, why: 'is no JSON' }, { cause })
  }
}

async function describe(path: string): Promise<ModelDescription> {
  const parsed = modelDescription.safeParse(parse(path, await read(path)))
  if (!parsed.success)
    throw new Failure('model-damaged', { location: path, why: 'describes no model' }, { cause: parsed.error })
  if (parsed.data.cases.join() !== casingClasses.join())
    throw new Failure('model-damaged', { location: path, why: 'its casing classes are others than ours' })
  return parsed.data
}

/**
 * Reads the files of a model and checks that they are those which `model.json` names.
 * @throws Failure 'model-missing' where a file cannot be read, 'model-damaged' where its SHA-256 is another
 * @example (await loadModelFiles(modelFolder)).description.version
 */
export async function loadModelFiles(folder: string): Promise<ModelFiles> {
  const description = await describe(join(folder, 'model.json'))
  const readChecked = async (name: keyof ModelDescription['files']) => {
    const location = join(folder, name)
    const bytes = await read(location)
    if (sha256(bytes) !== description.files[name])
      throw new Failure('model-damaged', { location, why: 'its SHA-256 is not the one in model.json' })
    return bytes
  }
  const [weights, tokenizer] = await Promise.all([readChecked('english.onnx'), readChecked('tokenizer.json')])
  const parsed = parse(join(folder, 'tokenizer.json'), tokenizer)
  if (typeof parsed !== 'object' || parsed === null)
    throw new Failure('model-damaged', { location: join(folder, 'tokenizer.json'), why: 'describes no tokenizer' })
  return { description, weights, tokenizer: parsed }
}
