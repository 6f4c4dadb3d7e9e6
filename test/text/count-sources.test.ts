import { describe, expect, test } from 'vitest'
import type { Derivation, Document } from '../../src/record/document.ts'
import { countSources } from '../../src/text/count-sources.ts'
import { traceOrigins } from '../../src/text/trace-origins.ts'
import { prove, writeDocument } from '../fixtures/prove-words.ts'
import { record } from '../fixtures/record.ts'

const TEXT = 'The dam broke. The mayor wept. The bridge stands.'
const written = (id: string, given: Partial<Document> = {}) => writeDocument({ id, location: id, text: TEXT, ...given })
const wire = written('wire', { publisher: 'Lake Wire' })

const credits = (publisher: string): Derivation => ({ publisher, kind: 'attribution', proof: prove(wire, 'The dam') })
const sentence = (kind: Derivation['kind'], words: string, from: Partial<Derivation>): Derivation => ({
  publisher: 'Lake Wire',
  ...from,
  kind,
  proof: prove(wire, words),
})
const copied: Derivation = {
  publisher: 'Lake Wire',
  document: 'wire',
  kind: 'near-duplicate',
  proof: prove(wire, 'The dam'),
  added: prove(wire, 'The bridge stands.'),
}

describe('independent origins', () => {
  test.each<[name: string, documents: readonly Document[], words: string, origins: number]>([
    ['two reporters', [wire, written('a')], 'dam', 2],
    ['a copy', [wire, written('a', { origin: 'wire', derivedFrom: [copied] })], 'dam', 1],
    ['what a copy added', [wire, written('a', { origin: 'wire', derivedFrom: [copied] })], 'bridge', 2],
    [
      'copies without their original',
      ['a', 'b'].map(id => written(id, { origin: 'wire', derivedFrom: [copied] })),
      'dam',
      1,
    ],
    [
      'a sentence carried over',
      [wire, written('a', { derivedFrom: [sentence('carried-over', 'The mayor wept.', { document: 'wire' })] })],
      'mayor',
      1,
    ],
    [
      'a sentence beside one carried over',
      [wire, written('a', { derivedFrom: [sentence('carried-over', 'The mayor wept.', { document: 'wire' })] })],
      'dam',
      2,
    ],
    [
      'two that credit one agency',
      ['a', 'b'].map(id => written(id, { derivedFrom: [credits('Far Agency')] })),
      'dam',
      1,
    ],
    ['an agency and one that credits it', [wire, written('a', { derivedFrom: [credits('Lake Wire')] })], 'dam', 1],
    [
      'a sentence that says who reported it',
      [wire, written('a', { derivedFrom: [sentence('reported-by', 'The dam broke.', {})] })],
      'dam',
      1,
    ],
    [
      'a sentence beside it',
      [wire, written('a', { derivedFrom: [sentence('reported-by', 'The dam broke.', {})] })],
      'mayor',
      2,
    ],
  ])('%s', (_, documents, words, origins) => {
    const places = documents.flatMap(document => prove(document, words))
    expect(traceOrigins(documents).count(places)).toEqual({ documents: documents.length, origins })
  })

  test('are never more than documents, whatever a document says twice', () => {
    const mixed = written('a', { derivedFrom: [sentence('carried-over', 'The mayor wept.', { document: 'wire' })] })
    const places = [...prove(mixed, 'dam'), ...prove(mixed, 'mayor')]
    expect(traceOrigins([wire, mixed]).count(places)).toEqual({ documents: 1, origins: 1 })
  })
})

test('everything in a record is counted twice, and counting again changes nothing', () => {
  const counted = countSources(record)
  expect(counted.events.find(({ id }) => id === 'session')?.sources).toEqual({ documents: 3, origins: 2 })
  expect(counted.entities.find(({ id }) => id === 'compact')).toMatchObject({
    sources: { documents: 3, origins: 2 },
    names: [{ origins: 2 }, { origins: 1 }],
  })
  expect(counted.disputes[0]?.positions).toMatchObject([{ origins: 1 }, { origins: 1 }])
  for (const section of ['memberships', 'posts', 'texts', 'statements', 'requests', 'figures', 'open'] as const)
    for (const { sources } of counted[section]) expect(sources?.documents).toBeGreaterThan(0)
  expect(countSources(counted)).toEqual(counted)
})
