import { annotate } from '../../src/annotate/annotate.ts'
import { splitSentences } from '../../src/annotate/split-sentences.ts'
import { type Article, blankArticle, type Name } from '../../src/record/article.ts'
import type { Entity } from '../../src/record/entity.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { sentenceNumberAt } from '../../src/text/proof.ts'
import { inventDocument } from '../fixtures/documents.ts'

const TYPES: Readonly<Record<string, Name['type']>> = {
  P: 'Person',
  O: 'Organization',
  B: 'Body',
  C: 'Country',
  D: 'Demonym',
  L: 'Place',
  A: 'Agreement',
}
/** "{P Ana Vell}", "{C KEN Kenya}": the type, the country's code where it is known, the name. */
const MARK = /\{([POBCDLA]) (?:([A-Z]{3}) )?([^}]+)\}/g

/** An article whose names are marked, so that what is tested does not hang on how names are found; all else is found. */
export async function markedArticle(marked: string, datePublished = '2024-05-15'): Promise<Article> {
  const names: Omit<Name, 'sentence'>[] = []
  let text = ''
  let done = 0
  for (const match of marked.matchAll(MARK)) {
    const [whole, mark = '', country, name = ''] = match
    text += marked.slice(done, match.index)
    const type = TYPES[mark] ?? 'Other'
    names.push({ start: text.length, end: text.length + name.length, type, ...(country && { country }) })
    text += name
    done = match.index + whole.length
  }
  text += marked.slice(done)
  const document = inventDocument(marked.slice(0, 30), { text, datePublished, dateBasis: 'stated' })
  const sentences = splitSentences(blankArticle(document))
  const placed = names.map(name => ({ ...name, sentence: sentenceNumberAt(sentences, name.start) }))
  return annotate(document, { names: placed })
}

/** Every entity of a type as its spellings, in the order of the alphabet: "Ana Vell = Vell". */
export async function spellingsOf(texts: readonly string[], type: Entity['type']): Promise<readonly string[]> {
  const { entities } = resolve(await Promise.all(texts.map(text => markedArticle(text))))
  return entities
    .filter(e => e.type === type)
    .map(e => e.names.map(n => n.text).join(' = '))
    .sort()
}

/** Whom the words mean: the name of the entity, and the rule. */
export async function meantBy(words: string, text: string): Promise<string> {
  const article = await markedArticle(text)
  const start = article.document.text.lastIndexOf(words)
  const { entities, party } = resolve([article])
  const found = party(article.document.id, { start, end: start + words.length })
  return found ? `${entities.find(e => e.id === found.entity)?.name} by ${found.rule}` : 'nobody'
}
