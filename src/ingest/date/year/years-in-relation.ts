import { dayOfMention } from '../read-day.ts'
import type { DatedSentence, Evidence, YearRule } from './evidence.ts'

const YEAR_BEFORE = /\b(?<which>last|this|next) year(?:,| \(|,? in| –| —)(?: in)?(?: \p{Lu}\p{Ll}+)? ?$/u
const YEAR_AFTER = /^,? ?\(?(?<which>last|this|next) year\b(?!['’])/
const DISTANCE: ReadonlyMap<string, number> = new Map([
  ['last', 1],
  ['this', 0],
  ['next', -1],
])

/** A year named both by its number and from here: "last year, in 2022", "next year (2024)". */
export const yearsInRelation: YearRule = ({ dated }) =>
  dated.flatMap((mention): readonly Evidence[] => {
    const distance = distanceOf(mention)
    if (distance === undefined) return []
    const year = mention.date.year + distance
    return [{ rule: 'year-in-relation', clue: mention.date, from: `${year}-01-01`, to: `${year}-12-31` }]
  })

function distanceOf({ before, after }: DatedSentence): number | undefined {
  const which = (YEAR_BEFORE.exec(before) ?? YEAR_AFTER.exec(after))?.groups?.['which']
  return which === undefined ? undefined : DISTANCE.get(which)
}

/** "today, November 23, 2022": the text came out on that day. */
export const todayInFull: YearRule = ({ dated }) =>
  dated.flatMap(({ date, before, after }): readonly Evidence[] => {
    const day = dayOfMention(date)
    if (day === undefined || !(/\btoday,? \(?$/i.test(before) || /^,? \(?today\b(?!['’])/i.test(after))) return []
    return [{ rule: 'today-in-full', clue: date, from: day, to: day }]
  })
