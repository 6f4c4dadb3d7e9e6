import type { Article, Sentence } from '../record/article.ts'
import type { Span } from '../record/span.ts'
import { slice } from '../text/span.ts'
import { isFurniture } from './sentences/is-furniture.ts'
import { peelBullet, peelLine } from './sentences/peel-line.ts'
import { splitLine } from './sentences/split-line.ts'
import { splitLines } from './sentences/split-lines.ts'

/** Words. Headings of news are shorter; a longer line without a full stop is a sentence that lost it. */
const LONGEST_HEADING = 12
/** A dateline opens one of the first lines of an article, after headline, summary and credits. */
const LAST_DATELINE_PARAGRAPH = 8

const FINAL_MARK = /[.!?…:;,]["'”’»)\]]*$/

const isHeading = (line: string) => !FINAL_MARK.test(line) && line.split(/\s+/).length <= LONGEST_HEADING

/** Where the headline stands as a line of its own, or as the end of a line that begins with a date. */
function headlineSpan(article: Article): Span | undefined {
  const { text, headline } = article.document
  if (!headline) return undefined
  const start = text.indexOf(headline)
  return start < 0 ? undefined : { start, end: start + headline.length }
}

/**
 * Splits a text into sentences, line by line: nothing crosses a line break.
 * @returns in reading order, disjoint; the headline, a heading and a line of furniture are one sentence each, a
 *   dateline is furniture apart from the sentence that it opens, the bullet of a list belongs to no sentence
 * @source data/en/abbreviations.yml, data/en/sentence-starters.yml, data/en/furniture.yml
 * @example splitSentences(article('OSTRA, May 3. /NNA/. Talks began. They go on.'))  // furniture, prose, prose
 */
export function splitSentences(article: Article): readonly Sentence[] {
  const { text, publisher } = article.document
  const headline = headlineSpan(article)
  return splitLines(text).flatMap((line, paragraph) => {
    const as = (kind: Sentence['kind'], span: Span): Sentence => ({ ...span, kind, paragraph })
    const words = slice(text, line)
    if (line.start === headline?.start && line.end === headline.end) return [as('headline', line)]
    if (words === publisher || isFurniture(words)) return [as('furniture', line)]
    const { prefix, rest, bulleted } =
      paragraph <= LAST_DATELINE_PARAGRAPH ? peelLine(text, line, paragraph <= 1) : peelBullet(text, line)
    const before = prefix ? [as('furniture', prefix)] : []
    if (rest.start === headline?.start && rest.end === headline.end) return [...before, as('headline', rest)]
    const sentences = splitLine(text, rest)
    if (sentences.length === 1 && !bulleted && !prefix && isHeading(words)) return [as('heading', line)]
    return [...before, ...sentences.map(sentence => as('prose', sentence))]
  })
}
