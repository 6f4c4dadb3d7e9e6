import type { Article, Ask } from '../record/article.ts'
import type { Span } from '../record/span.ts'
import { contains, slice } from '../text/span.ts'
import { readAppeals } from './asks/read-appeals.ts'
import { readAtRequest } from './asks/read-at-request.ts'
import { readConditions } from './asks/read-conditions.ts'
import { readDuties } from './asks/read-duties.ts'
import { readNounAsks } from './asks/read-noun-asks.ts'
import { readReadiness } from './asks/read-readiness.ts'
import { readRelativeAsks } from './asks/read-relative-asks.ts'
import { readUltimatums } from './asks/read-ultimatums.ts'
import { readUndertakings } from './asks/read-undertakings.ts'
import { readVerbAsks } from './asks/read-verb-asks.ts'
import type { AskReader, AskReading } from './asks/reading.ts'
import { splitContent } from './asks/split-content.ts'
import { layOutWords, type SentenceWords, spanOf, wordAt } from './sentence-words.ts'
import type { Run } from './walk-clauses.ts'

/** Every reader, with words of which one must stand in a sentence for it to find anything: most sentences have none. */
const readers: readonly (readonly [AskReader, RegExp?])[] = [
  [readVerbAsks],
  [readNounAsks],
  [readReadiness, /read[yi]|willing|prepared/],
  [readUndertakings, /will|would|shall|['’]ll/],
  [readUltimatums, /g[ai]ve|giving|grant|allow|until|till|deadline|ultimatum|timeline/],
  [readConditions, /condition|contingent|dependent|provided|only if|unless|\bif\b/],
  [readDuties, /must|should/],
  [readRelativeAsks, /that|which|\bby\b/],
  [readAtRequest, /\bat\b/],
  [readAppeals, /["“]/],
]

const DEADLINE = /^(?:by|before|within|than)$/
const UNDONE = /^(?:not|no|never|n['’]t|nobody|none)$/

/** Words. "that [no] plant be closed before 2030": how long something is to be left undone is no day by which it is due. */
const UNDONE_REACH = 5

/** The time by which something is asked for: "by Friday". */
function findDue(words: SentenceWords, { first, last }: Run): Span | undefined {
  for (let at = first; at < Math.min(first + UNDONE_REACH, last); at++)
    if (UNDONE.test(wordAt(words, at))) return undefined
  for (let at = first + 1; at < last; at++) {
    const time = DEADLINE.test(wordAt(words, at - 1)) ? words.timeAt[at] : undefined
    if (time) return { start: time.start, end: time.end }
  }
  return undefined
}

/** The time that a run of words holds. */
function timeIn(words: SentenceWords, { first, last }: Run): Span | undefined {
  const time = words.timeAt.slice(first, last).find(found => found !== undefined)
  return time && { start: time.start, end: time.end }
}

const isWithin = (inner: Run, outer: Run) => outer.first <= inner.first && inner.last <= outer.last

function toAsk(words: SentenceWords, reading: AskReading, content: Run): Ask {
  const place = ({ first, last }: Run) => spanOf(words, first, last)
  // “that Norland free the crew and pay”: what has no subject of its own is asked of the same.
  const hasSubject = words.phraseAt[content.first] !== undefined
  const isOther = (run: Run) =>
    reading.shape === 'clause' && hasSubject && isWithin(run, reading.content) && !isWithin(run, content)
  const to = reading.to.filter(run => !isOther(run))
  const parts = [reading.cue, content, ...reading.from, ...to].map(place)
  const due = findDue(words, content) ?? (reading.due && timeIn(words, reading.due))
  return {
    start: Math.min(...parts.map(part => part.start)),
    end: Math.max(...parts.map(part => part.end)),
    sentence: words.number,
    kind: reading.kind,
    cue: place(reading.cue),
    from: reading.from.map(place),
    to: to.map(place),
    content: place(content),
    ...(due ? { due } : {}),
  }
}

/** Asks told inside what is asked ("promised to urge …") are a part of it; what an offer hangs on stands beside it too. */
const isOutermost = (ask: Ask, all: readonly Ask[]) =>
  ask.kind === 'condition' ||
  !all.some(other => other !== ask && contains(other.content, ask.cue) && !contains(ask.content, other.cue))

/**
 * Finds what somebody asks, expects, demands, promises, offers, orders or makes a condition, as far as it is told as
 * done. What is merely foreseen ("is expected to arrive") is no ask.
 * @returns in reading order; where several things are asked for, one ask each; `from` is empty where the sentence does
 *   not name who asks (in a quotation, the speaker does)
 * @source data/en/asking-verbs.yml, asking-nouns.yml, actors.yml, ask-words.yml
 * @example findAsks(article('Norland asked the council to act.'))  // [{ kind: 'request', from: ['Norland'], to: ['the council'], content: 'act' }]
 */
export function findAsks(article: Article): readonly Ask[] {
  return layOutWords(article).flatMap(words => {
    if (words.tokens.at(-1)?.text === '?') return []
    const text = slice(article.document.text, words.sentence).toLowerCase()
    const fitting = readers.filter(([, hint]) => hint === undefined || hint.test(text))
    const asks = fitting.flatMap(([read]) =>
      read(words).flatMap(reading =>
        splitContent(words, reading.content, reading.shape).map(content => toAsk(words, reading, content)),
      ),
    )
    return asks
      .filter(ask => isOutermost(ask, asks))
      .sort((a, b) => a.cue.start - b.cue.start || a.content.start - b.content.start)
  })
}
