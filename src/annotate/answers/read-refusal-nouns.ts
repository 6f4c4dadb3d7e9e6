import { flatMap } from '../../text/flat-map.ts'
import { endContent } from '../asks/end-content.ts'
import { isActor } from '../asks/is-actor.ts'
import { readFrames } from '../asks/read-frames.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { isFiniteVerb, type Run } from '../walk-clauses.ts'
import { type AnswerReader, type AnswerReading, isAsked } from './reading.ts'

const statuses: { readonly [noun: string]: AnswerReading['status'] } = {
  refusal: 'refused',
  rejection: 'refused',
  withdrawal: 'withdrawn',
  acceptance: 'met',
  failure: 'unmet',
}

/** Whose it is: "[Norland]'s refusal", "[its] rejection". */
function ownerOf(words: SentenceWords, noun: number): Run | undefined {
  const phrase = words.phraseAt[noun]
  if (!phrase) return undefined
  for (let at = phrase.first; at < noun; at++)
    if (/^['’]s?$/.test(wordAt(words, at))) return { first: phrase.first, last: at }
  return tagAt(words, phrase.first) === 'PRON' ? { first: phrase.first, last: phrase.first + 1 } : undefined
}

/** "refusal to sign the treaty", "rejection of the request". */
function contentAfter(words: SentenceWords, noun: number): Run | undefined {
  const deed = /^(?:refusal|failure)$/.test(lemmaAt(words, noun)) ? readFrames(words, noun + 1, ['to-do']) : undefined
  if (deed) return beforeVerb(words, deed.content)
  const thing = words.phraseAt[noun + 2]
  if (wordAt(words, noun + 1) !== 'of' || !thing || !isAsked(words, thing)) return undefined
  const content = endContent(words, noun + 2, 'thing')
  return content && beforeVerb(words, content)
}

/** "sign the treaty" in "the refusal to sign the treaty angered its partners". */
function beforeVerb(words: SentenceWords, { first, last }: Run): Run {
  for (let at = first + 2; at < last; at++) if (isFiniteVerb(words, at)) return { first, last: at }
  return { first, last }
}

/** Reads answers told by a noun: "Norland's refusal to sign the treaty", "its rejection of the request". */
export const readRefusalNouns: AnswerReader = words =>
  flatMap(words.tokens, (token, at): readonly AnswerReading[] => {
    const status = token.tag === 'NOUN' ? statuses[lemmaAt(words, at)] : undefined
    const by = status && ownerOf(words, at)
    const content = by && isActor(words, by) ? contentAfter(words, at) : undefined
    return status && by && content ? [{ status, cue: { first: at, last: at + 1 }, content, by }] : []
  })
