import { english } from '../../language/english.ts'
import type { TextKind } from '../../language/knowledge/texts.ts'
import type { Draft } from '../../record/article.ts'
import { isHypothetical, isPassive, isToldAsDone } from '../asks/is-told.ts'
import type { NounPhrase } from '../chunk-noun-phrases.ts'
import { lemmaAt, type SentenceWords, tagAt, verbAt, wordAt } from '../sentence-words.ts'
import { phraseFrom } from '../walk-clauses.ts'

type Status = Draft['status']

type Word = (typeof english.textWords)[number]

const statusOf = (kind: Word['kind']): Status | undefined => {
  if (kind === 'wished') return 'proposed'
  return kind === 'maker' || kind === 'survey' || kind === 'private' ? undefined : kind
}

const wished: ReadonlySet<string> = new Set(english.textWords.filter(w => w.kind === 'wished').map(w => w.word))

const statuses: ReadonlyMap<string, Status> = new Map(
  english.textWords.flatMap(({ word, kind }) => {
    const status = statusOf(kind)
    return status ? [[word, status]] : []
  }),
)

/** The verb that tells what becomes of a text, by its place; `passive` where the text is its subject. */
export interface Governor {
  readonly verb: number
  readonly status: Status
  readonly passive: boolean
}

/** Words. Between a text's phrase and its verb stands no more than this. */
const LONGEST_GAP = 12

/** "adopted [the resolution]", "agree on [a draft]". */
function verbBefore(words: SentenceWords, { first }: NounPhrase): Governor | undefined {
  const verb = /^(?:on|to|up|out)$/.test(wordAt(words, first - 1)) ? first - 2 : first - 1
  const status = verbAt(words, verb, statuses)
  return status && !isPassive(words, verb) ? { verb, status, passive: false } : undefined
}

/** ", drafted by Norland, [was] adopted": the place after a remark in commas, where a verb follows. */
function skipAside(words: SentenceWords, at: number): number {
  let open = at
  while (open < at + LONGEST_GAP && /^(?:ADP|DET|NOUN|PROPN|ADJ|NUM)$/.test(tagAt(words, open))) open++
  if (wordAt(words, open) !== ',') return at
  for (let close = open + 2; close < open + LONGEST_GAP; close++)
    if (wordAt(words, close) === ',') return /^(?:AUX|VERB)$/.test(tagAt(words, close + 1)) ? close + 1 : at
  return at
}

/** "[the memorandum] that the two ministers signed". */
function verbOfRelative(words: SentenceWords, { last }: NounPhrase): Governor | undefined {
  const subject = /^(?:that|which)$/.test(wordAt(words, last)) ? phraseFrom(words, last + 1) : undefined
  let verb = subject?.last ?? last
  while (/^(?:AUX|ADV)$/.test(tagAt(words, verb))) verb++
  const status = subject && verbAt(words, verb, statuses)
  const isOpen = phraseFrom(words, verb + 1) === undefined || words.timeAt[verb + 1] !== undefined
  return status && isOpen && !isPassive(words, verb) ? { verb, status, passive: false } : undefined
}

/** "[the resolution] on transit was adopted", "[the report] says". */
function verbAfter(words: SentenceWords, { last: end }: NounPhrase): Governor | undefined {
  const last = skipAside(words, end)
  for (let at = last; at < last + LONGEST_GAP; at++) {
    const tag = tagAt(words, at)
    if (tag === 'PUNCT' || tag === 'SCONJ' || tag === '' || tag === 'CCONJ') return undefined
    if (tag !== 'VERB' && !(tag === 'ADJ' && tagAt(words, at - 1) === 'AUX')) continue
    const status = verbAt(words, at, statuses)
    const passive = isPassive(words, at)
    if (!status || wordAt(words, at).endsWith('ing') || wordAt(words, at - 1) === 'to') return undefined
    if (!passive && (status !== 'published' || tagAt(words, at - 1) === 'PART')) return undefined
    return { verb: at, status, passive }
  }
  return undefined
}

/** Whether the subject of a verb only wishes for the text: it is not its maker. */
export const isWished = (words: SentenceWords, { verb }: Governor): boolean => wished.has(lemmaAt(words, verb))

/** The verb of making, adopting or publishing that a text's phrase belongs to. */
export const governorOf = (words: SentenceWords, phrase: NounPhrase): Governor | undefined =>
  verbBefore(words, phrase) ?? verbOfRelative(words, phrase) ?? verbAfter(words, phrase)

const isNegated = (words: SentenceWords, verb: number) =>
  [1, 2, 3].some(back => /^(?:not|n['’]t|never)$/.test(wordAt(words, verb - back))) ||
  /^(?:fail|refuse|decline)/.test(wordAt(words, verb - 2))

const PROPOSED = /^(?:proposed|planned|possible|potential|future|pending|new|any|draft)$/
const AHEAD = /^(?:will|would|should|must|could|may|might)$/

/** Without a verb: what lies ahead is proposed, a definite agreement or resolution stands, the rest is as usual. */
function readBareStatus(words: SentenceWords, { kind, usual }: TextKind, { first, last }: NounPhrase): Status {
  if (kind === 'draft') return usual
  for (let at = last; at < last + LONGEST_GAP && !/^(?:PUNCT|VERB|)$/.test(tagAt(words, at)); at++)
    if (AHEAD.test(wordAt(words, at))) return 'proposed'
  for (let at = first; at < last; at++) if (PROPOSED.test(wordAt(words, at))) return usual
  const isDefinite =
    wordAt(words, first) === 'the' || tagAt(words, first) === 'PROPN' || /^['’]s?$/.test(wordAt(words, first + 1))
  return isDefinite && (kind === 'agreement' || kind === 'resolution') ? 'adopted' : usual
}

/** What a text has come to, by the verb it belongs to and whether that is told as done; else what its kind mostly is. */
export function readStatus(
  words: SentenceWords,
  entry: TextKind,
  phrase: NounPhrase,
  governor: Governor | undefined,
): Status {
  if (!governor) return readBareStatus(words, entry, phrase)
  const { verb, status } = governor
  if (isNegated(words, verb) && status === 'adopted') return 'not-adopted'
  const done = isToldAsDone(words, verb) && !isHypothetical(words, verb) && wordAt(words, verb - 1) !== 'to'
  if (!done) return entry.kind === 'draft' ? 'draft' : 'proposed'
  if (status === 'draft' || (status === 'proposed' && entry.kind === 'draft')) return 'draft'
  return status
}
