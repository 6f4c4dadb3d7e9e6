import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction } from 'wink-nlp'
import type { Article, Sentence, Token } from '../record/article.ts'
import { slice } from '../text/span.ts'
import { isSpaceAt } from '../text/white-space.ts'

const wink = winkNLP(model, ['pos'])
const { its } = wink
/** Its declared type lacks a parameter that wink passes. */
const lemmaOf = its.lemma as ItsFunction<string>

/** Code units. Where wink changes a word, the word is looked for no further than this. */
const LONGEST_GAP = 20

/** Finds wink's words in the text they came from: what it changed or made up is passed over. */
function placeWords(text: string, sentence: Sentence, words: readonly string[]): readonly (number | undefined)[] {
  let at = sentence.start
  return words.map(word => {
    while (at < sentence.end && isSpaceAt(text, at)) at++
    const start = text.startsWith(word, at) ? at : text.slice(at, at + LONGEST_GAP + word.length).indexOf(word) + at
    if (start < at || start + word.length > sentence.end || !text.startsWith(word, start)) return undefined
    at = start + word.length
    return start
  })
}

function tagSentence(text: string, sentence: Sentence, number: number): readonly Token[] {
  const words = wink.readDoc(slice(text, sentence)).tokens()
  const forms = words.out(its.value)
  const tags = words.out(its.pos)
  const lemmas = words.out(lemmaOf)
  return placeWords(text, sentence, forms).flatMap((start, n) => {
    const form = forms[n] ?? ''
    if (start === undefined || form === '') return []
    const lemma = (lemmas[n] ?? form).toLowerCase()
    return [{ start, end: start + form.length, sentence: number, text: form, lemma, tag: tags[n] ?? 'X' }]
  })
}

/**
 * Finds words and marks, their parts of speech and lemmas, with wink-nlp's English model.
 * @returns in reading order, disjoint, `text.slice(start, end) === token.text`
 * @throws nothing; without sentences there are no tokens
 * @example tagTokens(article('Talks began.')).map(t => t.tag)  // ['NOUN', 'VERB', 'PUNCT']
 */
export function tagTokens({ document, sentences }: Article): readonly Token[] {
  return sentences.flatMap((sentence, number) => tagSentence(document.text, sentence, number))
}
