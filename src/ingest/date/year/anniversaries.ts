import { english } from '../../../language/english.ts'
import type { DatedSentence, Evidence, YearRule } from './evidence.ts'

const numbers = new Map(
  english.numberWords.filter(n => n.kind === 'unit' || n.kind === 'ten').map(n => [n.word, n.value]),
)
const NUMBER = `(?<count>\\d{1,3}|${[...numbers.keys()].sort((a, b) => b.length - a.length).join('|')})`

/** "the 30th anniversary of the treaty of", before the year. */
const ANNIVERSARY = /\b(?<ordinal>\d{1,3})(?:st|nd|rd|th) anniversary of [^.;:!?]{0,80}\b(?:in|of|from) $/iu
/** "thirty years ago, in", before the year. */
const AGO = new RegExp(`\\b${NUMBER} years ago,? (?:in |\\()$`, 'iu')
/** Told as past or of another day, an anniversary shows nothing of the publication. */
const NOT_OF_NOW = /\b(?:last year|next year|was|were|had|would|then|(?:1[6-9]|20|21)\d\d)\b/

/** Years. "Ten years ago" is said of the ninth and the eleventh too. */
const ROUNDING = 1
/** So few years are counted, and not rounded. */
const COUNTED = 3

const readCount = (word: string): number => numbers.get(word.toLowerCase()) ?? Number(word)

/** A year and how long ago it is: "the 30th anniversary of the treaty of 1991", "ten years ago, in 2012". */
export const anniversaries: YearRule = ({ dated }) =>
  dated.flatMap(mention => [...anniversary(mention), ...ago(mention)])

function anniversary({ date, before, after }: DatedSentence): readonly Evidence[] {
  const ordinal = ANNIVERSARY.exec(before)?.groups?.['ordinal']
  if (ordinal === undefined || NOT_OF_NOW.test(before) || NOT_OF_NOW.test(after)) return []
  return [evidence('anniversary', { date }, date.year + Number(ordinal), 0)]
}

function ago({ date, before }: DatedSentence): readonly Evidence[] {
  const count = AGO.exec(before)?.groups?.['count']
  if (count === undefined) return []
  const years = readCount(count)
  return [evidence('years-ago', { date }, date.year + years, years > COUNTED ? ROUNDING : 0)]
}

const evidence = (rule: string, { date }: Pick<DatedSentence, 'date'>, year: number, slack: number): Evidence => ({
  rule,
  clue: date,
  from: `${year - slack}-01-01`,
  to: `${year + slack}-12-31`,
})
