import { describe, expect, test } from 'vitest'
import { annotate } from '../../../src/annotate/annotate.ts'
import { slice } from '../../../src/text/span.ts'
import { inventDocument } from '../../fixtures/documents.ts'
import { type TimeRow, told, untold } from './rows.ts'

async function timesIn([datePublished, text]: TimeRow): Promise<readonly string[]> {
  const { times } = await annotate(inventDocument('times', { text, datePublished }))
  return times.map(time => `${slice(text, time)} = ${time.value}`)
}

describe('times of one or two sentences', () => {
  test.each(told.map(row => [row[1], row] as const))('reads: %s', async (_, row) => {
    expect(await timesIn(row)).toEqual(row.slice(2))
  })

  test.each(untold.map(row => [row[1], row] as const))('finds no more than there is: %s', async (_, row) => {
    expect(await timesIn(row)).toEqual(row.slice(2))
  })

  test('of 150 rows or more half say what must not be', () => {
    expect(told.length + untold.length).toBeGreaterThanOrEqual(150)
    expect(untold.length).toBeGreaterThanOrEqual(told.length)
  })
})
