import type { Article, Name, Office, Placed, Sentence, Time, Token } from '../../record/article.ts'
import { groupBy } from '../../text/group-by.ts'

/** One sentence with what was found in it; token numbers below are places in `tokens`. */
export interface SentenceView {
  readonly index: number
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly names: readonly Name[]
  readonly times: readonly Time[]
  readonly offices: readonly Office[]
}

/**
 * The sentences of an article that tell something (prose, headlines, headings), each with its own part of the layers.
 * @example viewSentences(article).map(view => view.tokens.length)
 */
export function viewSentences(article: Article): readonly SentenceView[] {
  const tokens = bySentence(article.tokens)
  const names = bySentence(article.names)
  const times = bySentence(article.times)
  const offices = bySentence(article.offices)
  return article.sentences.flatMap((sentence, index) =>
    sentence.kind === 'furniture'
      ? []
      : [
          {
            index,
            sentence,
            tokens: tokens.get(index) ?? [],
            names: names.get(index) ?? [],
            times: times.get(index) ?? [],
            offices: offices.get(index) ?? [],
          },
        ],
  )
}

const bySentence = <Item extends Placed>(items: readonly Item[]) => groupBy(items, item => item.sentence)
