import { describe, expect, test } from 'vitest'
import { tellWhen } from '../../src/assemble/tell-when.ts'
import type { When } from '../../src/record/when.ts'
import { readReports, recordOf } from './record-of.ts'

/** The last time of a text, as the record tells of it. A Wednesday. */
async function lastTime(text: string, day: string | undefined = '2031-06-11'): Promise<When> {
  const [article] = await readReports([[day, text]])
  const time = article?.times.at(-1)
  if (!article || !time) throw new Error(`Expected a time in “${text}”`)
  return tellWhen(article, time)
}

describe('what a date was read from', () => {
  test('the day of publication', async () => {
    expect(await lastTime('The minister resigned on Monday.')).toMatchObject({
      value: '2031-06-09',
      rule: 'weekday',
      certainty: 'implied',
      anchor: { from: 'publication', date: '2031-06-11' },
      proof: [{ exact: 'Monday' }],
    })
  })

  test('an expression told before', async () => {
    const { anchor, value } = await lastTime('The dam burst on May 3. Two days later the army came.')
    expect([value, anchor?.from, anchor?.proof?.[0]?.exact]).toEqual(['2031-05-05', 'expression', 'May 3'])
  })

  test('the year of the passage', async () => {
    const { anchor, value } = await lastTime('War broke out in 2014. On December 8, Larn fell.')
    expect([value, anchor?.from, anchor?.proof?.[0]?.exact]).toEqual(['2014-12-08', 'expression', '2014'])
  })

  test('an event that the text has dated', async () => {
    const { anchor, value } = await lastTime('The flood came on May 4. Three days after the flood, aid ended.')
    expect([value, anchor?.from, anchor?.proof?.[0]?.exact]).toEqual(['2031-05-07', 'event', 'the flood'])
  })

  test('an event of which no date is told keeps its words and gets no day', async () => {
    const { anchor, value, certainty } = await lastTime('A day after the landslide, aid arrived.')
    expect([value, certainty, anchor?.from, anchor?.proof?.[0]?.exact]).toEqual([
      'P1D',
      'unknown',
      'event',
      'the landslide',
    ])
  })

  test('nothing but itself where it is stated', async () => {
    expect(await lastTime('The pact was signed on 3 March 2029.')).not.toHaveProperty('anchor')
  })

  test.each([
    ['a weekday that no verb places', 'The shelling of Larn on Monday: what is known.', ['2031-06-09', '2031-06-16']],
    ['figures read in two ways', 'The form is dated 05/11/2030.', ['2030-11-05', '2030-05-11']],
  ])('all days that %s can mean', async (_, text, candidates) => {
    expect((await lastTime(text)).candidates).toEqual(candidates)
  })

  test('no other days where the verb tells', async () => {
    expect(await lastTime('The minister resigned on Monday.')).not.toHaveProperty('candidates')
  })
})

test('an event of the record carries the reasoning of its date', async () => {
  const record = await recordOf([
    ['2031-06-11', 'The council of the Lake League will hold a session in Arnholt on Friday.'],
  ])
  expect(record.events[0]).toMatchObject({
    start: '2031-06-13',
    when: { value: '2031-06-13', rule: 'weekday', anchor: { from: 'publication', date: '2031-06-11' } },
  })
})
