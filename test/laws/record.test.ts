import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotate } from '../../src/annotate/annotate.ts'
import { prove } from '../../src/prove/prove.ts'
import { annotateAll, buildRecord, type Record, readPaths } from '../../src/rapporteur.ts'
import { recordSchema } from '../../src/record/record.ts'
import type { Proof } from '../../src/record/span.ts'
import { slice } from '../../src/text/span.ts'
import { fuzzSettings } from './fuzz-settings.ts'
import { hostileDocument } from './hostile.ts'
import { examples, readExample } from './read-example.ts'
import { proofsIn, walk } from './walk-record.ts'

const ORDERS = 8
const HOSTILE_RUNS = 20

const articles = await readExample()
const record = buildRecord(articles)
const days = [...new Set(record.documents.flatMap(d => d.datePublished ?? []))].sort()
const sentences = articles.flatMap(a => a.sentences.map(sentence => slice(a.document.text, sentence)))

const schema = JSON.parse(readFileSync(new URL('../../schema/record.schema.json', import.meta.url), 'utf8'))
const fitsSchema = new Ajv.default({ strict: false, allErrors: true }).compile(schema)

const { asOf: _, affair: __, documents: ___, ...sections } = recordSchema.unwrap().shape
const sectionNames = Object.keys(sections) as readonly (keyof typeof sections)[]

/** Proofs that do not quote their document to the letter. */
function misquoted(given: Record): readonly string[] {
  const texts = new Map(given.documents.map(document => [document.id, document.text]))
  return proofsIn(given).flatMap(({ path, value: proof }) => {
    const text = texts.get(proof.document)
    const quotes = text?.slice(proof.start, proof.end) === proof.exact && text.includes(proof.sentence)
    return quotes ? [] : [path]
  })
}

/** Everything the record tells, with the name of its section. */
const told = (given: Record) =>
  sectionNames.flatMap(section =>
    (given[section] as readonly { id: string; proof?: readonly Proof[] }[]).map(thing => ({ section, ...thing })),
  )

/** Objects of the record that cite nothing. A dispute cites in its positions. */
const uncited = (given: Record): readonly string[] =>
  told(given)
    .filter(({ section, proof = [] }) => section !== 'disputes' && proof.length === 0)
    .map(({ section, id }) => `${section}: ${id}`)

/** Ids that stand twice. */
function repeated(given: Record): readonly string[] {
  const ids = [...told(given), ...given.documents].map(thing => thing.id)
  return ids.filter((id, place) => ids.indexOf(id) !== place)
}

/** What speaks of a later day than the record may know. */
function leaked(given: Record, asOf: string): readonly string[] {
  const published = new Map(given.documents.map(document => [document.id, document.datePublished]))
  const late = (day: unknown) => typeof day !== 'string' || day > asOf
  return [
    ...proofsIn(given).flatMap(({ path, value }) => (late(published.get(value.document)) ? [path] : [])),
    ...[...walk(given)].flatMap(({ path, value }) =>
      /(?:^|\.)(?:knownSince|asOf|datePublished)$/.test(path) && late(value) ? [path] : [],
    ),
  ]
}

const bytes = (given: Record) => JSON.stringify(given)

describe('the record of the example', () => {
  test('every proof quotes its document', () => {
    expect(proofsIn(record).length).toBeGreaterThan(100)
    expect(misquoted(record)).toEqual([])
    expect(prove(record)).toEqual([])
  })

  test('every section is there, nothing is uncited, no id stands twice', () => {
    expect(sectionNames.filter(name => record[name].length === 0)).toEqual([])
    expect(uncited(record)).toEqual([])
    expect(repeated(record)).toEqual([])
  })

  test('fits the schema', () => {
    fitsSchema(record)
    expect(fitsSchema.errors ?? []).toEqual([])
  })

  test('twice equals once', async () => {
    expect(bytes(buildRecord(articles))).toBe(bytes(record))
    expect(bytes(buildRecord(await readExample()))).toBe(bytes(record))
  })

  test('the order of articles and of files changes nothing', async () => {
    const order = fc.shuffledSubarray([...articles], { minLength: articles.length })
    fc.assert(
      fc.property(order, shuffled => {
        expect(bytes(buildRecord(shuffled))).toBe(bytes(record))
      }),
      { numRuns: ORDERS },
    )
    const files = readdirSync(examples)
      .filter(name => !name.startsWith('README'))
      .map(name => join(examples, name))
    const read = async (paths: readonly string[]) => buildRecord(await annotateAll((await readPaths(paths)).documents))
    expect(bytes(await read([...files].reverse()))).toBe(bytes(await read(files)))
  })

  test('a file given twice is read once', async () => {
    const [first = ''] = readdirSync(examples)
    const { documents } = await readPaths([examples, join(examples, first), examples])
    expect(documents).toHaveLength(articles.length)
  })
})

describe('as of a day', () => {
  test('the example was published on several days', () => expect(days.length).toBeGreaterThan(5))

  test.each(days.map(day => [day] as const))(
    'nothing later than %s is told, and later articles change nothing',
    day => {
      const then = buildRecord(articles, { asOf: day })
      expect(then.asOf).toBe(day)
      expect(leaked(then, day)).toEqual([])
      expect(misquoted(then)).toEqual([])
      const byThen = new Set(then.documents.map(document => document.id))
      const known = articles.filter(article => byThen.has(article.document.id))
      expect(bytes(buildRecord(known, { asOf: day }))).toBe(bytes(then))
    },
  )

  test('before the first article nothing is known', () => {
    const before = buildRecord(articles, { asOf: '2021-06-10' })
    expect([before.documents, ...sectionNames.map(name => before[name])].flat()).toEqual([])
  })
})

test('a record of hostile documents is whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostileDocument(sentences), { minLength: 1, maxLength: 4 }), async documents => {
      const unique = [...new Map(documents.map(document => [document.id, document])).values()]
      const read = await Promise.all(unique.map(document => annotate(document)))
      const given = buildRecord(read)
      expect(misquoted(given)).toEqual([])
      expect(prove(given)).toEqual([])
      expect(uncited(given)).toEqual([])
      expect(repeated(given)).toEqual([])
      expect(fitsSchema(given) ? [] : fitsSchema.errors).toEqual([])
      expect(bytes(buildRecord([...read].reverse()))).toBe(bytes(given))
      expect(leaked(buildRecord(read, { asOf: '2021-06-24' }), '2021-06-24')).toEqual([])
    }),
    fuzzSettings(HOSTILE_RUNS),
  )
})
