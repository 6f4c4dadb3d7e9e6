import type { Article, Time } from '../record/article.ts'
import type { Span } from '../record/span.ts'
import type { ReadWords } from './read-words.ts'
import { joinExpressions } from './times/join-expressions.ts'
import { matchTimes, type Searched, toSearched } from './times/match-times.ts'
import { readExpressions } from './times/read-expressions.ts'
import { tellsHistory } from './times/story.ts'

/** Where the English model sees expressions of time in a sentence. */
const seenIn = (read: ReadWords | undefined): readonly Span[] =>
  (read?.reading.times ?? []).flatMap(({ from, to }) => {
    const [first, last] = [read?.words[from], read?.words[to - 1]]
    return first && last ? [{ start: first.start, end: last.end }] : []
  })

/** "1936", "1917–1918" alone on its line: in a tale of former times the heading of what follows, else furniture. */
const YEAR_HEADING = /^(?:1[0-9]|20)[0-9]{2}(?: ?[-–—] ?(?:(?:1[0-9]|20)?[0-9]{2}))?$/
const isYearHeading = ({ sentence, own }: Searched): boolean =>
  sentence.kind === 'furniture' && YEAR_HEADING.test(own.trim())

/**
 * Finds what tells when, how long or how often, and what it means on the day of publication.
 * @param article sentences and tokens already found; without a day of publication what counts from it stays open
 * @param words what the English model reads, a sentence each; without it the rules stand alone
 * @returns in reading order, disjoint, none in furniture; `edtf` only where the calendar has a place for it, an interval
 *   meaning some time within, `edtfEnd` the last day of what lasts
 * @source data/en/times; values after TIMEX3 1.2.1, https://timeml.github.io
 * @example findTimes(article('The council will meet on Friday.', '2022-10-26'))  // [{ value: '2022-10-28', … }]
 */
export function findTimes(article: Article, words: readonly ReadWords[] = []): readonly Time[] {
  const { document, sentences } = article
  const searched = sentences.map(sentence => toSearched(document.text, sentence))
  const matches = searched.map(own => (own.sentence.kind === 'furniture' ? [] : matchTimes(own)))
  const isHistory = tellsHistory(matches.flat(), document.datePublished)
  const expressions = searched.map((own, number) => {
    if (isHistory && isYearHeading(own)) return joinExpressions(own, matchTimes(own), [own.sentence])
    return own.sentence.kind === 'furniture' ? [] : joinExpressions(own, matches[number] ?? [], seenIn(words[number]))
  })
  return readExpressions(article, expressions, isHistory)
}
