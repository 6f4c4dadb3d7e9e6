import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../../src/annotate/find-quotations.ts'
import type { ReadWords } from '../../../src/annotate/read-words.ts'
import type { AttributionReading, WordRange } from '../../../src/language/model/sentence-reading.ts'
import type { Span } from '../../../src/record/span.ts'
import { articleOf } from '../../fixtures/article.ts'
import { readUnread } from '../../fixtures/unread-words.ts'

const words = (text: string, span: Span | undefined) => (span ? text.slice(span.start, span.end) : '-')

/** Where some words stand in the words of a sentence. */
function rangeOf(text: string, { words: spans }: ReadWords, wanted: string): WordRange {
  const start = text.indexOf(wanted)
  const from = spans.findIndex(span => span.start === start)
  const to = spans.findIndex(span => span.end === start + wanted.length) + 1
  if (start < 0 || from < 0 || to <= from) throw new Error(`Expected words of the text, got ${wanted}`)
  return { sentence: 0, from, to }
}

/** What is found where a model sees these in the only sentence. */
async function tell(text: string, source: string, cue: string, content: string, probability = 0.9) {
  const article = await articleOf(text)
  const [sentence] = readUnread(article)
  if (!sentence) throw new Error('Expected a sentence')
  const range = (wanted: string) => (wanted ? [rangeOf(text, sentence, wanted)] : [])
  const attribution: AttributionReading = {
    cue: rangeOf(text, sentence, cue),
    probability,
    source: range(source),
    content: range(content),
  }
  const read: ReadWords = { ...sentence, reading: { ...sentence.reading, attributions: [attribution] } }
  return findQuotations(article, [read]).map(({ speaker, cue: found, content: said }) =>
    [speaker, found, said].map(span => words(text, span)).join(' | '),
  )
}

describe('what the model sees and rules do not', () => {
  test('a noun as cue', async () => {
    expect(
      await tell('Vell voiced fears that the dam may break.', 'Vell', 'voiced fears', 'that the dam may break'),
    ).toEqual(['Vell | voiced fears | the dam may break'])
  })

  test('what it thinks unlikely is left out', async () => {
    expect(await tell('Vell crossed the bridge in May.', 'Vell', 'crossed', 'the bridge in May', 0.1)).toEqual([])
  })

  test('a cue beside which nothing stands tells nothing', async () => {
    expect(await tell('Vell said.', 'Vell', 'said', '')).toEqual([])
  })
})

describe('what both see is told once', () => {
  test.each<[name: string, text: string, source: string, cue: string, content: string, expected: readonly string[]]>([
    [
      'the same',
      'Vell said that the dam would hold.',
      'Vell',
      'said',
      'that the dam would hold',
      ['Vell | said | the dam would hold'],
    ],
    [
      'the model sees less',
      '“The dam will hold,” Vell said on Monday.',
      'Vell',
      'said',
      'will hold',
      ['Vell | said | The dam will hold'],
    ],
  ])('%s', async (_, text, source, cue, content, expected) => {
    expect(await tell(text, source, cue, content)).toEqual(expected)
  })
})
