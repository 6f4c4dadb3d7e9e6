import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { loadModelFiles } from '../../../src/language/model/load-model-files.ts'
import { casingClasses } from '../../../src/language/model/tell-casing.ts'
import { sha256 } from '../../../src/text/hash.ts'
import { inventedDescription } from './invented-session.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const weights = 'weights'
const tokenizer = '{"version":"1.0"}'
const description = {
  ...inventedDescription,
  name: 'invented',
  version: '1',
  encoder: 'none',
  piecesPerWord: 12,
  cases: casingClasses,
  files: { 'english.onnx': sha256(weights), 'tokenizer.json': sha256(tokenizer) },
}
const sound = {
  'model.json': JSON.stringify(description),
  'english.onnx': weights,
  'tokenizer.json': tokenizer,
}

type Files = { readonly [name in keyof typeof sound]?: string | undefined }

function write(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-model-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files))
    if (content !== undefined) writeFileSync(join(folder, name), content)
  return folder
}

test('the files of a model', async () => {
  const files = await loadModelFiles(write(sound))
  expect(files.description).toEqual(description)
  expect(Buffer.from(files.weights).toString()).toBe(weights)
  expect(files.tokenizer).toEqual({ version: '1.0' })
})

describe('is refused:', () => {
  test.each<[name: string, changed: Files, failure: RegExp]>([
    ['no description', { 'model.json': undefined }, /^model-missing: \S+model\.json$/],
    ['no weights', { 'english.onnx': undefined }, /^model-missing: \S+english\.onnx$/],
    ['no tokenizer', { 'tokenizer.json': undefined }, /^model-missing: \S+tokenizer\.json$/],
    [
      'weights of which a byte is another',
      { 'english.onnx': 'weighty' },
      /^model-damaged: \S+english\.onnx, .*SHA-256/,
    ],
    ['weights that end too soon', { 'english.onnx': '' }, /^model-damaged: \S+english\.onnx, .*SHA-256/],
    ['a tokenizer that was edited', { 'tokenizer.json': '{}' }, /^model-damaged: \S+tokenizer\.json, .*SHA-256/],
    ['a description that is no JSON', { 'model.json': '{' }, /^model-damaged: \S+model\.json, is no JSON$/],
    ['a description of something else', { 'model.json': '{"name":"x"}' }, /^model-damaged: .*describes no model$/],
    [
      'casing classes in another order',
      { 'model.json': JSON.stringify({ ...description, cases: casingClasses.toReversed() }) },
      /^model-damaged: .*casing classes/,
    ],
  ])('%s', async (_, changed, failure) => {
    await expect(loadModelFiles(write({ ...sound, ...changed }))).rejects.toThrow(failure)
  })
})
