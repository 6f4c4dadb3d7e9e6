import { describe, expect, test } from 'vitest'
import { type Report, recordOf } from './record-of.ts'

/** "union (Group) > Norway: free the crew": who asks, and what they are, who is asked, what for. */
const requestsOf = async (...reports: readonly Report[]): Promise<readonly string[]> => {
  const { requests, entities } = await recordOf(reports)
  const who = (id: string) => {
    const entity = entities.find(one => one.id === id)
    return `${entity?.name}${entity?.type === 'Group' ? ' (Group)' : ''}`
  }
  return requests.map(({ from, to, content }) => `${from.map(who).join('+')} > ${to.map(who).join('+')}: ${content}`)
}

describe('who asks and who is asked', () => {
  test.each<[name: string, text: string, expected: readonly string[]]>([
    [
      'people without a name are a group',
      'The rebels demanded that Norway free the crew.',
      ['rebels (Group) > Norway: Norway free the crew'],
    ],
    [
      'a union that was named',
      'The Norwegian Dockers Federation met in Oslo on Monday. The union demanded the release of its leader.',
      ['Norwegian Dockers Federation > : the release of its leader'],
    ],
    [
      'a union beside a company is not the company',
      'Velm Airlines cut wages in Oslo on Monday. The union demanded the release of its leader.',
      ['union (Group) > : the release of its leader'],
    ],
    ['the junta of a country acts for it', "Norway's junta urged Iceland to leave.", ['Norway > Iceland: leave']],
    [
      'the opposition of a country does not',
      "Norway's opposition urged Iceland to leave.",
      ["Norway's opposition (Group) > Iceland: leave"],
    ],
    [
      'who is named behind the office',
      'The chief executive of the line, Olav Tamm, asked Iceland to leave.',
      ['Olav Tamm > Iceland: leave'],
    ],
    [
      'he who was quoted just before',
      '"We saw nothing," a spokesman, Colonel Olav Tamm, said on Sunday. He asked Iceland to leave.',
      ['Olav Tamm > Iceland: leave'],
    ],
    ['nobody in particular', 'A lawyer asked Iceland to leave.', []],
  ])('%s', async (_, text, expected) => expect(await requestsOf(['2024-03-04', text])).toEqual(expected))

  test('like words are one group in two reports', async () => {
    const { entities } = await recordOf([
      ['2024-03-04', 'The rebels demanded that Norway free the crew.'],
      ['2024-03-05', 'The rebels asked Iceland for grain.'],
    ])
    const groups = entities.filter(({ type }) => type === 'Group')
    expect(groups.map(({ name, names }) => [name, names.flatMap(one => one.documents).length])).toEqual([['rebels', 2]])
  })

  test('a group of whom nothing is asked or told is none', async () => {
    const { entities } = await recordOf([['2024-03-04', 'The rebels left Oslo on Monday.']])
    expect(entities.filter(({ type }) => type === 'Group')).toEqual([])
  })
})
