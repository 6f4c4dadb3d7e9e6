import type { TaggedWord } from '../record/article.ts'
import type { Span } from '../record/span.ts'

/** A plain noun phrase: `first` to `last` (exclusive) are places in the list of tokens given; `head` is its noun. */
export interface NounPhrase extends Span {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly pronoun: boolean
}

const POSSESSIVES: ReadonlySet<string> = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose'])
const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that', 'what', 'whoever', 'whatever', 'there'])
const PREDETERMINERS: ReadonlySet<string> = new Set(['all', 'both', 'half', 'such', 'no'])
/** After one of these and a noun, a bare verb form can be no verb ("a road map"): taggers often think it is. */
const SINGULAR_DETERMINERS: ReadonlySet<string> = new Set(['a', 'an', 'each', 'every', 'another'])

const isNoun = (token: TaggedWord | undefined) => token?.tag === 'NOUN' || token?.tag === 'PROPN'
const isParticiple = (token: TaggedWord) => token.tag === 'VERB' && /(?:ed|ing|en|own)$/.test(token.text)
const isBare = (token: TaggedWord) => token.tag === 'VERB' && token.text.toLowerCase() === token.lemma
const touches = (a: TaggedWord | undefined, b: TaggedWord | undefined) =>
  a !== undefined && b !== undefined && a.end === b.start
const isPossessive = (token: TaggedWord | undefined) =>
  token !== undefined && (token.tag === 'PRON' || token.tag === 'DET') && POSSESSIVES.has(token.text.toLowerCase())
/** An unknown name is often tagged as an adjective. */
const isCapital = (token: TaggedWord | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text)
const isGenitive = (token: TaggedWord | undefined) => token !== undefined && /^['’]s?$/.test(token.text)

/** A hyphen or slash that stands between two words without space: "fact-finding". */
const joins = (tokens: readonly TaggedWord[], at: number) =>
  /^[-‐‑/&]$/.test(tokens[at]?.text ?? '') && touches(tokens[at - 1], tokens[at]) && touches(tokens[at], tokens[at + 1])

/** "the occupied land", "Vesland-led": after a noun a participle is rather a verb ("Ostra requested two ships"). */
const mayPrecedeParticiple = (token: TaggedWord | undefined) =>
  token !== undefined &&
  (/^(?:DET|ADJ|NUM|ADV|CCONJ)$/.test(token.tag) ||
    isPossessive(token) ||
    isGenitive(token) ||
    /^[-‐‑]$/.test(token.text))

/** Whether the word at `at` may stand before the noun of a phrase that began at `first`. */
function mayModify(tokens: readonly TaggedWord[], at: number, first: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next) return false
  const nominalNext = isNoun(next) || next.tag === 'ADJ' || next.tag === 'NUM'
  if (token.tag === 'ADV') return at > first && (next.tag === 'ADJ' || isParticiple(next))
  if (isParticiple(token)) return nominalNext && at > first && mayPrecedeParticiple(tokens[at - 1])
  if (token.tag === 'CCONJ')
    return tokens[at - 1]?.tag === 'ADJ' && (next.tag === 'ADJ' || (isNoun(next) && isNoun(tokens[at + 2])))
  return false
}

/** Whether the word at `at` is a noun although it was tagged as a verb: "a road map", "the draft of …". */
function isHiddenNoun(tokens: readonly TaggedWord[], at: number, first: number): boolean {
  const token = tokens[at]
  const opener = tokens[first]
  if (!token || !opener || at === first || !isBare(token)) return false
  if (at === first + 1) return opener.tag === 'DET' || isPossessive(opener)
  return SINGULAR_DETERMINERS.has(opener.text.toLowerCase()) && isNoun(tokens[at - 1])
}

/** After a verb "that" opens a clause, whatever its tag: "expects that participants …". */
const isConjunction = (token: TaggedWord, before: TaggedWord | undefined) =>
  token.text.toLowerCase() === 'that' && (before?.tag === 'VERB' || before?.tag === 'ADV')

const opens = (token: TaggedWord) =>
  token.tag === 'DET' ||
  token.tag === 'NUM' ||
  token.tag === 'ADJ' ||
  token.tag === 'SYM' ||
  isNoun(token) ||
  isPossessive(token)

/** "Wheat prices rose": a noun that opens a sentence is often taken for a command. */
const isOpeningNoun = (tokens: readonly TaggedWord[], at: number) => {
  const token = tokens[at]
  return (
    at === 0 && token !== undefined && isBare(token) && isNoun(tokens[1]) && /^(?:VERB|AUX)$/.test(tokens[2]?.tag ?? '')
  )
}

/** Reads one phrase that begins at `first`. */
function readPhrase(tokens: readonly TaggedWord[], first: number): NounPhrase | undefined {
  let at = first
  let head = -1
  while (at < tokens.length) {
    const token = tokens[at]
    if (!token) break
    if (isNoun(token) || isOpeningNoun(tokens, at) || isHiddenNoun(tokens, at, first)) head = at
    else if (token.tag === 'DET' || isPossessive(token)) {
      const afterPredeterminer = at > first && PREDETERMINERS.has(tokens[at - 1]?.text.toLowerCase() ?? '')
      if (at > first && !afterPredeterminer && !isGenitive(tokens[at - 1])) break
    } else if (isGenitive(token)) {
      const next = tokens[at + 1]
      if (head !== at - 1 || !next || !(opens(next) || isParticiple(next) || isBare(next))) break
      if (isBare(next)) head = ++at
    } else if (token.tag === 'ADJ' || token.tag === 'NUM' || token.tag === 'SYM') {
      if (token.tag === 'ADJ' && head === at - 1 && head >= first && !isNoun(tokens[at + 1])) break
    } else if (!joins(tokens, at) && !mayModify(tokens, at, first)) break
    at++
  }
  if (head < 0) head = lastOf(tokens, first, at)
  const start = tokens[first]
  const end = tokens[head]
  if (!start || !end) return undefined
  return { start: start.start, end: end.end, first, last: head + 1, head, pronoun: false }
}

/** "the poor", "two": a phrase without a noun ends in its last number or adjective; a lone determiner is none. */
function lastOf(tokens: readonly TaggedWord[], first: number, end: number): number {
  for (let at = end - 1; at >= first; at--) {
    const tag = tokens[at]?.tag
    if (tag === 'NUM' || (tag === 'ADJ' && (at > first || isCapital(tokens[at])))) return at
  }
  return -1
}

/**
 * Finds the plain noun phrases of a sentence from its tags: determiner, modifiers, noun, possessors included
 * ("the country's prime minister"), personal pronouns too. What hangs on by "of" is not joined.
 * @param tokens  of one sentence
 * @returns in reading order, disjoint
 * @example chunkNounPhrases(tokens)  // "[Ana Vell] asked [the council] for [help]"
 */
export function chunkNounPhrases(tokens: readonly TaggedWord[]): readonly NounPhrase[] {
  const phrases: NounPhrase[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (!token) break
    const word = token.text.toLowerCase()
    if (token.tag === 'PRON' && !isPossessive(token)) {
      if (!RELATIVES.has(word))
        phrases.push({ start: token.start, end: token.end, first: at, last: at + 1, head: at, pronoun: true })
      at++
      continue
    }
    const begins = (opens(token) && !isConjunction(token, tokens[at - 1])) || isOpeningNoun(tokens, at)
    const phrase = begins ? readPhrase(tokens, at) : undefined
    if (phrase && phrase.last > at) phrases.push(phrase)
    at = phrase && phrase.last > at ? phrase.last : at + 1
  }
  return phrases
}
