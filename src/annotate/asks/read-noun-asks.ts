import { english } from '../../language/english.ts'
import { flatMap } from '../../text/flat-map.ts'
import { contains } from '../../text/span.ts'
import { findDoers, objectFrom } from '../find-subject.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { isFiniteVerb, type Run } from '../walk-clauses.ts'
import { isActor } from './is-actor.ts'
import { isHypothetical, isPassive, isToldAsDone } from './is-told.ts'
import { readFrames, skipRemark } from './read-frames.ts'
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
  if (tagAt(words, phrase.first) === 'PRON') return { first: phrase.first, last: phrase.first + 1 }
  const place = words.nameAt.findIndex((name, at) => at >= phrase.first && at < noun && name?.type === 'Country')
  return place < 0 || tagAt(words, place) !== 'ADJ' ? undefined : { first: place, last: place + 1 }
}

/** "a demand from Norland that", "the call by the envoy for", "the request of Norland for". */
function authorAfter(words: SentenceWords, at: number, isRequest: boolean): Run | undefined {
  const link = wordAt(words, at)
  const phrase = /^(?:from|by)$/.test(link) || (isRequest && link === 'of') ? objectFrom(words, at + 1) : undefined
  return phrase && isActor(words, phrase) ? phrase : undefined
}

/** By these one brings forth what one asks: "sent a request to", "renewed the call for". */
const PUTTING =
  /^(?:send|address|submit|file|lodge|make|issue|present|table|renew|repeat|reiterate|voice|deliver|raise|launch|direct)$/

/** Who brings it forth; terms are read elsewhere: "[Norland] sent a request to the council to meet". */
function senderOf(words: SentenceWords, noun: number): Run | undefined {
  if (/^(?:ultimatum|deadline)$/.test(lemmaAt(words, noun))) return undefined
  const first = words.phraseAt[noun]?.first ?? noun
  const verb = first - 1
  if (tagAt(words, verb) !== 'VERB' || !PUTTING.test(lemmaAt(words, verb)) || !isToldAsDone(words, verb))
    return undefined
  if (isPassive(words, verb) || isHypothetical(words, verb)) return undefined
  return findDoers(words, verb, run => isActor(words, run))[0]
}

/** "[The ministers] gave [the commission] a mandate to": who gives it, and to whom. */
function giftOf(words: SentenceWords, noun: number): { readonly giver: Run; readonly to: Run } | undefined {
  const first = words.phraseAt[noun]?.first ?? noun
  const to = words.phraseAt[first - 1]
  const verb = (to?.first ?? 0) - 1
  if (to?.last !== first || tagAt(words, verb) !== 'VERB' || !GIVING.test(lemmaAt(words, verb))) return undefined
  if (!isToldAsDone(words, verb) || isPassive(words, verb) || isHypothetical(words, verb) || !isActor(words, to))
    return undefined
  const giver = findDoers(words, verb, run => isActor(words, run))[0]
  return giver && { giver, to }
}
const GIVING = /^(?:give|hand|issue|send)$/

/** To whom it goes: "a request [to the council] to meet"; and where the words go on. */
function hearerAfter(words: SentenceWords, at: number): Run | undefined {
  const hearer = wordAt(words, at) === 'to' ? objectFrom(words, at + 1) : undefined
  return hearer && isActor(words, hearer) ? hearer : undefined
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
    if (
      hasVerb &&
      isTold &&
      /^(?:was|were|is|are|has|had|have|went|met|came|should|will|would|could|may|might)$/.test(wordAt(words, at))
    )
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
  flatMap(words.tokens, (token, at) => {
    const noun = token.tag === 'NOUN' ? nouns.get(lemmaAt(words, at)) : undefined
    if (!noun) return []
    const after = authorAfter(words, at + 1, noun.kind === 'request')
    const possessor = possessorOf(words, at)
    // "The leaders renewed [their] call": theirs who renewed it.
    const isOwn =
      possessor === undefined ||
      words.phraseAt[possessor.first]?.pronoun ||
      /^(?:their|its|his|her)$/.test(wordAt(words, possessor.first))
    const gift = giftOf(words, at)
    const owner = gift?.giver ?? (isOwn ? senderOf(words, at) : undefined) ?? possessor ?? after
    const quoted = words.quotations.some(quotation => contains(quotation.content, token))
    if (!owner && !(isSpeakersOwn(words, at) && (quoted || /^["“«]/.test(words.tokens[0]?.text ?? '')))) return []
    if (owner && !isActor(words, owner)) return []
    const hearer = gift?.to ?? hearerAfter(words, after?.last ?? at + 1)
    const next = hearer && !gift ? skipRemark(words, hearer.last, /^(?:to|for|that)$/) : (after?.last ?? at + 1)
    const reading = readFrames(words, next, noun.frames)
    if (!reading) return []
    const cue = { first: at, last: at + 1 }
    const content = (reading.shape === 'thing' ? beforeVerb : beforeVerbAround)(words, reading.content)
    return [
      {
        kind: noun.kind,
        cue,
        from: owner ? [owner] : [],
        to: hearer ? [hearer] : reading.to,
        content,
        shape: reading.shape,
      },
    ]
  })
