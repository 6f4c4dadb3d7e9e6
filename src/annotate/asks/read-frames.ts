import type { AskingFrame } from '../../language/knowledge/asks.ts'
import type { NounPhrase } from '../chunk-noun-phrases.ts'
import { objectFrom } from '../find-subject.ts'
import { type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { phraseFrom, type Run } from '../walk-clauses.ts'
import { endContent } from './end-content.ts'
import { isActor } from './is-actor.ts'
import type { Shape } from './reading.ts'

/** What follows an asking word: whom, and what. */
export interface FrameReading {
  readonly to: readonly Run[]
  readonly content: Run
  readonly shape: Shape
  /** Place of the verb of the deed asked for; undefined where a thing is asked for. */
  readonly deed?: number
}

type FrameReader = (words: SentenceWords, at: number, toward: readonly string[]) => FrameReading | undefined

/** Goes over a day that stands between the asking word and what is asked: "urged on Friday that", "asked yesterday, Tuesday, for". */
function skipTime(words: SentenceWords, at: number): number {
  let end = at
  if (/^(?:on|in|at)$/.test(wordAt(words, end)) && words.timeAt[end + 1]) end++
  while (words.timeAt[end]) end++
  if (end > at && wordAt(words, end) === ',' && words.timeAt[end + 1]) {
    end++
    while (words.timeAt[end]) end++
    if (wordAt(words, end) === ',') end++
  }
  return end
}

/** The one addressed, with partners: "the army and the rebels". */
function readAddressed(words: SentenceWords, at: number): { to: readonly Run[]; last: number } | undefined {
  const first = objectFrom(words, at)
  if (!first) return undefined
  const to = [first]
  let { last } = first
  while (/^(?:and|,)$/.test(wordAt(words, last))) {
    const next = objectFrom(words, wordAt(words, last + 1) === 'and' ? last + 2 : last + 1)
    if (!next) break
    to.push(next)
    last = next.last
  }
  return { to, last }
}

function deedFrom(words: SentenceWords, at: number, to: readonly Run[]): FrameReading | undefined {
  const negated = wordAt(words, at) === 'not' ? at + 1 : at
  if (wordAt(words, negated) !== 'to') return undefined
  let deed = negated + 1
  while (tagAt(words, deed) === 'ADV') deed++
  const isDeed =
    /^(?:VERB|AUX)$/.test(tagAt(words, deed)) || (tagAt(words, negated) === 'PART' && phraseFrom(words, deed + 1))
  if (!isDeed) return undefined
  const content = endContent(words, negated > at ? at : negated + 1, 'deed')
  return content && { to, content, shape: 'deed', deed }
}

const SETTLED = /^(?:town|city|village|region|province|district|area|territory|border|site)$/

/** "the withdrawal of troops from the town of Kaga" asks no town. */
const isPlace = (words: SentenceWords, { first }: Run) => {
  const head = words.phraseAt[first]?.head ?? first
  return SETTLED.test(wordAt(words, head))
}

/** "from Norland", "to Norland" in what is asked: whom it is asked of, or promised to. */
function addresseeIn(words: SentenceWords, { first, last }: Run, link: 'from' | 'to'): readonly Run[] {
  for (let at = first + 1; at < last; at++) {
    const phrase = wordAt(words, at) === link ? objectFrom(words, at + 1) : undefined
    if (phrase && phrase.last <= last && isActor(words, phrase) && !isPlace(words, phrase)) return [phrase]
  }
  return []
}

/** Where a noun phrase goes on in quotation marks: 'a "table of water"'. */
function quotedFrom(words: SentenceWords, at: number): NounPhrase | undefined {
  const mark = tagAt(words, at) === 'DET' ? at + 1 : at
  return /^(?:["“«]|``)$/.test(wordAt(words, mark)) ? phraseFrom(words, mark + 1) : undefined
}

/** "four weeks to reply", "more time for its answer": time itself is asked for. */
const isTimeToDo = (words: SentenceWords, { last }: Run) =>
  /^(?:to|for)$/.test(wordAt(words, last)) && !words.timeAt[last + 1]

function thingFrom(words: SentenceWords, at: number): FrameReading | undefined {
  const phrase = phraseFrom(words, at) ?? quotedFrom(words, at)
  if (!phrase || phrase.pronoun || (words.timeAt[phrase.head] && !isTimeToDo(words, phrase))) return undefined
  const content = endContent(words, at, 'thing')
  return content && { to: addresseeIn(words, content, 'from'), content, shape: 'thing' }
}

const readers: { readonly [Frame in AskingFrame]: FrameReader } = {
  'someone-to-do': (words, at, toward) => {
    if (toward.length > 0 && !toward.includes(wordAt(words, at))) return undefined
    const addressed = readAddressed(words, toward.length > 0 ? at + 1 : at)
    return addressed && deedFrom(words, skipTime(words, addressed.last), addressed.to)
  },
  'someone-for': (words, at, toward) => {
    if (toward.length > 0 && !toward.includes(wordAt(words, at))) return undefined
    const addressed = readAddressed(words, toward.length > 0 ? at + 1 : at)
    const link = addressed ? skipTime(words, addressed.last) : at
    if (!addressed || wordAt(words, link) !== 'for') return undefined
    const thing = thingFrom(words, link + 1)
    return thing && { ...thing, to: addressed.to }
  },
  for: (words, at) => {
    const link = skipTime(words, at)
    if (wordAt(words, link) !== 'for') return undefined
    const addressed = readAddressed(words, link + 1)
    const deed = addressed && deedFrom(words, addressed.last, addressed.to)
    if (deed && addressed.to.every(run => isActor(words, run))) return deed
    return thingFrom(words, link + 1)
  },
  that: (words, at) => {
    let link = skipTime(words, at)
    const hearer = wordAt(words, link) === 'that' ? undefined : objectFrom(words, link)
    if (hearer && !isActor(words, hearer)) return undefined
    if (hearer) link = skipTime(words, hearer.last)
    if (wordAt(words, link) !== 'that') return undefined
    const start = /^(?:firstly|first)$/.test(wordAt(words, link + 2)) ? link + 4 : link + 1
    const content = endContent(words, start, 'clause')
    if (!content || !hasVerb(words, content)) return undefined
    return { to: hearer ? [hearer] : [], content, shape: 'clause', deed: verbOf(words, content) }
  },
  thing: (words, at) => {
    const first = phraseFrom(words, at)
    const second = first ? (phraseFrom(words, first.last) ?? quotedFrom(words, first.last)) : undefined
    if (first && second && isActor(words, first)) {
      const thing = thingFrom(words, first.last)
      return thing && { ...thing, to: [first] }
    }
    const thing = thingFrom(words, at)
    if (!thing || !first || /^(?:VERB|AUX)$/.test(tagAt(words, first.last))) return undefined
    const to = thing.to.length > 0 ? thing.to : addresseeIn(words, thing.content, 'to')
    if (words.timeAt[first.head]) return { ...thing, to }
    return wordAt(words, first.last) === 'to' && tagAt(words, first.last + 1) === 'VERB' ? undefined : { ...thing, to }
  },
  'to-do': (words, at) => deedFrom(words, skipTime(words, at), []),
  doing: (words, from, toward) => {
    const at = /sel(?:f|ves)$/.test(wordAt(words, from)) ? from + 1 : from
    const start = toward.includes(wordAt(words, at)) || wordAt(words, at) === 'on' ? at + 1 : at
    if (toward.length > 0 && start === at) return undefined
    if (tagAt(words, start) !== 'VERB' || !wordAt(words, start).endsWith('ing')) return undefined
    const content = endContent(words, start, 'deed')
    return content && { to: [], content, shape: 'deed', deed: start }
  },
  on: (words, at) => (wordAt(words, at) === 'on' ? thingFrom(words, at + 1) : undefined),
}

/** A clause cut off before its verb says nothing. */
const hasVerb = (words: SentenceWords, { first, last }: Run) =>
  words.tokens.slice(first, last).some(token => token.tag === 'VERB' || token.tag === 'AUX')

/** The first verb of a clause after its subject and modal. */
function verbOf(words: SentenceWords, { first, last }: Run): number {
  for (let at = first; at < last; at++) if (tagAt(words, at) === 'VERB') return at
  return first
}

/**
 * Reads what follows an asking word, by the first of its frames that fits.
 * @param at  the place after the word
 */
export function readFrames(
  words: SentenceWords,
  at: number,
  frames: readonly AskingFrame[],
  toward: readonly string[] = [],
): FrameReading | undefined {
  for (const frame of frames) {
    const reading = readers[frame](words, at, toward)
    if (reading) return reading
  }
  return undefined
}
