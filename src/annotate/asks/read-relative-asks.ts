import { english } from '../../language/english.ts'
import { flatMap } from '../../text/flat-map.ts'
import { findSubjects, objectFrom } from '../find-subject.ts'
import { lemmaAt, type SentenceWords, tagAt, verbAt, wordAt } from '../sentence-words.ts'
import { phraseFrom, type Run } from '../walk-clauses.ts'
import { isActor, isCourtesy, isRedress } from './is-actor.ts'
import { isPassive, isToldAsDone } from './is-told.ts'
import type { AskReader, AskReading } from './reading.ts'

const all = new Map(english.askingVerbs.map(entry => [entry.verb, entry]))
const verbs = new Map([...all].filter(([, entry]) => !entry.strict))
/** Words. "the meeting of the ministers of the five member states that". */
const LONGEST_THING = 20

/** Where the sentence goes on after the verb without an object of its own: the thing stands before. */
const isWithoutObject = (words: SentenceWords, at: number) =>
  phraseFrom(words, at) === undefined && !/^(?:that|to|the|a|an|for|["“«])$/.test(wordAt(words, at))

/** "no sign of [the helicopters that Norland asked for]": that it is missing is no part of it. */
const isMissing = (words: SentenceWords, { first, head }: { readonly first: number; readonly head: number }) =>
  wordAt(words, first) === 'no' ||
  /^(?:sign|lack|absence|trace|news|word|delivery|arrival|part|half|rest)$/.test(wordAt(words, head))

/** The thing before a relative clause, with what hangs on it by "of": "the meeting of the ministers". */
function thingBefore(words: SentenceWords, end: number): Run | undefined {
  let phrase = words.phraseAt[end - 1] ?? (wordAt(words, end - 1) === ')' ? words.phraseAt[end - 4] : undefined)
  while (phrase && wordAt(words, phrase.first - 1) === 'of' && end - phrase.first < LONGEST_THING) {
    const before = words.phraseAt[phrase.first - 2]
    if (before && isMissing(words, before)) break
    if (!before || before.last !== phrase.first - 1) return undefined
    phrase = before
  }
  if (!phrase || phrase.pronoun || words.timeAt[phrase.head]) return undefined
  return { first: phrase.first, last: end }
}

/** Verbs after which what is asked can stand as a participle's noun; what is proposed so is a text. */
const REDUCED = /^(?:seek|request|demand|promise|pledge)$/

/** "the recordings sought by Norland", "the aid promised by Vesland". */
function readReduced(words: SentenceWords, at: number): AskReading | undefined {
  const verb = tagAt(words, at) === 'VERB' ? all.get(lemmaAt(words, at)) : undefined
  if (
    !verb ||
    !REDUCED.test(verb.verb) ||
    !/^(?:past|participle)$/.test(words.tokens[at]?.form ?? '') ||
    isPassive(words, at)
  )
    return undefined
  const by = wordAt(words, at + 1) === 'by' ? objectFrom(words, at + 2) : undefined
  const content = by && isActor(words, by) && !words.phraseAt[by.first]?.pronoun ? thingBefore(words, at) : undefined
  if (!by || !content || isActor(words, content) || isCourtesy(words, content)) return undefined
  return { kind: verb.kind, cue: { first: at, last: at + 1 }, from: [by], to: [], content, shape: 'thing' }
}

/**
 * Reads asks told in a relative clause: "the meeting that Norland has asked for will be held", "the help which it had
 * promised".
 */
export const readRelativeAsks: AskReader = words =>
  flatMap(words.tokens, (_, at) => {
    const reduced = readReduced(words, at)
    if (reduced) return [reduced]
    const verb = verbAt(words, at, verbs)
    const link = verb && /^(?:for)$/.test(wordAt(words, at + 1)) && verb.frames.includes('for') ? at + 2 : at + 1
    if (!verb || !(link > at + 1 || verb.frames.includes('thing')) || !isWithoutObject(words, link)) return []
    if (isPassive(words, at) || !isToldAsDone(words, at)) return []
    const [by, ...others] = findSubjects(words, at)
    if (!by || others.length > 0 || !isActor(words, by) || !/^(?:that|which)$/.test(wordAt(words, by.first - 1)))
      return []
    const end = wordAt(words, by.first - 2) === ',' ? by.first - 2 : by.first - 1
    const content = thingBefore(words, end)
    if (!content || isActor(words, content) || isCourtesy(words, content)) return []
    if (verb.kind !== 'request' && isRedress(words, content)) return []
    return [{ kind: verb.kind, cue: { first: at, last: link }, from: [by], to: [], content, shape: 'thing' as const }]
  })
