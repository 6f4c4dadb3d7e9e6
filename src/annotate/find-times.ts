import type { Article, Sentence, Time, Token } from '../record/article.ts'
import { type Day, parseDay, partsOf } from './times/calendar.ts'
import { findDirection, firstEndingAfter } from './times/find-direction.ts'
import { type Match, matchTimes } from './times/match-times.ts'
import type { Point } from './times/point.ts'
import type { Reading, Scene } from './times/rule.ts'
import { shiftOf } from './times/words.ts'

/** What the text has told so far, and how later expressions may lean on it. */
interface Story {
  readonly published: Day | undefined
  /** A tale of former times, whose dates without a year follow the years that it names. */
  readonly isHistory: boolean
  readonly told?: { readonly point: Point; readonly sentence: number; readonly ofEvent: boolean }
  readonly year?: { readonly year: number; readonly paragraph: number }
}

function sceneOf(story: Story, sentence: Sentence, number: number, match: Match, tokens: readonly Token[]): Scene {
  const { told, year, published } = story
  const near = told && number - told.sentence <= 1 ? told.point : undefined
  const samePassage = published !== undefined && year?.paragraph === sentence.paragraph
  const storyYear = story.isHistory || samePassage ? year?.year : undefined
  const thisYear = published === undefined ? Number.POSITIVE_INFINITY : partsOf(published).year
  return {
    published,
    told: near,
    toldOfEvent: near !== undefined && told?.ofEvent === true,
    storyYear: storyYear !== undefined && storyYear < thisYear ? storyYear : undefined,
    direction: () => findDirection(tokens, match),
    nextToken: () => tokens[firstEndingAfter(tokens, match.end)],
    isHeadline: sentence.kind !== 'prose',
    words: match.words,
    before: match.before,
    after: match.after,
  }
}

/** The story after a time was told: what it points at, and the year where the text stated one. */
function tell(story: Story, { point, certainty }: Reading, number: number, paragraph: number, ofEvent: boolean): Story {
  if (!point) return story
  const stated = certainty === 'stated' && point.grain !== 'decade' && point.grain !== 'century'
  return {
    ...story,
    told: { point, sentence: number, ofEvent },
    ...(stated ? { year: { year: partsOf(point.day).year, paragraph } } : {}),
  }
}

/** Named years, and as many to each word that counts from the publication: the news of TimeBank has at most 9 and 7. */
const YEARS_OF_HISTORY = 12

/** Whether a text is told from the years that it names and not from the day of publication. */
function tellsHistory(matches: readonly Match[]): boolean {
  const years = new Set(matches.filter(match => match.groups['year'] !== undefined).map(match => match.start)).size
  const deictic = new Set(matches.filter(countsFromPublication).map(match => match.start)).size
  return years >= YEARS_OF_HISTORY && years >= YEARS_OF_HISTORY * deictic
}

const countsFromPublication = ({ rule, groups }: Match): boolean =>
  rule.deictic && shiftOf(groups['shift'])?.anchored !== true

/** The tokens of each sentence, by its number. */
function dealOut(tokens: readonly Token[]): ReadonlyMap<number, readonly Token[]> {
  const dealt = new Map<number, Token[]>()
  for (const token of tokens) {
    const own = dealt.get(token.sentence)
    if (own) own.push(token)
    else dealt.set(token.sentence, [token])
  }
  return dealt
}

/**
 * Finds what tells when, how long or how often, and what it means on the day of publication.
 * @param article sentences and tokens already found; without a day of publication what counts from it stays open
 * @returns in reading order, disjoint, none in furniture; `edtf` only where the calendar has a place for it, an interval
 *   meaning some time within, `edtfEnd` the last day of what lasts
 * @source data/en/times; values after TIMEX3 1.2.1, https://timeml.github.io
 * @example findTimes(article('The council will meet on Friday.', '2022-10-26'))  // [{ value: '2022-10-28', … }]
 */
export function findTimes({ document, sentences, tokens }: Article): readonly Time[] {
  const { text, datePublished } = document
  const dealt = dealOut(tokens)
  const matches = sentences.map(sentence => (sentence.kind === 'furniture' ? [] : matchTimes(text, sentence)))
  const isHistory = tellsHistory(matches.flat())
  const published = datePublished === undefined || isHistory ? undefined : parseDay(datePublished)
  let story: Story = { published, isHistory }
  const times: Time[] = []
  sentences.forEach((sentence, number) => {
    let free = 0
    for (const match of matches[number] ?? []) {
      if (match.start < free) continue
      const scene = sceneOf(story, sentence, number, match, dealt.get(number) ?? [])
      const reading = match.rule.read(match.groups, scene)
      if (!reading) continue
      const { point: _, ...said } = reading
      times.push({ start: match.start, end: match.end, sentence: number, ...said, rule: match.rule.name })
      story = tell(story, reading, number, sentence.paragraph, scene.nextToken()?.tag === 'NOUN')
      free = match.end
    }
  })
  return times
}
