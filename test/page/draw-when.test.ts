import { describe, expect, test } from 'vitest'
import { drawWhen } from '../../src/page/draw-when.ts'
import { html } from '../../src/page/escape.ts'
import type { PageContext } from '../../src/page/page-context.ts'
import type { When } from '../../src/record/when.ts'
import { describeDate } from '../../src/view/describe-date.ts'

const cite = () => html`[1]`
const context = { cite } as unknown as PageContext
const proof = (exact: string) => ({ document: 'd', start: 0, end: exact.length, exact, sentence: exact })
const when: When = { value: '2031-06-09', rule: 'weekday', certainty: 'implied', proof: [proof('<Monday>')] }

const drawn = (given: Partial<When>) =>
  drawWhen(context, '9 June 2031', { ...when, ...given }, 'e1').html.replace(/<[^>]+>/g, '')

describe('a date opens its reasoning', () => {
  test.each<readonly [string, Partial<When>, string]>([
    [
      'the publication',
      { anchor: { from: 'publication', date: '2031-06-11' } },
      `from “&lt;Monday&gt;” [1], counted from the day of publication, ${describeDate('2031-06-11')}; rule: weekday`,
    ],
    [
      'another expression',
      { rule: 'away-from-told', anchor: { from: 'expression', proof: [proof('June 7')] } },
      'from “&lt;Monday&gt;” [1], counted from “June 7” [1]; rule: away from told',
    ],
    ['nothing else', {}, 'from “&lt;Monday&gt;” [1]; rule: weekday'],
    [
      'what else it can mean',
      { candidates: ['2031-06-09', '2031-06-16'] },
      `from “&lt;Monday&gt;” [1]; rule: weekday; or ${describeDate('2031-06-16')}`,
    ],
  ])('%s', (_, given, expected) => {
    expect(drawn(given)).toBe(`9 June 2031${expected}`)
  })

  test('a date without reasoning opens nothing', () => {
    expect(drawWhen(context, '9 June 2031', undefined, 'e1').html).toBe('9 June 2031')
  })
})
