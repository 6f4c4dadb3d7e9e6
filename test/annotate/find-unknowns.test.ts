import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findUnknowns } from '../../src/annotate/find-unknowns.ts'
import { articleOf } from '../fixtures/article.ts'

const tell = async (text: string): Promise<readonly string[]> =>
  (await articleOf(text)).unknowns.map(({ question }) => text.slice(question.start, question.end))

describe('what is told to be unknown', () => {
  const rows: readonly (readonly [text: string, question: string])[] = [
    ['It is not known whether the talks will go on.', 'whether the talks will go on'],
    ['So far it is not known who fired first.', 'who fired first'],
    ['It remains unclear who will lead the mission.', 'who will lead the mission'],
    ['It was not immediately clear what caused the fire.', 'what caused the fire'],
    ["It isn't clear how many people were hurt.", 'how many people were hurt'],
    ['It is still unclear why the bridge fell, but engineers are at work.', 'why the bridge fell'],
    ['Vell declined to say when it could start, adding that the leaders would decide.', 'when it could start'],
    ['Vell did not say where the envoy was, citing his safety.', 'where the envoy was'],
    ['It is not clear who is adding to the cost.', 'who is adding to the cost'],
    ['It was unclear if the envoy would return.', 'if the envoy would return'],
    ['But what these steps might be is unknown.', 'what these steps might be'],
    ['Whether the talks will go on remains to be seen.', 'Whether the talks will go on'],
    ['It remains to be seen whether the talks will go on.', 'whether the talks will go on'],
    ['The cause was not immediately clear.', 'The cause'],
    ['The fate of the crew remains unknown.', 'The fate of the crew'],
    ['The price of the ship was not disclosed.', 'The price of the ship'],
    ['The envoy’s presence is now under question.', 'The envoy’s presence'],
    ['No details were given about the raid.', 'the raid'],
    ['No information was available on the number of wounded.', 'the number of wounded'],
    ['No details of the plan have been released.', 'the plan'],
    ['The session was closed, so it is difficult to judge what else was said there.', 'what else was said there'],
    ['It is too early to say whether the ceasefire will hold.', 'whether the ceasefire will hold'],
    ['It was impossible to verify how many ships had sailed.', 'how many ships had sailed'],
    ['The ministry did not say when the talks would begin.', 'when the talks would begin'],
    ['He declined to say who had opened fire.', 'who had opened fire'],
  ]
  it.each(rows)('%s', async (text, question) => expect(await tell(text)).toEqual([question]))

  it('finds two in one sentence', async () =>
    expect((await tell('It is unclear who paid, and it is not known why the bridge fell.')).at(-1)).toBe(
      'why the bridge fell',
    ))
})

describe('what is none', () => {
  it.each([
    'Unknown gunmen attacked the convoy.',
    'An unknown number of ships sailed.',
    'The alliance is known as the Coast Pact.',
    'The man is known for his patience.',
    'The town is known to fishermen.',
    'The singer was largely unknown until May.',
    'Vell is not known as a patient man.',
    'It is known that the bridge is old.',
    'It is clear who won.',
    'The sky was clear.',
    'The road is not clear of snow.',
    'The minister made it clear that the bridge would stay.',
    'It is difficult to cross the river in winter.',
    'It is hard to say goodbye.',
    'It is too early to leave.',
    'The council gave details about the raid.',
    'There is no word for it.',
    'The minister said when the talks would begin.',
    '“It is not known whether the bridge is safe,” Vell said.',
    'It is unclear.',
    'They do not know each other.',
    'The book The Unknown Coast is out.',
  ])('%s', async text => expect(await tell(text)).toEqual([]))
})

describe('laws', () => {
  const pieces = fc.constantFrom(
    'it is ',
    'not ',
    'known ',
    'unclear ',
    'whether ',
    'what ',
    'the crew ',
    '. ',
    ', ',
    'no details ',
    'were given about ',
    '“',
    '”',
    '\n',
    '\ud800',
    'to say ',
    'difficult ',
    'remains ',
  )
  it('gives disjoint spans in order, and twice the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 50 }), async parts => {
        const article = await articleOf(parts.join(''))
        const found = article.unknowns
        expect(findUnknowns(article)).toEqual(found)
        for (const [n, { start, end, question }] of found.entries()) {
          expect([question.start, question.end]).toEqual([start, end])
          expect(end).toBeGreaterThan(start)
          expect(start).toBeGreaterThanOrEqual(found[n - 1]?.end ?? 0)
          expect(end).toBeLessThanOrEqual(article.document.text.length)
        }
      }),
      { numRuns: 80 },
    )
  })
})
