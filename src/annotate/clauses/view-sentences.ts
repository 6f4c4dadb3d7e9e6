import type { Article, Name, Office, Placed, Sentence, Time, Token } from '../../record/article.ts'
import { groupBy } from '../../text/group-by.ts'
import { isModifier } from './is-modifier.ts'

/** One sentence with what was found in it; token numbers below are places in `tokens`. */
export interface SentenceView {
  readonly index: number
  /** Number of the first of `tokens` among all of the article, from which heads are counted. */
  readonly first: number
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly names: readonly Name[]
  readonly times: readonly Time[]
  readonly offices: readonly Office[]
}

/** In tokens: what is longer is a table or a list; the time spent on a sentence grows with the square of its length. */
const LONGEST_SENTENCE = 300

/**
 * The sentences of an article that tell something (prose, headlines, headings), each with its own part of the layers.
 * What has too many words to be a sentence is left out.
 * @example viewSentences(article).map(view => view.tokens.length)
 */
export function viewSentences(article: Article): readonly SentenceView[] {
  const tokens = bySentence(article.tokens.map(correctTag))
  const firsts = firstBySentence(article.tokens)
  const names = bySentence(article.names)
  const times = bySentence(article.times)
  const offices = bySentence(article.offices)
  return article.sentences.flatMap((sentence, index) =>
    sentence.kind === 'furniture' || (tokens.get(index)?.length ?? 0) > LONGEST_SENTENCE
      ? []
      : [
          {
            index,
            first: firsts.get(index) ?? 0,
            sentence,
            tokens: tokens.get(index) ?? [],
            names: names.get(index) ?? [],
            times: times.get(index) ?? [],
            offices: offices.get(index) ?? [],
          },
        ],
  )
}

/** Rules look at tags: a participle before its noun is an adjective to them. */
const correctTag = (token: Token, at: number, all: readonly Token[]): Token =>
  isModifier(token) ? { ...token, tag: 'ADJ' } : asNounAfterArticle(token, at, all)

/** Taggers take "a visit" and "the president's visit" for verbs now and then: after an article stands no plain verb. */
const asNounAfterArticle = (token: Token, at: number, all: readonly Token[]): Token =>
  token.tag === 'VERB' && isPlainForm(token) && OPENS_NOUN.test(all[at - 1]?.text ?? '')
    ? { ...token, tag: 'NOUN' }
    : token

const OPENS_NOUN = /^(?:the|an?|its|his|their|['’]s)$/i
const isPlainForm = ({ text, lemma }: Token): boolean => [lemma, `${lemma}s`].includes(text.toLowerCase())

function firstBySentence(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const firsts = new Map<number, number>()
  for (const [at, { sentence }] of tokens.entries()) if (!firsts.has(sentence)) firsts.set(sentence, at)
  return firsts
}

const bySentence = <Item extends Placed>(items: readonly Item[]) => groupBy(items, item => item.sentence)
