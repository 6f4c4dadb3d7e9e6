import { english } from '../../language/english.ts'
import type { Scene } from './rule.ts'
import { doubtOfMonth } from './words.ts'

const neighbors = (at: string) => new Set(english.monthNeighbors.filter(n => n.at === at).flatMap(n => n.words))
const beforeMonth = neighbors('month')
const beforeOthers = neighbors('unless-surname')
const articles = neighbors('article')
const due = neighbors('due')

const TWO_WORDS_BEFORE = /(?:([a-z]{1,20})[ \u00a0])?([a-z]{1,20})[ \u00a0-]$/

/**
 * Whether a word that may also be a name, a verb or an adjective is a month where it stands.
 * @source data/en/times/month-neighbors.yml
 * @example isMonth('may', scene)  // true after "in", false after "by"
 */
export function isMonth(month: string | undefined, { before, nextToken }: Scene): boolean {
  const doubt = doubtOfMonth(month)
  if (!doubt) return true
  const [, second = '', last = ''] = TWO_WORDS_BEFORE.exec(before) ?? []
  if (beforeMonth.has(last) || due.has(second)) return true
  const next = nextToken()?.tag
  if (articles.has(last)) return next === 'NOUN'
  return doubt === 'word' && beforeOthers.has(last) && next !== 'PROPN'
}
