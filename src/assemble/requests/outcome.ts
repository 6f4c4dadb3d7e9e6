import type { Answer, Article, Quantity } from '../../record/article.ts'
import { contentWords } from '../../text/content-words.ts'
import { contains } from '../../text/span.ts'
import type { Parties } from './parties.ts'
import { kinOf, tokensIn, wordsTold } from './words-told.ts'

/** A report of what became of something asked. */
export interface Outcome {
  /** Its place among all outcomes. */
  readonly number: number
  readonly article: Article
  readonly answer: Answer
  /** Who did or refused it, where the text tells. */
  readonly by: string | undefined
  /** Whom the words for the doer name, where they are no name themselves: "a court in Vesland". */
  readonly byWords: readonly string[]
  readonly words: ReadonlySet<string>
  /** Of a deed told as done ("released the crew"), its verb: nothing else shows that it is the one asked for. */
  readonly deed: ReadonlySet<string> | undefined
}

/** Reads an answer of an article. @param number  its place among all */
export function outcomeOf(parties: Parties, article: Article, answer: Answer, number: number): Outcome {
  const isDeed = !answer.about && contains(answer.content, answer.cue)
  const [verb] = isDeed ? tokensIn(article, answer.cue) : []
  const deed = verb && contentWords(kinOf(verb.lemma))
  const by = answer.by && parties.partyAt(article, answer.by)?.id
  return {
    number,
    article,
    answer,
    by,
    byWords: answer.by && by === undefined ? namedIn(parties, article, answer.by) : [],
    words: new Set([...wordsTold(article, answer.content), ...(deed ?? [])]),
    deed,
  }
}

function namedIn(parties: Parties, article: Article, by: NonNullable<Answer['by']>): readonly string[] {
  return article.names
    .filter(name => contains(by, name))
    .flatMap(name => {
      const known = parties.partyAt(article, name)
      return known ? [known.id] : []
    })
}

/** The only quantity in some words. */
export function quantityIn(article: Article, span: Answer['content']): Quantity | undefined {
  const [first, ...others] = article.quantities.filter(quantity => contains(span, quantity))
  return others.length === 0 ? first : undefined
}
