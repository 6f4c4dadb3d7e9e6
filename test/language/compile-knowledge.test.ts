import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { versionOf } from '../../src/language/compile-knowledge.ts'

const packed = {
  'dist/record/record.js': 'record',
  'dist/text/fold.js': 'text',
  'dist/language/model/read.js': 'language',
  'dist/annotate/annotate.js': 'annotate',
  'dist/page/page.js': 'page',
  'models/en/model.json': '{"files":{"english.onnx":"1"}}',
  'models/en/lemmas.json': '{}',
}

/** The version of a package of these files. */
function versionWith(changed: Partial<typeof packed>, knowledge = 'knowledge'): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-version-'))
  try {
    for (const [path, content] of Object.entries({ ...packed, ...changed })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    return versionOf(knowledge, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test.each([
  ['the weights', { 'models/en/model.json': '{"files":{"english.onnx":"2"}}' }],
  ['the rules of lemmas', { 'models/en/lemmas.json': '{"VERB":{}}' }],
  ['an annotator', { 'dist/annotate/annotate.js': 'other' }],
  ['what reads the model', { 'dist/language/model/read.js': 'other' }],
] as const)('the version of annotations changes with %s', (_, changed) => {
  expect(versionWith(changed)).not.toBe(versionWith({}))
})

test('and with the knowledge, but not with what comes after the annotators', () => {
  expect(versionWith({}, 'other')).not.toBe(versionWith({}))
  expect(versionWith({ 'dist/page/page.js': 'other' })).toBe(versionWith({}))
})
