import type { Article, Sentence, Time } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { overlaps } from '../../text/span.ts'
import { type Match, matchTimes } from './match-times.ts'
import { type Expression, readExpressions } from './read-expressions.ts'
import { tellsHistory } from './story.ts'

const length = ({ start, end }: Span) => end - start
const shared = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** The rules that find something in given words, those that explain most of them first. */
export function rankMatches(
  text: string,
  sentence: Sentence,
  span: Span,
  matches: readonly Match[],
  isGiven: boolean,
): readonly Match[] {
  const inside = matchTimes(text, sentence, span, isGiven).toSorted((a, b) => length(b) - length(a))
  const around = matches
    .filter(match => overlaps(match, span))
    .toSorted((a, b) => shared(b, span) - shared(a, span) || length(a) - length(b))
  return [...inside, ...around]
}

/**
 * What given expressions of time mean, where the rules can tell.
 * @param spans  in reading order, disjoint; what crosses sentences is read by its first
 * @returns with the given extents
 * @example readSpans(article, [{ start: 23, end: 32 }])  // [{ start: 23, end: 32, value: '2022-10-28', … }]
 */
export function readSpans(article: Article, spans: readonly Span[]): readonly Time[] {
  const { text } = article.document
  const matches = article.sentences.map(sentence => matchTimes(text, sentence))
  const expressions = article.sentences.map((sentence, number) =>
    spans
      .filter(span => sentence.start <= span.start && span.start < sentence.end)
      .map(span => ({
        ...span,
        matches: rankMatches(text, sentence, span, matches[number] ?? [], true),
        doubt: 'none' as const,
      })),
  )
  return readExpressions(
    article,
    expressions satisfies readonly (readonly Expression[])[],
    tellsHistory(matches.flat(), article.document.datePublished),
  )
}
