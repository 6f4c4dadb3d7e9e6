import { english } from '../language/english.ts'
import type { Article, Name } from '../record/article.ts'
import type { Document } from '../record/document.ts'
import type { Proof } from '../record/span.ts'
import { fold } from '../text/fold.ts'
import { dayOf, daysBetween, weekdayOf } from '../text/iso-days.ts'
import { proofOf } from '../text/proof.ts'
import { slice } from '../text/span.ts'

/** Reports of one affair come within so many days; the same day of other years lies far outside. */
const NEAR_DAYS = 60
/** Names that two reports of one affair share: its people, its bodies. */
const SHARED_NAMES = 2
/** The lead of a report tells the weekday of its news, which is the day of its dateline or the one before. */
const LEAD_SENTENCES = 3

/** Dated reports by the names in them, so that those on one affair are found without comparing all. */
export interface Neighbours {
  readonly years: readonly number[]
  readonly byName: ReadonlyMap<string, readonly Article[]>
}

/** @param dated  articles whose documents have a day of publication */
export function gatherNeighbours(dated: readonly Article[]): Neighbours {
  const byName = new Map<string, Article[]>()
  for (const article of dated)
    for (const name of tellingNames(article).keys()) {
      const others = byName.get(name)
      if (others) others.push(article)
      else byName.set(name, [article])
    }
  const years = [...new Set(dated.map(({ document }) => Number(document.datePublished?.slice(0, 4))))]
  return { years, byName }
}

/**
 * The day of a report whose dateline bears no year, by dated reports that name the same people and bodies: it is near to
 * theirs in one year only, and the weekday of its lead is of that year.
 * @param possible  days that the text allows; those that the dateline and the dated reports allow where it tells none
 * @returns undefined where no day or more than one agrees
 */
export function dateByNeighbours(
  article: Article,
  possible: readonly string[],
  { byName }: Neighbours,
): { readonly day: string; readonly clues: readonly Proof[] } | undefined {
  if (possible.length === 0) return undefined
  const own = tellingNames(article)
  const shared = new Map<Article, string[]>()
  for (const name of own.keys())
    for (const other of byName.get(name) ?? []) shared.set(other, [...(shared.get(other) ?? []), name])
  const related = [...shared]
    .filter(([, names]) => names.length >= SHARED_NAMES)
    .sort(([a], [b]) => (a.document.id < b.document.id ? -1 : 1))
  const nearTo = (day: string) =>
    related.find(([other]) => Math.abs(daysBetween(day, other.document.datePublished ?? '')) <= NEAR_DAYS)
  const [only, ...more] = possible.filter(nearTo)
  const found = only === undefined || more.length > 0 ? undefined : nearTo(only)
  const weekday = only === undefined ? undefined : weekdayOfLead(article, weekdayOf(only))
  if (only === undefined || !found || !weekday) return undefined
  const [other, names] = found
  const theirs = tellingNames(other)
  const clues = names.slice(0, SHARED_NAMES).flatMap(name => {
    const [mine, its] = [own.get(name), theirs.get(name)]
    return mine && its ? [proofOf(article, mine), proofOf(other, its)] : []
  })
  return { day: only, clues: [weekday, ...clues] }
}

/** People, bodies and agreements by what tells one from others, each where it stands first. */
function tellingNames({ names, document }: Article): ReadonlyMap<string, Name> {
  const found = new Map<string, Name>()
  for (const name of names) {
    const key = keyOf(name, slice(document.text, name))
    if (key !== undefined && !found.has(key)) found.set(key, name)
  }
  return found
}

/** The last name of a person, as most reports give no more; of others, two words or letters in capitals. */
function keyOf({ type, country }: Name, words: string): string | undefined {
  if (!TELLING.has(type) || country !== undefined) return undefined
  if (type !== 'Person') return words.includes(' ') || CAPITALS.test(words) ? fold(words) : undefined
  const surname = fold(words).split(' ').at(-1) ?? ''
  return surname.length >= SHORTEST_SURNAME ? surname : undefined
}

/** Letters: "Kim" and "Ali" are of too many. */
const SHORTEST_SURNAME = 4
const CAPITALS = /^\p{Lu}{3,}$/u
const TELLING: ReadonlySet<Name['type']> = new Set(['Person', 'Organization', 'Body', 'Agreement'])

const weekdays = new Map(english.weekdays.flatMap(w => [w.name, ...w.abbreviations].map(word => [word, w.number])))

const DAYS_OF_WEEK = 7
/** News is of its own day or of one of the two before: a deed of Wednesday is told of on Friday. */
const MOST_DAYS_BACK = 2

/** The first weekday told alone in the lead, "on Tuesday", that is a dateline's of some weekday: that day or the one before. */
function weekdayOfLead(article: Article, published: number): Proof | undefined {
  const { sentences, times, document } = article
  const lead = new Set(
    sentences.flatMap((sentence, at) => (sentence.kind === 'prose' ? [at] : [])).slice(0, LEAD_SENTENCES),
  )
  for (const time of times) {
    const [word, ...rest] = slice(document.text, time).toLowerCase().split(' ')
    const number = weekdays.get(word ?? '')
    if (number === undefined || !lead.has(time.sentence) || (rest.length > 0 && !PART_OF_DAY.has(rest.join(' '))))
      continue
    if ((published - number + DAYS_OF_WEEK) % DAYS_OF_WEEK <= MOST_DAYS_BACK) return proofOf(article, time)
  }
  return undefined
}

const PART_OF_DAY: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night'])

const months = new Map(english.months.flatMap(m => [m.name, ...m.abbreviations].map(word => [word, m.number])))
const MONTH_AND_DAY = /\p{L}{3,9}|\d{1,2}/gu

/** The days of a dateline with month and day, in the years of the dated reports and the years beside them. */
export function daysOfDateline({ dateline }: Document, { years: told }: Neighbours): readonly string[] {
  const words = dateline?.date?.toLowerCase().match(MONTH_AND_DAY) ?? []
  const month = words.map(word => months.get(word)).find(number => number !== undefined)
  const day = words.map(Number).find(number => number >= 1 && number <= 31)
  if (month === undefined || day === undefined) return []
  const years = [...new Set(told.flatMap(year => [year - 1, year, year + 1]))].sort((a, b) => a - b)
  return years.map(year => dayOf(year, month, day)).filter(date => date !== undefined)
}
