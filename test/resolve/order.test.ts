import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolve } from '../../src/resolve/resolve.ts'
import { markedArticle } from './marked-articles.ts'

const marked = [
  'The {O River States Union} ({O RSU}) met in {L Isel}. {D KEN Kenyan} President {P Omar Ghali} and {P Vuk Karad} came.',
  '{P O. Gali} and {P Milo Karad} left {L Isel} after the {O RSU} {B Security Council} had met.',
  'The {O Regional Sports Union} met. {P Karad} spoke of {C KEN Kenya} and of {L Isel}; {P Omar Gali} of the {O RSU}.',
  '{P Ghali} wrote to the {O Kenyan government}. A {D Kestrian} ship left {C Kestria}.',
  'The {O government of Kenya} thanked {P Omar S. Ghali} and the {B Security Council} in {L Isel}.',
  '{P Omar M. Ghali} and {P Karad} won the race in {L Lima}.',
]
const articles = await Promise.all(marked.map(text => markedArticle(text)))

test('the order of articles changes nothing', () => {
  const first = resolve(articles).entities
  expect(first.length).toBeGreaterThan(8)
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), shuffled => {
      expect(resolve(shuffled).entities).toEqual(first)
    }),
    { numRuns: 40 },
  )
})

test('ids tell all entities apart, and every proof quotes its document', () => {
  const { entities } = resolve(articles)
  expect(new Set(entities.map(e => e.id)).size).toBe(entities.length)
  for (const { document, start, end, exact } of entities.flatMap(e => e.proof))
    expect(articles.find(a => a.document.id === document)?.document.text.slice(start, end)).toBe(exact)
})
