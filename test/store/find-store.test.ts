import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findStore } from '../../src/store/find-store.ts'

const root = mkdtempSync(join(tmpdir(), 'rapporteur-find-'))
for (const folder of ['affair/.rapporteur', 'affair/drafts/old', 'affair/nested/.rapporteur', 'bare/deep'])
  mkdirSync(join(root, folder), { recursive: true })
afterAll(() => rmSync(root, { recursive: true }))

test.each([
  ['in the folder itself', 'affair', 'affair/.rapporteur'],
  ['two folders above', 'affair/drafts/old', 'affair/.rapporteur'],
  ['the nearest of two', 'affair/nested', 'affair/nested/.rapporteur'],
  ['nowhere: here', 'bare/deep', 'bare/deep/.rapporteur'],
])('a store %s', (_, from, found) => {
  expect(findStore(join(root, from))).toBe(join(root, found))
})
