import type { Token } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { firstEndingAfter } from './find-direction.ts'

/** Words that name an event after "after", "before" or the like: "the offensive", and the lemma of its head. */
export interface NamedEvent extends Span {
  readonly lemma: string
}

/** Tokens. The name of an event has its head no further on. */
const LONGEST_NAME = 6
const OPENS_KNOWN: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'its',
  'their',
  'his',
  'her',
])
const WITHIN_NAME: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PUNCT', 'PART'])

/**
 * The event that the words right behind an expression name, as one that the reader knows: "a day after [the offensive]".
 * @param tokens  of the sentence
 * @returns undefined before "an attack", and where no noun follows
 */
export function namedAfter(tokens: readonly Token[], offset: number): NamedEvent | undefined {
  const next = firstEndingAfter(tokens, offset)
  const from = /^(?:to|of)$/i.test(tokens[next]?.text ?? '') ? next + 1 : next
  const first = tokens[from]
  if (!first || !OPENS_KNOWN.has(first.text.toLowerCase())) return undefined
  let head: Token | undefined
  let adjective: Token | undefined
  for (const token of tokens.slice(from, from + LONGEST_NAME)) {
    if (!WITHIN_NAME.has(token.tag) || /^[,;:.!?]$/.test(token.text)) break
    if (token.tag === 'NOUN') head = token
    if (token.tag === 'ADJ') adjective = token
  }
  // "the offensive" alone is read as an adjective now and then.
  const last = head ?? adjective
  return last && { start: first.start, end: last.end, lemma: last.lemma }
}

/** Tokens between a verb and the noun of what it tells. */
const FARTHEST_NOUN = 30
const NOUN_RELATIONS: ReadonlySet<string> = new Set(['nsubj', 'obj'])

/**
 * The nouns of what happened at a time, by the sentence's tree: the noun that the time belongs to ("the attack of May 3",
 * "the May 3 attack"), else the subject and the object of its verb ("The offensive began on May 3").
 * @param tokens  of the sentence, heads counted within it
 * @returns lemmas; none where the verb is one of saying
 */
export function eventsAt(
  tokens: readonly Token[],
  time: Span,
  isSaying: (lemma: string) => boolean,
): readonly string[] {
  const from = firstEndingAfter(tokens, time.start)
  const to = firstEndingAfter(tokens, time.end)
  const next = tokens[to]
  if (next?.tag === 'NOUN') return [next.lemma]
  const heads = tokens.slice(from, to).map(token => token.head)
  const at = heads.find(head => head >= 0 && (head < from || head >= to))
  const head = at === undefined ? undefined : tokens[at]
  if (head?.tag === 'NOUN') return [head.lemma]
  if (head?.tag !== 'VERB' || isSaying(head.lemma)) return []
  if (at === undefined) return []
  return tokens
    .slice(Math.max(0, at - FARTHEST_NOUN), at + FARTHEST_NOUN)
    .flatMap(token =>
      token.head === at && token.tag === 'NOUN' && NOUN_RELATIONS.has(token.relation) ? [token.lemma] : [],
    )
}
