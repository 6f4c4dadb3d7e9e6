import type { Article, Sentence, Time, Token } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { parseDay } from '../../text/calendar.ts'
import type { Match } from './match-times.ts'
import type { Doubt, Reading } from './rule.ts'
import { enter, type Place, type Story, sceneOf, tell } from './story.ts'

/** Words that may tell a time, with the rules that may read them, the best first. */
export interface Expression extends Span {
  readonly matches: readonly Match[]
  readonly doubt: Doubt
}

/** Gives the tokens of a sentence, by its number; heads are counted within it. */
function dealOut(tokens: readonly Token[]): (sentence: number) => readonly Token[] {
  const starts = new Map<number, number>()
  tokens.forEach(({ sentence }, at) => {
    if (!starts.has(sentence)) starts.set(sentence, at)
  })
  return sentence => {
    const first = starts.get(sentence)
    if (first === undefined) return []
    let end = first
    while (tokens[end]?.sentence === sentence) end++
    return tokens.slice(first, end).map(token => ({ ...token, head: token.head < 0 ? -1 : token.head - first }))
  }
}

/** What the first rule that can says of an expression. */
function readExpression(
  story: Story,
  { matches, doubt, start, end }: Expression,
  place: Omit<Place, 'match' | 'doubt' | 'isWhole'>,
) {
  for (const match of matches) {
    const isWhole = match.start === start && match.end === end
    const own: Place = { ...place, match, doubt, isWhole }
    const reading: Reading | undefined = match.rule.read(match.groups, sceneOf(story, own))
    if (reading) return { reading, own }
  }
  return undefined
}

/** A reading as the record has it, with what it was counted from. */
function toTime(
  { point: _, from, ...said }: Reading,
  { told, year }: Story,
): Omit<Time, 'start' | 'end' | 'sentence' | 'rule'> {
  if (said.certainty !== 'implied' || said.edtf === undefined || said.anchor) return said
  const span = from === 'told' ? told?.span : from === 'passage' ? year?.span : undefined
  return { ...said, anchor: span ? { from: 'expression', span } : { from: 'publication' } }
}

/** The words of an expression; where its rule left a number unread ("30 February 2020"), only what it read. */
function extentOf(text: string, { start, end, doubt }: Expression, match: Span): Span {
  const left = text.slice(start, match.start) + text.slice(match.end, end)
  return doubt !== 'none' && /\d/.test(left) ? match : { start, end }
}

/** Whether a given expression is the second day of a range, where the rule has read all of it: "May 3-[5]". */
const isSecondOfRange = ({ start, doubt }: Expression, match: Match): boolean =>
  doubt === 'none' &&
  start > match.start &&
  /\d(?:st|nd|rd|th)?(?: ?[-–—] ?| (?:and|to|until|till|through) )$/.test(match.words.slice(0, start - match.start))

/** The last day of what lasts. */
const lastOf = ({ edtfEnd, ...reading }: Reading): Reading =>
  edtfEnd === undefined ? reading : { ...reading, value: edtfEnd, edtf: edtfEnd }

/**
 * Reads expressions one after the other, as the text tells its story: each may lean on those before it. Of expressions
 * that overlap, the first that can be read counts.
 * @param expressions  of each sentence, in the order in which they are to be tried
 * @param isHistory  the text is told from the years that it names, and not from its day of publication
 */
export function readExpressions(
  { document, sentences, tokens }: Article,
  expressions: readonly (readonly Expression[])[],
  isHistory: boolean,
): readonly Time[] {
  const tokensOf = dealOut(tokens)
  const published = document.datePublished === undefined || isHistory ? undefined : parseDay(document.datePublished)
  let story: Story = { published, isHistory, events: new Map() }
  const times: Time[] = []
  const readSentence = (sentence: Sentence, number: number) => {
    const own = expressions[number] ?? []
    if (own.length === 0) return
    story = enter(story, sentence)
    const words = tokensOf(number)
    let free = 0
    for (const expression of own) {
      if (expression.start < free) continue
      const found = readExpression(story, expression, { sentence, number, tokens: words })
      if (!found) continue
      const { start, end } = extentOf(document.text, expression, found.own.match)
      const read = isSecondOfRange(expression, found.own.match) ? lastOf(found.reading) : found.reading
      times.push({ start, end, sentence: number, ...toTime(read, story), rule: found.own.match.rule.name })
      story = tell(story, found.reading, found.own)
      free = end
    }
  }
  sentences.forEach(readSentence)
  return times
}
