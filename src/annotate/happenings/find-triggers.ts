import { english } from '../../language/english.ts'
import type { EventWord } from '../../language/knowledge/event-words.ts'
import type { Token } from '../../record/article.ts'
import { flatMap } from '../../text/flat-map.ts'
import { lemmasOf } from '../clauses/lemmas-of.ts'
import { startOfPhrase, type TokenRange, withOfPhrases } from '../clauses/noun-phrase.ts'
import { type VerbGroup, verbGroupAt } from '../clauses/verb-group.ts'

/** A noun that names an event, with the whole phrase around it. */
export interface NounTrigger {
  readonly as: 'noun'
  readonly word: EventWord
  readonly at: number
  readonly phrase: TokenRange
}

/** A verb that names an event; `after` is where its object may begin. */
export interface VerbTrigger {
  readonly as: 'verb'
  readonly word: EventWord
  readonly at: number
  readonly group: VerbGroup
  readonly after: number
}

export type Trigger = NounTrigger | VerbTrigger

const byLastWord = new Map<string, { parts: readonly string[]; word: EventWord }[]>()
const byVerb = new Map<string, EventWord[]>()
for (const word of english.eventWords) {
  if (word.as === 'verb') byVerb.set(word.word, [...(byVerb.get(word.word) ?? []), word])
  else {
    const parts = word.word.split(' ')
    const last = parts.at(-1) ?? word.word
    // Longer compounds first: "phone call" before "call".
    byLastWord.set(
      last,
      [...(byLastWord.get(last) ?? []), { parts, word }].sort((a, b) => b.parts.length - a.parts.length),
    )
  }
}

/** An object is looked for in as many tokens after its verb. */
const OBJECT_REACH = 12

/**
 * The words of a sentence that name events, in reading order; with them those that count only where somebody comes.
 * @param last  the gathering named last before the sentence, which "the next one" takes up
 */
export const findTriggers = (tokens: readonly Token[], last?: EventWord): readonly Trigger[] =>
  flatMap(tokens, (token, at) => {
    const found =
      token.tag === 'VERB' && !isNounInDisguise(tokens, at) && !(token.form === 'ing' && token.relation === 'nsubj')
        ? verbTrigger(tokens, at)
        : (nounTrigger(tokens, at) ?? (last && nextOne(tokens, at, last)))
    return found ? [found] : []
  })

/** "The next one is scheduled for Friday", "the previous one was held in Isel". */
function nextOne(tokens: readonly Token[], at: number, word: EventWord): NounTrigger | undefined {
  const [article, which] = [tokens[at - 2], tokens[at - 1]].map(token => token?.text.toLowerCase())
  const isOne = tokens[at]?.lemma === 'one' && article === 'the' && /^(?:next|previous|last)$/.test(which ?? '')
  const goesOn = tokens[at + 1]?.tag === 'NOUN' || tokens[at + 1]?.text.toLowerCase() === 'of'
  // "A third round will be held in Isel"
  const isRound =
    tokens[at]?.lemma === 'round' &&
    TALKS.has(word.word) &&
    AGAIN.test(which ?? '') &&
    /^(?:the|an?|another|this)$/.test(article ?? '')
  return (isOne || isRound) && !goesOn ? { as: 'noun', word, at, phrase: { from: at - 2, to: at + 1 } } : undefined
}

const AGAIN =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|new|fresh|further|final|latest)$/
const TALKS: ReadonlySet<string> = new Set([
  'talks',
  'negotiation',
  'round of talks',
  'round of negotiation',
  'consultations',
  'dialogue',
])

/** "the attack", "the newly-appointed premier": after an article, and in a compound, stands no verb. */
function isNounInDisguise(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.tag === 'ADV' && tokens[at - 2]?.tag === 'DET') return true
  if (before && /^[-–]$/.test(before.text) && before.end === tokens[at]?.start) return true
  return before?.tag === 'DET' || before?.tag === 'ADJ' || /^['’]s$/.test(before?.text ?? '')
}

function nounTrigger(tokens: readonly Token[], at: number): NounTrigger | undefined {
  const token = tokens[at]
  if (!token || (token.tag !== 'NOUN' && token.tag !== 'PROPN' && token.tag !== 'VERB')) return undefined
  const next = tokens[at + 1]
  if (next && (next.tag === 'NOUN' || next.tag === 'PROPN') && next.start <= token.end + 1) return undefined
  for (const { parts, word } of flatMap(namesOf(token), name => byLastWord.get(name) ?? [])) {
    if (word.common && token.text.toLowerCase() !== token.text) continue
    const first = at - parts.length + 1
    if (!parts.every((part, i) => namesOf(tokens[first + i]).includes(part))) continue
    if (word.behind && !isBefore(tokens, at, word.behind)) continue
    const own = { from: afterVerbs(tokens, startOfPhrase(tokens, first), first), to: at + 1 }
    const phrase = withOfPhrases(tokens, GATHERINGS.has(word.type) ? withRound(tokens, own) : own)
    return isAnotherThing(tokens, word, first, phrase, at) ? undefined : { as: 'noun', word, at, phrase }
  }
  return undefined
}

/** "[the third round of] talks": of what is held in rounds, the round is meant. */
function withRound(tokens: readonly Token[], phrase: TokenRange): TokenRange {
  const round = phrase.from - 2
  if (tokens[phrase.from - 1]?.text.toLowerCase() !== 'of' || !ROUNDS.has(tokens[round]?.lemma ?? '')) return phrase
  return { from: afterVerbs(tokens, startOfPhrase(tokens, round), round), to: phrase.to }
}
export const ROUNDS: ReadonlySet<string> = new Set(['round', 'cycle', 'phase'])
const GATHERINGS: ReadonlySet<string> = new Set(['session', 'meeting', 'summit'])

/** "began conducting airstrikes", "citing last week's attack": a verb before the noun is no part of its phrase. */
function afterVerbs(tokens: readonly Token[], from: number, noun: number): number {
  for (let at = noun - 1; at >= from; at--)
    if (tokens[at]?.tag === 'VERB' && tokens[at - 1]?.text !== '-') return at + 1
  return from
}

/** "a strike [on] the port", but "a strike [on] Monday". */
const isBefore = (tokens: readonly Token[], at: number, prepositions: readonly string[]): boolean =>
  prepositions.includes(tokens[at + 1]?.text.toLowerCase() ?? '') && !DAY_OR_MONTH.test(tokens[at + 2]?.text ?? '')
const DAY_OR_MONTH =
  /^(?:\d+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)$/

/** "heart attack", "invasion of privacy", "the clash in the cup final": what stands beside the noun makes it another thing. */
function isAnotherThing(tokens: readonly Token[], word: EventWord, first: number, phrase: TokenRange, at: number) {
  if (word.unless?.some(lemma => tokens.some(t => t.lemma === lemma))) return true
  const before = isOfLength(tokens, first - 1) ? undefined : tokens[first - 1]
  if (before && word.not?.some(not => not === before.lemma || not === before.text.toLowerCase())) return true
  if (phrase.to === at + 1) return false
  const lemmas = tokens.slice(at + 2, phrase.to).map(t => t.lemma)
  return (
    (word.notOf?.some(not => lemmas.includes(not)) || (word.of && !word.of.some(of => lemmas.includes(of)))) ?? false
  )
}

/** "a four-[day] trip" is no day trip. */
const isOfLength = (tokens: readonly Token[], at: number): boolean =>
  /^(?:day|week|hour)$/.test(tokens[at]?.text.toLowerCase() ?? '') && /^[-–]$/.test(tokens[at - 1]?.text ?? '')

/** What a noun may be known by: as it stands ("talks", "fighting"), without its "s" ("meetings"), its lemma. */
const namesOf = (token: Token | undefined): readonly string[] => {
  const word = token?.text.toLowerCase() ?? ''
  return [...new Set([word, word.replace(/s$/, ''), token?.lemma ?? ''])]
}

function verbTrigger(tokens: readonly Token[], at: number): VerbTrigger | undefined {
  const words = flatMap(lemmasOf(tokens[at]), lemma => byVerb.get(lemma) ?? [])
  for (const word of words) {
    if (word.unless?.some(lemma => tokens.some(t => t.lemma === lemma))) continue
    let after = at + 1
    if (word.particle) {
      const particle = word.particle.split(' ')
      if (!particle.every((part, i) => tokens[after + i]?.text.toLowerCase() === part)) continue
      after += particle.length
    }
    const group = verbGroupAt(tokens, at)
    if (word.object && !objectHas(tokens, group.passive ? group.from : after, group.passive ? -1 : 1, word.object))
      continue
    if (word.of && !objectHas(tokens, group.passive ? after : group.from, group.passive ? 1 : -1, word.of)) continue
    return { as: 'verb', word, at, group, after }
  }
  return undefined
}

/** Whether one of the nouns stands before the verb (`step` -1) or after it. */
function objectHas(tokens: readonly Token[], from: number, step: 1 | -1, nouns: readonly string[]): boolean {
  let at = step === 1 ? from : from - 1
  for (let steps = 0; steps < OBJECT_REACH; steps++, at += step) {
    const token = tokens[at]
    if (!token || token.tag === 'VERB' || /^[;:.,]$/.test(token.text)) return false
    const isNoun = token.tag === 'NOUN' || token.tag === 'PROPN'
    if (isNoun && lemmasOf(token).some(lemma => nouns.includes(lemma) || nouns.includes(lemma.replace(/s$/, ''))))
      return true
  }
  return false
}
