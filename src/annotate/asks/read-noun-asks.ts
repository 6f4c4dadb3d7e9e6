import { english } from '../../language/english.ts'
import { contains } from '../../text/span.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { isFiniteVerb, phraseFrom, type Run } from '../walk-clauses.ts'
import { isActor } from './is-actor.ts'
import { readFrames } from './read-frames.ts'
import type { AskReader } from './reading.ts'

const nouns = new Map(english.askingNouns.map(entry => [entry.noun, entry]))

/** "Norland, whose request": whom "whose" means. */
function antecedentOf(words: SentenceWords, at: number): Run | undefined {
  const end = wordAt(words, at - 1) === ',' ? at - 1 : at
  const phrase = words.phraseAt[end - 1]
  return phrase?.last === end && !phrase.pronoun ? phrase : undefined
}

/** The possessor in the phrase of a noun: "[Norland]'s demand", "[its] demand". */
function possessorOf(words: SentenceWords, noun: number): Run | undefined {
  const phrase = words.phraseAt[noun]
  if (!phrase) return undefined
  if (wordAt(words, phrase.first) === 'whose') return antecedentOf(words, phrase.first)
  for (let at = phrase.first; at < noun; at++)
    if (/^['’]s?$/.test(wordAt(words, at))) return { first: phrase.first, last: at }
  return tagAt(words, phrase.first) === 'PRON' ? { first: phrase.first, last: phrase.first + 1 } : undefined
}

/** "a demand from Norland that", "the call by the envoy for". */
function authorAfter(words: SentenceWords, at: number): Run | undefined {
  const phrase = /^(?:from|by)$/.test(wordAt(words, at)) ? phraseFrom(words, at + 1) : undefined
  return phrase && isActor(words, phrase) ? phrase : undefined
}

/** "appeal for aid" in "Norland's appeal for aid went out": what is asked ends before the verb of the clause. */
function beforeVerb(words: SentenceWords, { first, last }: Run): Run {
  for (let at = first + 1; at < last; at++)
    if (isFiniteVerb(words, at) && wordAt(words, at + 1) !== 'by') return { first, last: at }
  return { first, last }
}

/** "request that a team be sent" in "Norland's request that a team be sent was granted": a clause ends before the verb around it. */
function beforeVerbAround(words: SentenceWords, { first, last }: Run): Run {
  let hasVerb = false
  for (let at = first; at < last; at++) {
    if (hasVerb && /^(?:,|and|or|who|which|that|whose|where|when|if)$/.test(wordAt(words, at))) break
    const isTold = isFiniteVerb(words, at)
    if (hasVerb && isTold && /^(?:was|were|is|are|has|had|have|went|met|came)$/.test(wordAt(words, at)))
      return { first, last: at }
    hasVerb ||= tagAt(words, at) === 'VERB' || isTold
  }
  return { first, last }
}

/** "There are expectations that": the speaker's own, where somebody is quoted. */
const isSpeakersOwn = (words: SentenceWords, noun: number) => {
  const first = words.phraseAt[noun]?.first ?? noun
  return /^(?:is|are|have)$/.test(wordAt(words, first - 1)) && /^(?:there|we)$/.test(wordAt(words, first - 2))
}

/**
 * Reads asks told by a noun: "Norland's demand that the crew be freed", "There are expectations that …" in a quotation.
 * @source data/en/asking-nouns.yml
 */
export const readNounAsks: AskReader = words =>
  words.tokens.flatMap((token, at) => {
    const noun = token.tag === 'NOUN' ? nouns.get(lemmaAt(words, at)) : undefined
    if (!noun) return []
    const after = authorAfter(words, at + 1)
    const owner = possessorOf(words, at) ?? after
    const quoted = words.quotations.some(quotation => contains(quotation.content, token))
    if (!owner && !(isSpeakersOwn(words, at) && (quoted || /^["“«]/.test(words.tokens[0]?.text ?? '')))) return []
    if (owner && !isActor(words, owner)) return []
    const reading = readFrames(words, after?.last ?? at + 1, noun.frames)
    if (!reading) return []
    const cue = { first: at, last: at + 1 }
    const content = (reading.shape === 'thing' ? beforeVerb : beforeVerbAround)(words, reading.content)
    return [
      {
        kind: noun.kind,
        cue,
        from: owner ? [owner] : [],
        to: reading.to,
        content,
        shape: reading.shape,
      },
    ]
  })
