import { describe, expect, test } from 'vitest'
import { chainPhrases, type MarkedPhrase } from '../../src/resolve/chain-phrases.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { markedArticle } from './marked-articles.ts'

type Asked = readonly [words: string, kind: MarkedPhrase['kind'], sort?: MarkedPhrase['sort']]

/** The groups of more than one, each as its words; of each article the words given beside it are asked for. */
async function together(texts: readonly (readonly [string, ...Asked[]])[]): Promise<readonly string[]> {
  const articles = await Promise.all(texts.map(([text]) => markedArticle(text)))
  const phrases = texts.flatMap(([, ...asked], number): readonly MarkedPhrase[] => {
    const document = articles[number]?.document
    if (!document) return []
    return asked.map(([words, kind, sort = 'people']) => {
      const start = document.text.indexOf(words)
      return { document: document.id, start, end: start + words.length, kind, sort }
    })
  })
  const wordsOf = ({ document, start, end }: MarkedPhrase) =>
    articles.find(article => article.document.id === document)?.document.text.slice(start, end)
  return chainPhrases(articles, phrases, resolve(articles))
    .filter(group => group.length > 1)
    .map(group => group.map(wordsOf).sort().join(' = '))
    .sort()
}

const ESCAPE = 'A prisoner escaped from the Osk county jail near Isel on Friday, the sheriff of Osk said.'
const NAMED =
  '{P Tamo Brenn} escaped from the Osk county jail near Isel on Friday. {P Brenn} took the keys of the Isel jail, the sheriff said.'

describe('whom phrases mean over articles', () => {
  test.each([
    [
      'one deed of one noun, in two reports',
      [
        ['Four robbers took jewels of the Osk bank in Isel on Monday.', ['Four robbers', 'noun']],
        ['The Osk bank in Isel lost jewels on Monday when four robbers came.', ['four robbers', 'noun']],
      ],
      ['Four robbers = four robbers'],
    ],
    [
      'another noun and number',
      [
        ['Four robbers took jewels of the Osk bank in Isel on Monday.', ['Four robbers', 'noun']],
        ['The Osk bank in Isel lost jewels on Monday. Two guards slept.', ['Two guards', 'noun']],
      ],
      [],
    ],
    ['a pronoun and its name', [[NAMED, ['Tamo Brenn', 'name'], ['Brenn took', 'name']]], ['Brenn took = Tamo Brenn']],
    [
      'a man and a woman',
      [
        ['A woman escaped from the Osk jail near Isel on Friday. She fled.', ['A woman', 'noun'], ['She', 'pronoun']],
        ['A man escaped from the Osk jail near Isel on Friday. He fled.', ['A man', 'noun'], ['He', 'pronoun']],
      ],
      ['A man = He', 'A woman = She'],
    ],
    [
      'people and an organisation',
      [
        [ESCAPE, ['A prisoner', 'noun']],
        ['The jail of Osk near Isel lost a prisoner on Friday.', ['The jail', 'noun', 'organization']],
      ],
      [],
    ],
    [
      'who does it and who suffers it, in one sentence',
      [['The guard of Osk hit the prisoner.', ['The guard', 'noun'], ['the prisoner', 'noun']]],
      [],
    ],
    ['nothing', [], []],
  ] as const)('%s', async (_why, texts, groups) => expect(await together(texts)).toEqual(groups))

  test('every phrase stands in one group', async () => {
    const articles = [await markedArticle(ESCAPE), await markedArticle(NAMED)]
    const phrases = articles.map(
      ({ document }): MarkedPhrase => ({ document: document.id, start: 0, end: 10, kind: 'noun', sort: 'people' }),
    )
    expect(chainPhrases(articles, phrases, resolve(articles)).flat()).toHaveLength(2)
  })

  test('a phrase of no article', async () => {
    const phrase: MarkedPhrase = { document: 'none', start: 0, end: 1, kind: 'noun', sort: 'people' }
    expect(() => chainPhrases([], [phrase], resolve([]))).toThrow(TypeError)
  })
})
