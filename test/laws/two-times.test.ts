import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { annotateAll, buildProvedRecord, buildRecord, compare, type Record, tellLife } from '../../src/rapporteur.ts'
import { openStore } from '../../src/store/open-store.ts'
import { fuzzSettings } from './fuzz-settings.ts'
import { readExample } from './read-example.ts'
import { proofsIn } from './walk-record.ts'

const RUNS = 6

const articles = await readExample()
const days = [...new Set(articles.flatMap(({ document }) => document.datePublished ?? []))].sort()
const day = fc.constantFrom('2021-06-01', ...days)
const some = fc.subarray([...articles], { minLength: 1 })

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-two-times-'))
afterAll(() => rmSync(folder, { recursive: true }))

const bytes = (value: unknown) => JSON.stringify(value)
const recordAt = (asOf: string) => buildProvedRecord(articles, { asOf }).record

/** Every id of a record. */
const idsOf = (record: Record) =>
  Object.values(record).flatMap(part => (Array.isArray(part) ? part.map(({ id }: { id: string }) => id) : []))

describe('as of a day', () => {
  test('is what the documents up to that day give alone', () => {
    fc.assert(
      fc.property(some, day, (given, asOf) => {
        const upTo = given.filter(({ document: { datePublished } }) => datePublished && datePublished <= asOf)
        expect(bytes(buildRecord(given, { asOf }))).toBe(bytes(buildRecord(upTo, { asOf })))
      }),
      fuzzSettings(RUNS),
    )
  })
})

describe('a document that came and went', () => {
  test('leaves the record of a store as it had never been there', async () => {
    let made = 0
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...articles], { minLength: 2 }), async ([guest, ...hosts]) => {
        if (!guest) return
        const store = await openStore(join(folder, `store-${made++}`), { create: true })
        const recordNow = async () => {
          const documents = []
          for await (const document of store.documents()) documents.push(document)
          return bytes(buildProvedRecord(await annotateAll(documents, { kept: store })).record)
        }
        await store.add(hosts.map(({ document }) => document))
        const before = await recordNow()
        await store.add([guest.document])
        expect(await recordNow()).not.toBe(before)
        await store.remove(guest.document.id)
        expect(await recordNow()).toBe(before)
        await store.close()
      }),
      { ...fuzzSettings(2), endOnFailure: true },
    )
  })
})

describe('what was learnt between two days', () => {
  test('is nothing between a day and itself', () => {
    fc.assert(
      fc.property(day, asOf => {
        const record = recordAt(asOf)
        expect(compare(record, recordAt(asOf))).toMatchObject({ documents: [], changes: [] })
      }),
      fuzzSettings(2),
    )
  })

  test('is shown by words of the later documents, and is of a thing in one of the two records', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [from = '', to = ''] = [one, other].sort()
        const [before, after] = [recordAt(from), recordAt(to)]
        const { documents, changes } = compare(before, after)
        const known = new Set([...idsOf(before), ...idsOf(after)])
        const texts = new Map(after.documents.map(document => [document.id, document.text]))
        for (const { thing, proof, learnt } of changes) {
          expect(known).toContain(thing)
          expect(proof).not.toEqual([])
          expect(learnt === undefined || (from < learnt && learnt <= to)).toBe(true)
        }
        for (const { value } of proofsIn(changes))
          expect(texts.get(value.document)?.slice(value.start, value.end)).toBe(value.exact)
        expect(documents.every(({ datePublished = '' }) => from < datePublished && datePublished <= to)).toBe(true)
      }),
      fuzzSettings(RUNS),
    )
  })

  test('leaves nothing out: what only the later record holds is told as new, or as what an earlier thing became', () => {
    const [before, after] = [recordAt(days[3] ?? ''), recordAt(days.at(-1) ?? '')]
    const { changes } = compare(before, after)
    const told = new Set(changes.filter(({ kind }) => kind === 'new' || kind === 'revised').map(({ thing }) => thing))
    const [lost, found] = [
      new Set(changes.filter(({ kind }) => kind === 'gone' || kind === 'joined').map(({ thing }) => thing)),
      after.events.filter(({ id }) => !told.has(id)).length,
    ]
    expect(found).toBe(before.events.filter(({ id }) => !lost.has(id)).length)
  })
})

test('everything in the record has a life, and every step of it a proof', () => {
  const record = recordAt(days.at(-1) ?? '')
  for (const id of idsOf(record)) {
    const { steps } = tellLife(record, id)
    expect(steps.length).toBeGreaterThan(0)
    for (const { kind, proof } of steps) if (kind !== 'published') expect(proof).not.toEqual([])
  }
})
