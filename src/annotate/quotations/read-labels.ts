import { english } from '../../language/english.ts'
import type { Name } from '../../record/article.ts'
import { endOfPeriod, holdsClause } from './clauses.ts'
import type { Range } from './find-subject.ts'
import { type Period, spanOf, tagAt, wordAt } from './periods.ts'
import { type Attribution, attribute } from './read-attribution.ts'

/** Units of a name with its office: "Defense Minister Ana Vell". */
const LONGEST_LABEL = 7

const isDash = (period: Period, at: number) => /^(?:[–—―-]|--)$/.test(wordAt(period, at))

/** Who can stand before a colon or after a dash as speaker: a person; not an outlet, a topic or a place. */
const isPerson = (period: Period, first: number, last: number, names: readonly Name[]): boolean => {
  const span = spanOf(period, first, last)
  return span !== undefined && names.some(n => n.type === 'Person' && n.end === span.end && n.start >= span.start)
}

const speakerNouns: ReadonlySet<string> = new Set([
  ...english.offices.flatMap(({ titles }) => titles.map(title => title.split(' ').at(-1) ?? '')),
  ...english.actors.map(({ noun }) => noun),
  'source',
])
const outletWords = new Set(english.outletWords.flatMap(({ words }) => words))
const agencies = new Set(english.agencies.flatMap(({ name, aliases = [] }) => [name, ...aliases]))
const ORGANS: ReadonlySet<Name['type']> = new Set(['Organization', 'Body', 'Country'])

/** Units of a headline's content that is no clause: "Minister: no talks before May". */
const SHORTEST_HEADLINE = 3

/** In headlines an office or a body stands for who bears it: "No talks before May: foreign minister". */
const isOffice = (period: Period, first: number, last: number): boolean => {
  const noun = period.units[last - 1]
  const plain = period.units.slice(first, last).every(({ tag }) => /^(?:NOUN|PROPN|ADJ)$/.test(tag))
  return noun !== undefined && plain && (speakerNouns.has(noun.word) || speakerNouns.has(noun.lemma))
}

/** "Border stays open: NATO": a name of a body that closes a headline; an outlet's name there is its mark. */
function isOrgan(period: Period, first: number, last: number, names: readonly Name[]): boolean {
  const span = spanOf(period, first, last)
  const isOutlet = period.units.slice(first, last).some(({ word, text }) => outletWords.has(word) || agencies.has(text))
  return !isOutlet && names.some(n => ORGANS.has(n.type) && n.start === span?.start && n.end === span.end)
}

/** What a headline can say: a clause, or some words. */
const holdsHeadline = (period: Period, range: Range): boolean =>
  holdsClause(period, range) || (period.kind !== 'prose' && range.last - range.first >= SHORTEST_HEADLINE)

/** Beside quoted words two capitalised ones are enough. */
const isFullName = (period: Period, first: number, last: number): boolean =>
  last - first > 1 && period.units.slice(first, last).every(unit => unit.tag === 'PROPN')

/** "Vell: The bridge will stay open": a name, a colon and what its bearer said. */
function readOpening(period: Period, names: readonly Name[]): Attribution | undefined {
  for (let at = 1; at <= LONGEST_LABEL; at++) {
    const tag = tagAt(period, at - 1)
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT') return undefined
    if (wordAt(period, at) !== ':') continue
    const content = { first: at + 1, last: period.units.length }
    const cue = spanOf(period, at, at + 1)
    const quoted = period.units[at + 1]?.quote !== undefined
    const said = quoted || holdsClause(period, content)
    const office = period.kind !== 'prose' && isOffice(period, 0, at) && (quoted || holdsHeadline(period, content))
    return cue && ((said && isPerson(period, 0, at, names)) || office)
      ? attribute(period, [content], { cue, speaker: { first: 0, last: at } })
      : undefined
  }
  return undefined
}

/** "“No bridge is safe” – Ana Vell", "Tolls to fall: Vell": the name closes a headline or quoted words. */
function readClosing(period: Period, names: readonly Name[]): Attribution | undefined {
  const end = endOfPeriod(period)
  for (let at = end - 2; at > 0 && end - at <= LONGEST_LABEL; at--) {
    const colon = wordAt(period, at) === ':' && period.kind !== 'prose'
    if (!colon && !isDash(period, at)) continue
    const quoted = period.units[at - 1]?.quote !== undefined && at === 1
    const cue = spanOf(period, at, at + 1)
    const headline = period.kind !== 'prose' && holdsHeadline(period, { first: 0, last: at })
    if (!cue || !(quoted || headline)) return undefined
    const office = headline && (isOffice(period, at + 1, end) || (colon && isOrgan(period, at + 1, end, names)))
    return office || isPerson(period, at + 1, end, names) || (quoted && isFullName(period, at + 1, end))
      ? attribute(period, [{ first: 0, last: at }], { cue, speaker: { first: at + 1, last: end } })
      : undefined
  }
  return undefined
}

/**
 * Reads what a name beside a colon or dash was quoted with.
 * @param names  of the article, in reading order
 */
export function readLabels(period: Period, names: readonly Name[]): readonly Attribution[] {
  if (!period.units.some(unit => unit.word === ':' || /^[–—―-]/.test(unit.word))) return []
  const label = readOpening(period, names) ?? readClosing(period, names)
  return label ? [{ ...label, ...(label.cue && { covers: label.cue }) }] : []
}
