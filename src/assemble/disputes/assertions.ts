import { english } from '../../language/english.ts'
import type { Article, Quotation, Token } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { slice } from '../../text/span.ts'
import { tokensIn } from '../requests/words-told.ts'
import { type Known, partyAt, type Sources } from '../sources.ts'

/** Two accounts of one thing: what one said, and what another, right after, calls it. */
export interface Assertions {
  readonly article: Article
  readonly accounts: readonly [Account, Account]
}

interface Account {
  readonly by: Known
  readonly said: Span
}

const accounts: ReadonlySet<string> = new Set(english.accountNouns.map(entry => entry.noun))
const CALLING = /^(?:call|describe|dub|term)$/
const IT = /^(?:it|this|that)$/
/** Words between "it" and the noun: "calls it a tragic accident at night". */
const LONGEST_NAME = 6
/** Sentences between the two accounts. */
const REACH = 1

/** What somebody calls "it" with a verb, up to the end of its clause; undefined where it is no account of a deed. */
function nameAfter(tokens: readonly Token[], verb: number): Span | undefined {
  if (!IT.test(tokens[verb + 1]?.text.toLowerCase() ?? '')) return undefined
  const first = tokens[verb + 2]?.text === 'as' ? verb + 3 : verb + 2
  const start = tokens[first]
  if (!start) return undefined
  const noun = tokens.slice(first, first + LONGEST_NAME).findIndex(token => accounts.has(token.lemma))
  if (noun < 0 || tokens.slice(first, first + noun).some(token => token.tag === 'PUNCT')) return undefined
  let last = first + noun
  while (tokens[last + 1] && !/^(?:PUNCT|CCONJ|SCONJ|VERB|AUX)$/.test(tokens[last + 1]?.tag ?? 'PUNCT')) last++
  return { start: start.start, end: tokens[last]?.end ?? start.end }
}

/** Who calls it so: the last name before the verb. */
function callerBefore(sources: Sources, article: Article, sentence: Span, verb: Token): Known | undefined {
  const name = article.names.findLast(found => found.start >= sentence.start && found.end <= verb.start)
  return name && partyAt(sources, article, name)
}

/** The account told last before a sentence, or in it, by somebody else. */
function accountBefore(sources: Sources, article: Article, at: number, number: number, by: Known): Account | undefined {
  const told = article.quotations.findLast(
    (quoted: Quotation) =>
      quoted.act === undefined &&
      quoted.polarity === 'positive' &&
      quoted.content.end <= at &&
      number - quoted.sentence <= REACH,
  )
  const speaker = told?.speaker && partyAt(sources, article, told.speaker)
  return told && speaker && speaker.id !== by.id ? { by: speaker, said: told.content } : undefined
}

/** Finds accounts held against each other in one article: "Norland says the ship was rammed. Vesland calls it an accident." */
export function findAssertions(sources: Sources): readonly Assertions[] {
  return sources.articles.flatMap(article =>
    article.tokens.flatMap((token, place) => {
      if (token.tag !== 'VERB' || !CALLING.test(token.lemma)) return []
      const sentence = article.sentences[token.sentence]
      const said = nameAfter(article.tokens.slice(place, place + LONGEST_NAME * 3), 0)
      const by = sentence && said && callerBefore(sources, article, sentence, token)
      const other = by && accountBefore(sources, article, by.proof.start, token.sentence, by)
      if (!said || !by || !other || sharesAccount(article, other.said, said)) return []
      return [{ article, accounts: [other, { by, said }] as const }]
    }),
  )
}

/** Whether both use the same noun: then they agree. */
function sharesAccount(article: Article, a: Span, b: Span): boolean {
  const nouns = (span: Span) =>
    tokensIn(article, span)
      .map(token => token.lemma)
      .filter(lemma => accounts.has(lemma))
  const used = new Set(nouns(a))
  return nouns(b).some(noun => used.has(noun))
}

/** The words of an account. */
export const accountText = (article: Article, { said }: Account): string =>
  slice(article.document.text, said).replace(/\s+/g, ' ')
