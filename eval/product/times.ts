import { join } from 'node:path'
import { readSpans } from '../../src/annotate/times/read-spans.ts'
import { overlaps } from '../../src/text/span.ts'
import { articleOf } from '../article-of.ts'
import { measureFiles, type Scores } from '../measure-files.ts'
import { filesBelow, isKeptFromTimes } from '../parts.ts'
import { read } from '../read.ts'
import { readArticle } from '../read-article.ts'
import { type GumDate, readGumDates } from '../read-gum-dates.ts'
import { type GoldTime, readTimeml } from '../read-timeml.ts'
import { agreesWithGum } from '../score-gum-dates.ts'
import { scoreCounts } from '../score-spans.ts'
import { isSameTimex, scoreTimes } from '../score-times.ts'
import { splitRanges } from '../split-ranges.ts'
import type { Measurement } from '../table.ts'

/** An article with its words and times. */
const readTimed = async (text: string, day: string | undefined) =>
  (await readArticle(articleOf(text, day), undefined, ['tokens', 'times'])).article

/** Expressions and their values in raw text; then the values alone, of the expressions that are there. */
async function measureTimeml(path: string): Promise<Scores> {
  const { text, day, times } = readTimeml(read(path))
  const article = await readTimed(text, day)
  const valued = times.filter(hasValue)
  const given = readSpans(article, valued)
  const rightly = (same: (found: string, there: string) => boolean) => {
    const right = valued.filter(there => given.some(t => t.start === there.start && same(t.value, there.value))).length
    return scoreCounts(right, valued.length, valued.length)
  }
  return {
    ...scoreTimes(splitRanges(text, article.times), times),
    'value given span': rightly((found, there) => found === there),
    'value given span, notation aside': rightly(isSameTimex),
  }
}

/** WikiWars leaves some without a value. */
const hasValue = ({ value }: GoldTime) => value !== '' && value !== 'null'

/** The values of GUM's dates, given their words: those with `when`, and all; then of those with `when` that the product finds. */
async function measureGum(path: string): Promise<Scores> {
  const { text, day, dates } = readGumDates(read(path))
  const article = await readTimed(text, day)
  const given = readSpans(article, dates)
  const rightly = (some: readonly GumDate[]) => {
    const right = some.filter(date => given.some(t => t.start === date.start && agreesWithGum(t, date))).length
    return scoreCounts(right, some.length, some.length)
  }
  const whens = dates.filter(date => date.when !== undefined)
  const found = article.times.flatMap(time => {
    const date = whens.find(there => overlaps(there, time))
    return date ? [agreesWithGum(time, date)] : []
  })
  return {
    'when given span': rightly(whens),
    'all given span': rightly(dates),
    'when found': scoreCounts(found.filter(Boolean).length, found.length, found.length),
  }
}

/** Files from the web's forum are left out, as their words are not in the corpus. */
const isWithWords = (path: string) => !path.includes('reddit') && !path.includes('coref')

/** The product's times with their values. */
export const productTimes = (corpora: string): readonly Measurement[] => [
  ...measureFiles('times tempeval3', filesBelow(join(corpora, 'tempeval3'), '.tml'), isKeptFromTimes, async path => [
    await measureTimeml(path),
  ]),
  ...measureFiles(
    'times wikiwars',
    filesBelow(join(corpora, 'wikiwars'), '.tml'),
    () => true,
    async path => [await measureTimeml(path)],
  ),
  ...measureFiles('times wikiwars kept', filesBelow(join(corpora, 'wikiwars'), '.tml'), isKeptFromTimes, async path => [
    await measureTimeml(path),
  ]),
  ...measureFiles(
    'dates gum',
    filesBelow(join(corpora, 'gum'), '.xml').filter(isWithWords),
    () => true,
    async path => [await measureGum(path)],
  ),
]
