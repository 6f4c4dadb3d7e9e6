import { english } from '../../language/english.ts'
import type { Sentence, Token } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { type Day, partsOf } from '../../text/calendar.ts'
import { findDirection, firstEndingAfter, isOfPlan } from './find-direction.ts'
import type { Match } from './match-times.ts'
import { isFiner, type Point } from './point.ts'
import type { Doubt, Reading, Scene, Told } from './rule.ts'
import { eventsAt, namedAfter } from './told-events.ts'
import { shiftOf } from './words.ts'

/** A year, and where the text told it. */
interface YearTold {
  readonly year: number
  readonly paragraph: number
  readonly sentence: number
  readonly span: Span
}

/** What the text has told so far, and how later expressions may lean on it. */
export interface Story {
  readonly published: Day | undefined
  /** A tale of former times, whose dates without a year follow the years that it names. */
  readonly isHistory: boolean
  readonly told?: Told & { readonly sentence: number }
  readonly year?: YearTold
  /** The one year that the last dated heading of a tale of former times names. */
  readonly heading?: YearTold | undefined
  /** A year that a tale of former times named last in passing: its own sentence goes on about it. */
  readonly passing?: { readonly year: number; readonly sentence: number }
  /** When events took place, by the lemmas of their nouns; undefined where the text gave two dates. It grows as the text is read. */
  readonly events: Map<string, Point | undefined>
  readonly quarter?: { readonly point: Point; readonly sentence: number } | undefined
}

/** Sentences. "The next day" is counted from a time told no longer ago; of 1, 2 and 3 the last reads most of WikiWars right. */
const TOLD_REACH = 3

/** Sentences of a paragraph. A year that was told longer ago is not that of a bare day. */
const YEAR_REACH = 1

/** Sentences. A quarter told longer ago is not what "a year earlier" is counted from. */
const QUARTER_REACH = 6

/** Code units between two names of one time: a comma, a dash or a bracket with its spaces. */
const BESIDE = 3

/** An expression in its sentence, as it is about to be read. */
export interface Place {
  readonly sentence: Sentence
  readonly number: number
  readonly match: Match
  /** Of the sentence. */
  readonly tokens: readonly Token[]
  readonly doubt: Doubt
  /** The match is all of the expression. */
  readonly isWhole: boolean
}

/** Asks once and remembers the answer. */
function once<T>(ask: () => T): () => T {
  let answer: { readonly is: T } | undefined
  return () => {
    answer ??= { is: ask() }
    return answer.is
  }
}

/** The story as a sentence begins: each paragraph of a tale goes back to the year of its heading. */
export const enter = (story: Story, { paragraph }: Sentence): Story =>
  story.heading && story.year?.paragraph !== paragraph ? { ...story, year: story.heading } : story

/** "2005: The vote": what follows is of that year. A range of years or a month tells no more than when it began. */
const headingOf = ({ heading }: Story, told: YearTold, namesYear: boolean): YearTold | undefined =>
  !namesYear || (heading?.sentence === told.sentence && heading.year !== told.year) ? undefined : told

/** What a rule sees of the story at an expression. */
export function sceneOf(story: Story, { sentence, number, match, tokens, doubt, isWhole }: Place): Scene {
  const { told, year, published, quarter } = story
  const near = told && number - told.sentence <= TOLD_REACH ? told : undefined
  const samePassage =
    published !== undefined && year?.paragraph === sentence.paragraph && number - year.sentence <= YEAR_REACH
  const passing = story.passing?.sentence === number ? story.passing : undefined
  const storyYear = story.isHistory || samePassage ? (passing ?? year)?.year : undefined
  const thisYear = published === undefined ? Number.POSITIVE_INFINITY : partsOf(published).year
  return {
    published,
    told: near?.point,
    toldBeside: near && match.start - near.span.end <= BESIDE ? near.point : undefined,
    quarter: quarter && number - quarter.sentence <= QUARTER_REACH ? quarter.point : undefined,
    toldOfEvent: near?.ofEvent === true,
    lastDated: story.isHistory ? story.told?.point : undefined,
    isYearOfSentence: story.isHistory || year?.sentence === number,
    storyYear: storyYear !== undefined && storyYear < thisYear ? storyYear : undefined,
    direction: once(() => findDirection(tokens, match)),
    isOfPlan: once(() => isOfPlan(tokens, match)),
    nextToken: () => tokens[firstEndingAfter(tokens, match.end)],
    isHeadline: sentence.kind !== 'prose',
    isSure: doubt !== 'some',
    isGiven: doubt === 'none',
    eventAfter: () => namedAfter(tokens, match.end),
    dateOfEvent: lemma => story.events.get(lemma),
    firstToken: () => tokens[firstEndingAfter(tokens, match.start)],
    previousToken: () => tokens[firstEndingAfter(tokens, match.start) - 1],
    isWhole,
    words: match.words,
    before: match.before,
    after: match.after,
  }
}

/** Not "a year earlier" and the like: they are counted from the quarter that the passage is about. */
const tellsQuarter = ({ rule }: Match) => rule.name.includes('quarter') && rule.name !== 'year-ago'

/** "For the nine months, …": what is then compared with "a year earlier" is no quarter. */
const LEAVES_QUARTER =
  /\b(?:[4-9]|1[0-2]|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -]months?$|^(?:the |this |last )?(?:full |fiscal |whole )?year$/

/** The months told of are this year's. */
function leaveQuarter(story: Story, at: Pick<Told, 'span'> & { readonly sentence: number }): Story {
  if (!story.quarter || story.published === undefined) return story
  const point: Point = { day: story.published, grain: 'year' }
  return { ...story, quarter: undefined, told: { point, ofEvent: false, ...at } }
}

/** A bare year that is what the passage is about: "In 1918, …", and not "the law of 1614". */
const STARTS_ITS_SENTENCE = /^[^a-z]*(?:in |during |by |throughout |from |until |since )?(?:the |early |late |mid-?)?$/

const saying = new Set(english.reportingVerbs.filter(entry => entry.frames.length > 0).map(entry => entry.verb))

/** Puts what happened at a time beside what the text dated before; two dates for one noun are none. */
function addEvents(events: Map<string, Point | undefined>, point: Point, tokens: readonly Token[], span: Span): void {
  if (!isFiner(point.grain, 'year')) return
  for (const lemma of eventsAt(tokens, span, verb => saying.has(verb))) {
    const other = events.get(lemma)
    const isKnown = !events.has(lemma) || (other?.day === point.day && other.grain === point.grain)
    events.set(lemma, isKnown ? point : undefined)
  }
}

/** The story after a time was told: what it points at, and the year where the text stated one. */
export function tell(
  story: Story,
  { point, certainty, anchor, from, edtfEnd }: Reading,
  { number, sentence, match, tokens }: Place,
): Story {
  const span = { start: match.start, end: match.end }
  if (!point) return LEAVES_QUARTER.test(match.words) ? leaveQuarter(story, { sentence: number, span }) : story
  const stated = certainty === 'stated' && point.grain !== 'decade' && point.grain !== 'century'
  const isAside = story.isHistory && stated && point.grain === 'year' && !STARTS_ITS_SENTENCE.test(match.before)
  const ofEvent = tokens[firstEndingAfter(tokens, match.end)]?.tag === 'NOUN'
  if (anchor?.from !== 'event') addEvents(story.events, point, tokens, span)
  const { year } = partsOf(point.day)
  // Named in passing twice running, a year is what the tale is about.
  const inPassing = isAside && story.passing?.year !== year
  const namesYear = edtfEnd === undefined && !isFiner(point.grain, 'quarter')
  const yearTold: YearTold = { year, paragraph: sentence.paragraph, sentence: number, span }
  // The tale has gone on from December to January.
  const goesOn = story.isHistory && from === 'passage' && year === (story.year?.year ?? year) + 1
  return {
    ...story,
    told: { point, sentence: number, ofEvent, span },
    ...((stated && !inPassing) || goesOn ? { year: yearTold } : {}),
    ...(story.isHistory && stated && sentence.kind !== 'prose'
      ? { heading: headingOf(story, yearTold, namesYear) }
      : {}),
    ...(isAside ? { passing: { year, sentence: number } } : {}),
    ...(point.grain === 'quarter' && tellsQuarter(match) ? { quarter: { point, sentence: number } } : {}),
  }
}

/** Named years long past, and as many to each word that counts from the publication: the news of TimeBank has fewer. */
const YEARS_OF_HISTORY = 8
const YEARS_TO_DEICTIC = 5
/** Where no word counts from the publication, fewer will do: of 840 political news articles two name as many. */
const YEARS_ALONE = 5

const distinct = (matches: readonly Match[]) => new Set(matches.map(match => match.start)).size

/** The year that a match names, where it names one. */
function yearNamed({ groups }: Match): number | undefined {
  if (groups['bc'] !== undefined) return -Number(groups['bc'])
  return groups['year'] === undefined ? undefined : Number(groups['year'])
}

/** Whether a text is told from the years that it names and not from the day of publication. */
export function tellsHistory(matches: readonly Match[], datePublished: string | undefined): boolean {
  const present = datePublished === undefined ? Number.POSITIVE_INFINITY : Number(datePublished.slice(0, 4))
  const years = distinct(matches.filter(match => (yearNamed(match) ?? present) < present - 1))
  const deictic = distinct(matches.filter(countsFromPublication))
  return years >= (deictic === 0 ? YEARS_ALONE : YEARS_OF_HISTORY) && years >= YEARS_TO_DEICTIC * deictic
}

const countsFromPublication = ({ rule, groups }: Match): boolean =>
  rule.deictic && shiftOf(groups['shift'])?.anchored !== true
