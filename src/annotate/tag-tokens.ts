import { loadTagModel, tagLabels } from '../language/tag-model.ts'
import type { Article, Sentence, Token } from '../record/article.ts'
import { remember } from '../text/remember.ts'
import { slice } from '../text/span.ts'
import { makeTagger } from './tokens/assign-tags.ts'
import { findLemma } from './tokens/find-lemma.ts'
import { splitWords } from './tokens/split-words.ts'

const model = loadTagModel()
const assignTags = makeTagger(model)
const labels = tagLabels.map(label => {
  const [tag = label, form] = label.split(':')
  return { tag, ...(form ? { form: form as NonNullable<Token['form']> } : {}) }
})

/** Words with their tags. About as many as ten thousand articles of one affair use. */
const REMEMBERED = 50_000
const lemmaOf = remember((tagged: string) => {
  const border = tagged.indexOf(' ')
  return findLemma(tagged.slice(border + 1), tagged.slice(0, border), model.lemmas)
}, REMEMBERED)

function tagSentence(text: string, sentence: Sentence, number: number): readonly Token[] {
  const spans = splitWords(text, sentence)
  const words = spans.map(span => slice(text, span))
  const numbers = assignTags(words)
  return spans.map((span, n) => {
    const word = words[n] ?? ''
    const label = labels[numbers[n] ?? 0] ?? { tag: 'X' }
    const lemma = lemmaOf(`${label.tag} ${word}`)
    return { start: span.start, end: span.end, sentence: number, text: word, lemma, ...label }
  })
}

/**
 * Finds words and marks, their parts of speech and lemmas.
 * @returns in reading order, disjoint, `text.slice(start, end) === token.text`; none without sentences
 * @source models/en/README.md
 * @example tagTokens(article('Talks began.')).map(t => t.tag)  // ['NOUN', 'VERB', 'PUNCT']
 */
export function tagTokens({ document, sentences }: Article): readonly Token[] {
  return sentences.flatMap((sentence, number) => tagSentence(document.text, sentence, number))
}
