import type { Quotation } from '../../record/article.ts'
import { flatMap } from '../../text/flat-map.ts'
import { contains } from '../../text/span.ts'
import { findSubjects } from '../find-subject.ts'
import { type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'
import { endContent } from './end-content.ts'
import { isActor, isGiving } from './is-actor.ts'
import type { AskReader, AskReading } from './reading.ts'

const WILL = /^(?:will|would|shall|['’]ll)$/
const OWN = /^(?:i|we|he|she|it|they)$/
/** What makes a deed hang on another's, or unreal: no promise can be kept then. */
const OPEN = /^(?:if|unless|should|could|might|may|whether|when|once|until)$/

/** Words of a span in this sentence. */
function runOf(words: SentenceWords, span: { readonly start: number; readonly end: number }): Run | undefined {
  const first = words.tokens.findIndex(token => token.start >= span.start)
  const last = words.tokens.findLastIndex(token => token.end <= span.end) + 1
  return first >= 0 && last > first ? { first, last } : undefined
}

const OFFICE =
  /^(?:minister|president|premier|chancellor|secretary|spokesman|spokeswoman|spokesperson|ambassador|envoy|governor|king|official|commander|chief|leader|general|director|executive|chairman|chairwoman|commissioner|mayor)$/

/** "President Vell said [Norland] would send": who holds an office, and is nobody else's, speaks of his own side's deeds. */
function ownSideOf(words: SentenceWords, subject: Run, speaker: Quotation['speaker']): Run | undefined {
  const told = speaker && runOf(words, speaker)
  if (!told || words.phraseAt[subject.first]?.pronoun || !isActor(words, subject)) return undefined
  const isOwn = words.nameAt[subject.first]?.type === 'Country' || STATE.test(wordAt(words, subject.last - 1))
  let hasOffice = false
  for (let at = told.first; at < told.last; at++) {
    hasOffice ||= OFFICE.test(wordAt(words, at))
    const name = words.nameAt[at]
    if (name && /^(?:Country|Demonym|Organization|Body)$/.test(name.type)) return undefined
  }
  return isOwn && hasOffice ? subject : undefined
}

/** "the army", "the government": whose they are, their minister speaks for. */
const STATE = /^(?:army|government|military|police|navy|state|ministry|cabinet|country)$/

/** Who undertakes: "we" within the quotation's own marks, the speaker where "it" or "he" reports the speaker's words. */
function undertakerOf(words: SentenceWords, subject: Run, { kind, speaker }: Quotation): Run | undefined {
  const word = wordAt(words, subject.first)
  if (subject.last - subject.first > 1 || !OWN.test(word)) return ownSideOf(words, subject, speaker)
  if (/^(?:i|we)$/.test(word)) return subject
  const told = kind === 'indirect' && speaker ? runOf(words, speaker) : undefined
  return told && isActor(words, told) ? told : undefined
}

function readUndertaking(words: SentenceWords, at: number, quotation: Quotation): AskReading | undefined {
  let deed = at + 1
  while (tagAt(words, deed) === 'ADV') deed++
  if (tagAt(words, deed) !== 'VERB' || !isGiving(words, deed)) return undefined
  const [subject, ...others] = findSubjects(words, deed)
  const from = subject && others.length === 0 ? undertakerOf(words, subject, quotation) : undefined
  const content = from && endContent(words, deed, 'deed')
  if (!content) return undefined
  for (const place of words.tokens.keys())
    if (OPEN.test(wordAt(words, place)) && isInside(words, place, quotation)) return undefined
  return { kind: 'promise', cue: { first: at, last: at + 1 }, from: [from], to: [], content, shape: 'deed' }
}

function isInside(words: SentenceWords, at: number, { content }: Quotation): boolean {
  const token = words.tokens[at]
  return token !== undefined && contains(content, token)
}

/** Reads promises told as a plain future of the speaker's own: "Norland said it would send grain", "“We will free the crew,” …". */
export const readUndertakings: AskReader = words =>
  flatMap(words.tokens, (token, at) => {
    if (!WILL.test(token.text.toLowerCase())) return []
    const quotation = words.quotations.find(q => contains(q.content, token) && q.polarity === 'positive')
    const reading = quotation && readUndertaking(words, at, quotation)
    return reading ? [reading] : []
  })
