import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotate } from '../../src/annotate/annotate.ts'
import type { Article } from '../../src/record/article.ts'
import { slice } from '../../src/text/span.ts'
import { fuzzSettings } from './fuzz-settings.ts'
import { hostileDocument } from './hostile.ts'
import { readExample } from './read-example.ts'
import { walk } from './walk-record.ts'

const RUNS = 30

const articles = await readExample()
const sentences = articles.flatMap(a => a.sentences.map(sentence => slice(a.document.text, sentence)))

/** Spans that point outside the text or hold nothing, with the way to them. */
function misplaced({ document, ...layers }: Article): readonly string[] {
  const wrong: string[] = []
  for (const { path, value } of walk(layers)) {
    if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) continue
    const { start, end } = value
    if (!Number.isInteger(start) || !Number.isInteger(end)) wrong.push(`${path}: no whole numbers`)
    else if (!(0 <= Number(start) && Number(start) < Number(end) && Number(end) <= document.text.length))
      wrong.push(`${path}: ${start}–${end} of ${document.text.length}`)
  }
  return wrong
}

/** What is placed in a sentence but does not stand in it. */
const strayed = ({ document: _, ...layers }: Article): readonly string[] =>
  [...walk(layers)].flatMap(({ path, value }) => {
    if (typeof value !== 'object' || value === null || !('sentence' in value) || !('start' in value)) return []
    const home = layers.sentences[Number(value.sentence)]
    return home && home.start <= Number(value.start) && Number(value.start) < home.end ? [] : [path]
  })

describe('what is found in an article', () => {
  test('the example holds every layer', () => {
    for (const layer of Object.keys(articles[0] ?? {}).filter(key => key !== 'document'))
      expect([
        layer,
        articles.some(article => (article[layer as keyof Article] as readonly unknown[]).length > 0),
      ]).toEqual([layer, true])
  })

  test.each(articles.map(article => [article.document.location, article] as const))('points into %s', (_, article) => {
    expect(misplaced(article)).toEqual([])
    expect(strayed(article)).toEqual([])
  })

  test('points into any text at all, and is the same when it is read again', async () => {
    await fc.assert(
      fc.asyncProperty(hostileDocument(sentences), async document => {
        const article = await annotate(document)
        expect(misplaced(article)).toEqual([])
        expect(strayed(article)).toEqual([])
        expect(await annotate(document)).toEqual(article)
      }),
      fuzzSettings(RUNS),
    )
  })

  test('does not depend on what was read before', async () => {
    const again = []
    for (const { document } of [...articles].reverse()) again.push(await annotate(document))
    expect(again.reverse()).toEqual(articles)
  })
})
