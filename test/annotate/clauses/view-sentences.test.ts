import { describe, expect, test } from 'vitest'
import { viewSentences } from '../../../src/annotate/clauses/view-sentences.ts'
import { firstSentence, placeOf, read } from './clauses.ts'

describe('the view of a sentence', () => {
  test('each sentence has its own names and times', async () => {
    const views = viewSentences(await read('Kenya voted on Monday. Chad voted in May 2021.'))
    expect(views.map(view => [view.index, view.names.length, view.times.length])).toEqual([
      [0, 1, 1],
      [1, 1, 1],
    ])
  })

  test.each([
    ["The president's visit ended.", 'visit', 'NOUN'],
    ['They planned an attack together.', 'attack', 'NOUN'],
    ['They will visit Kenya.', 'visit', 'VERB'],
    ['They want to visit Kenya.', 'visit', 'VERB'],
  ])('%s (%s is a %s)', async (text, word, tag) => {
    const view = await firstSentence(text)
    expect(view.tokens[placeOf(view, word)]?.tag).toBe(tag)
  })

  test('what has too many words is no sentence', async () => {
    expect(viewSentences(await read(`The ${'big old '.repeat(160)}council met.`))).toEqual([])
    expect(viewSentences(await read(`The ${'big old '.repeat(60)}council met.`))).toHaveLength(1)
  })
})
