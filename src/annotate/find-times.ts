import type { Article, Sentence, Time, Token } from '../record/article.ts'
import { type Day, parseDay, partsOf } from './times/calendar.ts'
import { findDirection } from './times/find-direction.ts'
import { type Match, matchTimes } from './times/match-times.ts'
import type { Point } from './times/point.ts'
import type { Reading, Scene } from './times/rule.ts'

/** What the text has told so far, and how later expressions may lean on it. */
interface Story {
  readonly published: Day | undefined
  /** The text speaks from the day of publication somewhere: it is news, not history. */
  readonly fromPublication: boolean
  readonly told?: { readonly point: Point; readonly sentence: number }
  readonly year?: { readonly year: number; readonly paragraph: number }
}

function sceneOf(story: Story, sentence: Sentence, number: number, match: Match, tokens: readonly Token[]): Scene {
  const { told, year, published } = story
  const near = told && number - told.sentence <= 1 ? told.point : undefined
  const storyYear = year && (!story.fromPublication || year.paragraph === sentence.paragraph) ? year.year : undefined
  return {
    published,
    told: near,
    storyYear: published !== undefined && storyYear === partsOf(published).year ? undefined : storyYear,
    direction: () => findDirection(tokens, match),
    nextToken: () => tokens.find(token => token.start >= match.end),
    isHeadline: sentence.kind !== 'prose',
    words: match.words,
    before: match.before,
    after: match.after,
  }
}

/** The story after a time was told: what it points at, and the year where the text stated one. */
function tell(story: Story, { point, certainty }: Reading, number: number, paragraph: number): Story {
  if (!point) return story
  const stated = certainty === 'stated' && point.grain !== 'decade' && point.grain !== 'century'
  return {
    ...story,
    told: { point, sentence: number },
    ...(stated ? { year: { year: partsOf(point.day).year, paragraph } } : {}),
  }
}

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
  let story: Story = {
    published: datePublished === undefined ? undefined : parseDay(datePublished),
    fromPublication: matches.some(found => found.some(match => match.rule.deictic)),
  }
  const times: Time[] = []
  sentences.forEach((sentence, number) => {
    let free = 0
    for (const match of matches[number] ?? []) {
      if (match.start < free) continue
      const reading = match.rule.read(match.groups, sceneOf(story, sentence, number, match, dealt.get(number) ?? []))
      if (!reading) continue
      const { point: _, ...said } = reading
      times.push({ start: match.start, end: match.end, sentence: number, ...said, rule: match.rule.name })
      story = tell(story, reading, number, sentence.paragraph)
      free = match.end
    }
  })
  return times
}
