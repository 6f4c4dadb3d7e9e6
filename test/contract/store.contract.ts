import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { blankArticle, type Layers } from '../../src/record/article.ts'
import type { Document } from '../../src/record/document.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { inventDocument } from '../store/invent-document.ts'

/** A place for one test's store, and how to clear it away. */
export interface StorePlace {
  readonly location: string
  clear(): Promise<void>
}

async function all(store: Store): Promise<readonly Document[]> {
  const documents: Document[] = []
  for await (const document of store.documents()) documents.push(document)
  return documents
}

const layersOf = (document: Document): Layers => {
  const { document: _, ...layers } = blankArticle(document)
  return { ...layers, sentences: [{ start: 0, end: 5, kind: 'prose', paragraph: 0 }] }
}

const oddTexts: readonly (readonly [name: string, text: string])[] = [
  ['NUL', 'The envoy\u0000left.'],
  ['a lone high surrogate', 'The envoy \uD83D left.'],
  ['a lone low surrogate', 'The envoy \uDE00 left.'],
  ['marks outside the first plane', 'The envoy 😀 left 𝔘𝔫𝔦.'],
  ['marks that combine, and their composed twin', 'Réné and René'],
  ['a byte order mark, and marks of direction', '\uFEFFThe \u202Eenvoy\u202C left.'],
  ['quotes, backslashes, line ends', `"'\\ \r\n\t\u2028\u2029`],
  ['what looks like SQL', "'); DROP TABLE documents; -- $1 ?1 :name"],
  ['what looks like an escape', String.raw`\u0000 \x00 \0 %00`],
  ['not a word', ''],
  ['a million letters', 'a'.repeat(1_000_000)],
]

/** What every store does, wherever it keeps its rows. */
export function storeContract(findPlace: () => Promise<StorePlace>): void {
  let place: StorePlace
  let store: Store

  beforeEach(async () => {
    place = await findPlace()
    store = await openStore(place.location)
  })
  afterEach(async () => {
    await store.close()
    await place.clear()
  })

  const first = inventDocument('first', { datePublished: '2031-05-02' })
  const second = inventDocument('second', { datePublished: '2031-05-01' })
  const undated = inventDocument('undated')

  describe('add', () => {
    test('keeps documents as they are', async () => {
      await store.add([first, second, undated])
      expect(new Set(await all(store))).toEqual(new Set([first, second, undated]))
    })

    test('says which were new, in the order given', async () => {
      expect(await store.add([first, second])).toEqual({ added: [first.id, second.id], known: [] })
      expect(await store.add([undated, second, first])).toEqual({ added: [undated.id], known: [second.id, first.id] })
    })

    test('takes the same content once, under its first name', async () => {
      const renamed = { ...first, id: 'document-ffffffffffff', location: 'copy.txt' }
      await store.add([first])
      expect(await store.add([renamed])).toEqual({ added: [], known: [first.id] })
      expect(await all(store)).toEqual([first])
    })

    test('takes a document once that is given twice', async () => {
      expect(await store.add([first, first])).toEqual({ added: [first.id], known: [] })
      expect(await all(store)).toEqual([first])
    })

    test('does nothing with nothing', async () => {
      expect(await store.add([])).toEqual({ added: [], known: [] })
    })

    test.each(oddTexts)('keeps a text with %s to the letter', async (name, text) => {
      const odd = inventDocument(name, { text, headline: text.slice(0, 40), location: `${name}\u0000.txt` })
      await store.add([odd])
      expect(await all(store)).toEqual([odd])
      expect((await store.list())[0]?.headline).toBe(odd.headline)
    })

    test('keeps all or nothing of one call', async () => {
      const broken = { ...second, contentHash: undefined } as unknown as Document
      await expect(store.add([first, broken])).rejects.toThrow()
      expect(await all(store)).toEqual([])
      await store.add([second])
      expect(await all(store)).toEqual([second])
    })
  })

  describe('documents', () => {
    test('come by id, more than a page of them', async () => {
      const many = Array.from({ length: 150 }, (_, index) => inventDocument(`number ${index}`))
      await store.add(many)
      expect((await all(store)).map(document => document.id)).toEqual(many.map(document => document.id).sort())
    })

    test('come in the same order, however they were added', async () => {
      await store.add([first, second])
      const order = await all(store)
      await store.remove(first.id)
      await store.add([first])
      expect(await all(store)).toEqual(order)
    })
  })

  test('list goes by date, undated first, and leaves the texts out', async () => {
    await store.add([first, second, undated])
    const list = await store.list()
    expect(list.map(listing => listing.id)).toEqual([undated.id, second.id, first.id])
    const { text: _, ...heading } = first
    expect(list.at(-1)).toEqual(heading)
  })

  describe('annotations', () => {
    test('are there for their version only', async () => {
      await store.add([first])
      await store.keepAnnotations(first.id, 'v1', layersOf(first))
      expect(await store.annotations(first.id, 'v1')).toEqual(layersOf(first))
      expect(await store.annotations(first.id, 'v2')).toBeUndefined()
      expect(await store.annotations(second.id, 'v1')).toBeUndefined()
    })

    test('of an older version go when newer ones come', async () => {
      await store.add([first])
      await store.keepAnnotations(first.id, 'v1', layersOf(first))
      await store.keepAnnotations(first.id, 'v2', layersOf(first))
      expect(await store.annotations(first.id, 'v1')).toBeUndefined()
      expect(await store.annotations(first.id, 'v2')).toEqual(layersOf(first))
    })

    test('go with their document and do not come back with it', async () => {
      await store.add([first])
      await store.keepAnnotations(first.id, 'v1', layersOf(first))
      await store.remove(first.id)
      expect(await store.annotations(first.id, 'v1')).toBeUndefined()
      await store.add([first])
      expect(await store.annotations(first.id, 'v1')).toBeUndefined()
    })

    test('of a document that is not there are refused', async () => {
      const keeping = store.keepAnnotations(first.id, 'v1', layersOf(first))
      await expect(keeping).rejects.toMatchObject({ code: 'document-missing' })
    })
  })

  describe('remove', () => {
    const near = { ...inventDocument('near'), id: 'document-aaaa11112222' }
    const far = { ...inventDocument('far'), id: 'document-aaaa33334444' }
    const shouting = { ...inventDocument('shouting'), id: 'document-AAAA11119999' }

    const removals: readonly (readonly [name: string, given: string, removed: string])[] = [
      ['an id', near.id, near.id],
      ['the beginning of an id', 'document-aaaa3', far.id],
      ['the beginning of its number', 'aaaa1', near.id],
      ['letters as they are written', 'AAAA', shouting.id],
    ]
    test.each(removals)('takes %s', async (_, given, removed) => {
      await store.add([near, far, shouting])
      expect((await store.remove(given)).id).toBe(removed)
      const left = [near, far, shouting].map(document => document.id).filter(id => id !== removed)
      expect(new Set((await all(store)).map(document => document.id))).toEqual(new Set(left))
    })

    const refusals: readonly (readonly [name: string, given: string, code: string])[] = [
      ['a beginning that two share', 'aaaa', 'document-ambiguous'],
      ['the beginning that all share', 'document-', 'document-ambiguous'],
      ['an id that is not there', 'document-bbbb', 'document-missing'],
      ['nothing', '', 'document-missing'],
      ['the middle of an id', '3333', 'document-missing'],
      ['a mark that means anything in SQL', 'aaaa_1', 'document-missing'],
      ['another one', '%', 'document-missing'],
      ['a quote', "'", 'document-missing'],
    ]
    test.each(refusals)('refuses %s, and removes nothing', async (_, given, code) => {
      await store.add([near, far])
      await expect(store.remove(given)).rejects.toMatchObject({ code })
      expect(await all(store)).toHaveLength(2)
    })
  })

  describe('several at once', () => {
    test('another reader sees what was added, while the first stays open', async () => {
      const reader = await openStore(place.location)
      await store.add([first])
      expect(await all(reader)).toEqual([first])
      await reader.close()
    })

    test('writers that add the same documents add each once', async () => {
      const many = Array.from({ length: 40 }, (_, index) => inventDocument(`shared ${index}`))
      const other = await openStore(place.location)
      const added = await Promise.all([store.add(many), other.add([...many].reverse())])
      await other.close()
      expect(added.flatMap(one => one.added).sort()).toEqual(many.map(document => document.id).sort())
      expect(await all(store)).toHaveLength(40)
    })

    test('what was closed is there again', async () => {
      await store.add([first])
      await store.keepAnnotations(first.id, 'v1', layersOf(first))
      await store.close()
      store = await openStore(place.location)
      expect(await all(store)).toEqual([first])
      expect(await store.annotations(first.id, 'v1')).toEqual(layersOf(first))
    })
  })
}
