import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearDuplicates } from '../../src/text/near-duplicates.ts'

const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8')

const report =
  'The harbour of Isel was closed for two days after a storm broke the northern pier. ' +
  'Fishermen lost eleven boats, the port master said, and repairs will take until autumn. ' +
  'The ferry to Larn goes from the old quay until then, twice a day and on Sundays once. ' +
  'Nobody was hurt, but the lighthouse lost its lamp, and ships are asked to keep away from the cape at night.'
const sameTopic =
  'A storm has closed the harbour of Isel for two days and broken its northern pier. ' +
  'According to the port master, eleven boats sank. Repairs are expected to last into the autumn months. ' +
  'Passengers for Larn board at the old quay. The lamp of the lighthouse fell into the sea.'
const anotherReport =
  'Parliament in Brenholm passed the budget by three votes on Tuesday evening after a debate of nine hours. ' +
  'The opposition called it a paper for better weather and left the chamber before the result was read.'

describe('nearDuplicates', () => {
  const rows: readonly [name: string, texts: readonly string[], groups: readonly (readonly number[])[]][] = [
    ['nothing of nothing', [], []],
    ['one text is no copy', [report], []],
    ['the same text', [report, anotherReport, report], [[0, 2]]],
    ['another headline and credit', [report, `Storm over Isel\n\n${report}\n\nBased on materials from NNA`], [[0, 1]]],
    ['a few words changed', [report, report.replace('eleven', 'twelve').replace('Sundays', 'holidays')], [[0, 1]]],
    ['case, accents, marks and line breaks', [report, report.toUpperCase().replaceAll('. ', '!\n')], [[0, 1]]],
    ['copies of copies', [report, anotherReport, report, report], [[0, 2, 3]]],
    [
      'two families',
      [report, anotherReport, anotherReport, report],
      [
        [0, 3],
        [1, 2],
      ],
    ],
    ['one topic in other words', [report, sameTopic], []],
    ['one shared sentence', [report, `${anotherReport} ${report.split('. ')[0]}.`], []],
    ['two reports', [report, anotherReport], []],
    ['empty texts say nothing', ['', '', ' \n', '…'], []],
    ['texts shorter than a shingle', ['No comment', 'no comment.', 'No'], [[0, 1]]],
  ]
  test.each(rows)('%s', (_name, texts, groups) => {
    expect(nearDuplicates(texts)).toEqual(groups)
  })

  test('finds the agency report that two outlets of the example carry, and no other', () => {
    const names = [
      '01-larn-shelled.txt',
      '02-osk-travels-to-larn.txt',
      '03-herald-osk.txt',
      '04-ministers-speak.md',
      '07-summit-preview.txt',
      '08-summit-without-declaration.txt',
      '10-tamar-bay.txt',
    ]
    expect(nearDuplicates(names.map(example))).toEqual([[1, 2]])
  })

  test('order changes nothing', () => {
    const texts = fc.array(fc.constantFrom(report, sameTopic, anotherReport, `${report} And more.`, 'Short.', ''))
    const families = (given: readonly string[]) =>
      nearDuplicates(given)
        .map(g => g.map(i => given[i]).sort())
        .sort()
    fc.assert(
      fc.property(texts, given => {
        expect(families([...given].reverse())).toEqual(families(given))
      }),
    )
  })

  test('any string at all', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), texts => {
        const members = nearDuplicates(texts).flat()
        expect(new Set(members).size).toBe(members.length)
        expect(members.every(i => i < texts.length)).toBe(true)
      }),
    )
  })
})
