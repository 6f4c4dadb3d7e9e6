import type { Article, Quotation } from '../record/article.ts'
import { byPosition } from '../text/span.ts'
import { joinReadings } from './quotations/join-readings.ts'
import { layOutPeriods } from './quotations/periods.ts'
import { readRules } from './quotations/read-rules.ts'
import { toQuotations } from './quotations/to-quotation.ts'
import type { ReadWords } from './read-words.ts'

/**
 * Finds who says what: quoted, reported or both.
 * @param article  sentences and tokens already found; times, names and offices help
 * @param read  what the English model reads in it; without it, rules alone tell
 * @returns in reading order; a quotation that its cue interrupts is two with one cue; `speaker` absent where the text is silent
 * @source models/en/attributions.json
 * @example findQuotations(article('“No,” said Ms Li.'), read)  // [{ kind: 'direct', content: { start: 1, end: 3 }, … }]
 */
export function findQuotations(article: Article, read: readonly ReadWords[] = []): readonly Quotation[] {
  const laidOut = layOutPeriods(article)
  const ruled = readRules(article, laidOut.periods)
  const told = read.length > 0 ? joinReadings(article, laidOut, ruled, read) : ruled
  return told
    .flatMap(attribution => toQuotations(article.document.text, laidOut.passages, attribution))
    .sort(byPosition)
}
