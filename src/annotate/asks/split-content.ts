import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { phraseFrom, type Run } from '../walk-clauses.ts'
import type { Shape } from './reading.ts'

const MODAL = /^(?:will|would|should|shall|must|['’](?:ll|d))$/
/** Words that only number the parts: "firstly, …". */
const ORDERING = /^(?:firstly|secondly|thirdly|first|second|third|finally|also|then)$/
/** Words. A part shorter than this does not read on its own ("plan and call a meeting"). */
const SHORTEST_PART = 2

const isBareVerb = (words: SentenceWords, at: number) =>
  tagAt(words, at) === 'VERB' && wordAt(words, at) === lemmaAt(words, at) && words.phraseAt[at] === undefined

const skipOrdering = (words: SentenceWords, at: number) => {
  let start = at
  while (ORDERING.test(wordAt(words, start)) || (start > at && wordAt(words, start) === ',')) start++
  return start
}

const hasModal = (words: SentenceWords, { first, last }: Run) =>
  words.tokens.slice(first, last).some(token => MODAL.test(token.text.toLowerCase()))

/** "Norland [release] the crew": the first verb after the subject stands bare. */
function isBare(words: SentenceWords, { first, last }: Run): boolean {
  const verb = phraseFrom(words, first)?.last ?? first
  return verb < last && isBareVerb(words, verb)
}

/** Whether what begins at `right` is a whole of the same make as the part `left` before it. */
function isWhole(words: SentenceWords, left: Run, right: number, shape: Shape, strong: boolean): boolean {
  if (shape === 'deed') return isBareVerb(words, right)
  if (shape === 'clause') {
    const phrase = phraseFrom(words, right)
    if (phrase) return MODAL.test(wordAt(words, phrase.last))
    return (
      MODAL.test(wordAt(words, right)) || (isBareVerb(words, right) && (hasModal(words, left) || isBare(words, left)))
    )
  }
  const phrase = phraseFrom(words, right)
  if (!phrase || !/^(?:DET|PRON)$/.test(tagAt(words, right))) return false
  if (strong) return true
  const before = words.tokens.slice(left.first, left.last)
  if (before.some(token => token.text === 'between' || token.text === 'both')) return false
  return (
    before.every(token => token.tag !== 'ADP') ||
    (wordAt(words, phrase.last) === 'of' && before.some(token => token.text === 'of'))
  )
}

/**
 * Splits clauses that each begin with "that": "that the crew be freed, that the ship be returned and that Norland pay".
 * @param parts  all but the last are added here
 * @returns where the last begins
 */
function splitThats(words: SentenceWords, { first, last }: Run, parts: Run[]): number {
  let begin = first
  for (let at = first + SHORTEST_PART; at < last - SHORTEST_PART; at++) {
    if (wordAt(words, at) !== 'that' || !/^(?:,|and)$/.test(wordAt(words, at - 1))) continue
    const end = wordAt(words, at - 2) === ',' ? at - 2 : at - 1
    if (end - begin < SHORTEST_PART) continue
    parts.push({ first: begin, last: end })
    begin = at + 1
  }
  return begin
}

/** "until their concerns - including poverty and war - are met": an "and" between dashes joins no two things asked. */
const hasAside = (words: SentenceWords, { first, last }: Run) =>
  words.tokens.slice(first, last).filter((token, at) => /^[-–]$/.test(token.text) && isApart(words, first + at))
    .length > 1

const isApart = ({ tokens }: SentenceWords, at: number) => tokens[at - 1]?.end !== tokens[at]?.start

/**
 * Splits what is asked where it is several things: "an assessment of the raid, as well as the adoption of a plan".
 * @returns one run a thing, in order; the whole where a part would not read on its own
 */
export function splitContent(words: SentenceWords, content: Run, shape: Shape): readonly Run[] {
  if (hasAside(words, content)) return [content]
  const parts: Run[] = []
  let first = skipOrdering(words, content.first)
  if (shape === 'clause') first = splitThats(words, { first, last: content.last }, parts)
  for (let at = first + SHORTEST_PART; at < content.last - SHORTEST_PART; at++) {
    const strong = wordAt(words, at) === 'as' && wordAt(words, at + 1) === 'well' && wordAt(words, at + 2) === 'as'
    if (!strong && wordAt(words, at) !== 'and') continue
    const end = wordAt(words, at - 1) === ',' ? at - 1 : at
    const right = skipOrdering(words, at + (strong ? 3 : 1))
    const start = shape === 'deed' && wordAt(words, right) === 'to' ? right + 1 : right
    const left = { first, last: end }
    if (end - first < SHORTEST_PART || !isWhole(words, left, start, shape, strong)) continue
    parts.push(left)
    first = start
  }
  return [...parts, { first, last: content.last }]
}
