import { type Article, blankArticle, type Name } from '../../src/record/article.ts'
import type { Judgement, Verdict } from '../../src/record/judgement.ts'
import { inventDocument } from '../fixtures/documents.ts'

/**
 * Articles that are lists of names, one sentence each, without the model's reading.
 * @param lists  of each article its id and names: "a: Ana Vell, Milo Karad"
 */
export const namedArticles = (lists: readonly string[], type: Name['type'] = 'Person'): readonly Article[] =>
  lists.map(list => {
    const [id = '', listed = ''] = list.split(': ')
    const given = listed.split(', ')
    const text = given.map(name => `${name} came.`).join(' ')
    const document = { ...inventDocument(id, { text, datePublished: '2031-05-02' }), id }
    const names: Name[] = []
    for (const [sentence, name] of given.entries()) {
      const start = text.indexOf(name, names.at(-1)?.end ?? 0)
      names.push({ type, start, end: start + name.length, sentence })
    }
    const sentences = names.map(({ start, end }, paragraph) => ({
      start,
      end: end + ' came.'.length,
      kind: 'prose' as const,
      paragraph,
    }))
    return { ...blankArticle(document), sentences, names }
  })

/** @example judged('same', 'Ana Vell', 'A. Vell@b')  // “A. Vell” as document b has it */
export function judged(verdict: Verdict, left: string, right: string, type: Judgement['type'] = 'Person'): Judgement {
  const spelling = (text: string) => {
    const [name = '', document] = text.split('@')
    return { name, ...(document !== undefined && { document }) }
  }
  return { verdict, type, names: [spelling(left), spelling(right)], by: { person: 'tester' }, proof: [] }
}
