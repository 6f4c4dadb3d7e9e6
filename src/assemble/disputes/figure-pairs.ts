import type { Dispute } from '../../record/claim.ts'
import { contentWords, jaccard, sharedWords } from '../../text/content-words.ts'
import { fold } from '../../text/fold.ts'
import { groupBy } from '../../text/group-by.ts'
import { daysBetween } from '../../text/iso-days.ts'
import { daysOf, overlap } from '../days.ts'
import type { PlacedFigure } from './place-figures.ts'
import { tellDifference } from './scope.ts'

/** Two figures on one thing that differ, and how. */
export interface FigurePair {
  readonly figures: readonly [PlacedFigure, PlacedFigure]
  readonly verdict: Dispute['verdict']
  /** What the verdict goes by, for people to read. */
  readonly why: string
}

/** Shared content words ÷ all: from here on two figures are taken to count the same thing. */
const SAME_THING = 0.6
/** "employees" alone may be anybody's: fewer shared words than this show one thing only within one event. */
const FEWEST_SHARED_WORDS = 2
/** Sentences. A figure that another source holds against the one just told follows at once. */
const CONTRAST_REACH = 1
/** Days. What is reported later than this is a new count, not another opinion. */
const SAME_NEWS_DAYS = 1
/** Figures of one key. More than these are a table, in which nothing disputes anything. */
const MOST_ALIKE = 40
/** "puts the figure at 4.5 million": the thing counted is that of the figure before. */
const TAKING_UP = /^(?:the )?(?:figure|number|total|count)$/

const source = ({ figure }: PlacedFigure) => figure.attributedTo
const differInSource = (a: PlacedFigure, b: PlacedFigure) =>
  source(a) !== undefined && source(b) !== undefined && source(a) !== source(b)

/** Whether both tell of the same unit and of times that may be one, with different values. */
function canDispute({ figure: a }: PlacedFigure, { figure: b }: PlacedFigure): boolean {
  if (a.value === b.value || fold(a.unit ?? '') !== fold(b.unit ?? '')) return false
  if (a.event && b.event && a.event !== b.event) return false
  const [x, y] = [daysOf(a.period), daysOf(b.period)]
  return !x || !y || overlap(x, y)
}

/** "31 men went down; the owner lists 23": the second figure counts what the first one told. */
const isTakenUp = (a: PlacedFigure, b: PlacedFigure) =>
  a.article === b.article &&
  a.quantity.start < b.quantity.start &&
  a.quantity.what.start === b.quantity.what.start &&
  a.quantity.what.start < a.quantity.end + TAKEN_UP_REACH &&
  Math.max(a.figure.value, b.figure.value) <= MOST_APART * Math.min(a.figure.value, b.figure.value)
/** Sources that give one thing differ by no more than this factor; a rate and a sum do. */
const MOST_APART = 100
/** Code units between a figure and the words for what it counts. */
const TAKEN_UP_REACH = 80

/** Two sources side by side in one article: "Police said 200 came; the organisers spoke of 1,500". */
function areContrasted(a: PlacedFigure, b: PlacedFigure): boolean {
  if (isTakenUp(a, b) && source(b) !== undefined && source(a) !== source(b)) return true
  if (a.article !== b.article || !differInSource(a, b)) return false
  if (Math.abs(a.quantity.sentence - b.quantity.sentence) > CONTRAST_REACH) return false
  const [x, y] = [fold(a.figure.what), fold(b.figure.what)]
  return x === y || TAKING_UP.test(y)
}

/** Where one report bears no date, nothing tells whether it gives another opinion or a later count. */
const areDated = (a: PlacedFigure, b: PlacedFigure) =>
  a.article === b.article || (a.date !== undefined && b.date !== undefined)

/** Sentences. In one report a toll that stands further from another is of it only where a name or a day says so. */
const TOLL_REACH = 12
/** Days. What happened longer before its report is history, and no news. */
const HISTORY_DAYS = 60

const isHistory = ({ figure, date }: PlacedFigure): boolean => {
  const days = daysOf(figure.period)
  return days !== undefined && date !== undefined && daysBetween(days.last, date) > HISTORY_DAYS
}

/** A toll of years ago and one of now are of two incidents. */
const isOfOneTime = (a: PlacedFigure, b: PlacedFigure): boolean => {
  const [x, y] = [daysOf(a.figure.period), daysOf(b.figure.period)]
  return x && y ? overlap(x, y) : isHistory(a) === isHistory(b)
}

/** Two tolls of one incident: the same event, or told with a name in common, or with its day and the word for it. */
const areOneToll = (a: PlacedFigure, b: PlacedFigure): boolean =>
  a.theme !== undefined &&
  a.theme === b.theme &&
  isOfOneTime(a, b) &&
  ((a.article === b.article && Math.abs(a.quantity.sentence - b.quantity.sentence) <= TOLL_REACH) ||
    (a.figure.event !== undefined && a.figure.event === b.figure.event) ||
    [...a.names].some(name => b.names.has(name)) ||
    ([...a.days].some(day => b.days.has(day)) && [...a.incidents].some(word => b.incidents.has(word))))

function countOneThing(a: PlacedFigure, b: PlacedFigure): boolean {
  if (a.article === b.article) return false
  const [x, y] = [contentWords(a.figure.what), contentWords(b.figure.what)]
  const isEnough =
    sharedWords(x, y) >= FEWEST_SHARED_WORDS || (a.figure.event !== undefined && a.figure.event === b.figure.event)
  const isOfOne =
    a.figure.event !== undefined ||
    [...a.names].some(name => b.names.has(name)) ||
    [...a.incidents].some(word => b.incidents.has(word))
  return isEnough && isOfOne && jaccard(x, y) >= SAME_THING
}

/** One article that gives two counts of nobody in particular tells of two things. */
const isOneVoice = (a: PlacedFigure, b: PlacedFigure): boolean => a.article === b.article && source(a) === source(b)

const CORRECTING = /\b(?:revis|correct|lower|cut|reduc|down)/i

/** The dead do not become fewer, unless a count is corrected. */
function isFallenToll(a: PlacedFigure, b: PlacedFigure): boolean {
  const [earlier, later] = (a.date ?? '') <= (b.date ?? '') ? [a, b] : [b, a]
  const told = later.figure.proof.some(({ sentence }) => CORRECTING.test(sentence))
  return later.theme === 'dead' && later.figure.value < earlier.figure.value && !told
}

type Verdict = Pick<FigurePair, 'verdict' | 'why'>

function verdictOf(a: PlacedFigure, b: PlacedFigure): Verdict {
  const difference = tellDifference(a.scope, b.scope)
  if (difference) return { verdict: 'different-scope', why: difference }
  if (source(a) !== undefined && source(a) === source(b))
    return { verdict: 'superseded', why: 'the same source gives a new figure' }
  if (a.article === b.article) return { verdict: 'conflict', why: 'two sources in one report' }
  const isLater = a.date && b.date && Math.abs(daysBetween(a.date, b.date)) > SAME_NEWS_DAYS
  if (!isLater) return { verdict: 'conflict', why: 'two reports of one time' }
  if (isFallenToll(a, b))
    return { verdict: 'conflict', why: 'a later report counts fewer dead, and tells of no correction' }
  return { verdict: 'superseded', why: `a later report, of ${a.date && b.date && a.date > b.date ? a.date : b.date}` }
}

const keysOf = (placed: PlacedFigure): readonly string[] => [
  ...(placed.theme ? [`toll ${placed.theme}`] : []),
  `document ${placed.article.document.id} ${fold(placed.figure.unit ?? '')}`,
  `thing ${fold(placed.figure.unit ?? '')} ${[...contentWords(placed.figure.what)].sort()[0] ?? ''}`,
]

/** Figures that count one thing differently, each with the next that differs; only figures that share a key are compared. */
export function pairFigures(figures: readonly PlacedFigure[]): readonly FigurePair[] {
  const counts = figures.filter(({ figure, isPart }) => figure.change === undefined && !isPart)
  const keyed = groupBy(
    counts.flatMap(placed => keysOf(placed).map(key => ({ key, placed }))),
    ({ key }) => key,
  )
  const pairs = new Map<string, FigurePair>()
  for (const group of keyed.values()) {
    const near = group.slice(0, MOST_ALIKE)
    for (const [i, { placed: a }] of near.entries())
      for (const { placed: b } of near.slice(i + 1)) {
        if (!canDispute(a, b) || !areDated(a, b)) continue
        const isOne = areContrasted(a, b) || (!isOneVoice(a, b) && (areOneToll(a, b) || countOneThing(a, b)))
        if (isOne) pairs.set(`${a.figure.id} ${b.figure.id}`, { figures: [a, b], ...verdictOf(a, b) })
      }
  }
  return [...pairs.values()]
}
