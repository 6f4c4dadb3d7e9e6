import type { Article, Time } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { type Match, matchTimes, type Searched, toSearched } from './match-times.ts'
import { overlapping } from './overlapping.ts'
import { type Expression, readExpressions } from './read-expressions.ts'
import { tellsHistory } from './story.ts'

const length = ({ start, end }: Span) => end - start
const shared = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** The rules that find something within given words, those that explain most of them first. */
export const rankMatches = (searched: Searched, span: Span, isGiven: boolean): readonly Match[] =>
  matchTimes(searched, span, isGiven).toSorted((a, b) => length(b) - length(a))

/** Then those that find something that goes beyond them. */
const rankAround = (span: Span, matches: readonly Match[]): readonly Match[] =>
  overlapping(matches, span).toSorted((a, b) => shared(b, span) - shared(a, span) || length(a) - length(b))

/**
 * What given expressions of time mean, where the rules can tell.
 * @param spans  in reading order, disjoint; what crosses sentences is read by its first
 * @returns with the given extents
 * @example readSpans(article, [{ start: 23, end: 32 }])  // [{ start: 23, end: 32, value: '2022-10-28', … }]
 */
export function readSpans(article: Article, spans: readonly Span[]): readonly Time[] {
  const { text, datePublished } = article.document
  const searched = article.sentences.map(sentence => toSearched(text, sentence))
  const matches = searched.map(own => matchTimes(own))
  const expressions = searched.map((own, number): readonly Expression[] =>
    overlapping(spans, own.sentence)
      .filter(span => own.sentence.start <= span.start)
      .map(({ start, end }) => ({
        start,
        end,
        matches: [...rankMatches(own, { start, end }, true), ...rankAround({ start, end }, matches[number] ?? [])],
        doubt: 'none',
      })),
  )
  return readExpressions(article, expressions, tellsHistory(matches.flat(), datePublished))
}
