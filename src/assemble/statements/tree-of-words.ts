import type { Token } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { firstFrom } from '../../text/search.ts'

/** How far before a verb its subject is looked for, in words. */
const REACH = 60

/** The place of the word of a span on which its others depend. */
export function topOf(tokens: readonly Token[], { start, end }: Span): number {
  const [from, to] = [firstFrom(tokens, t => t.start, start), firstFrom(tokens, t => t.start, end)]
  for (let at = from; at < to; at++) {
    const head = tokens[at]?.head ?? -1
    if ((head < from || head >= to) && /[\p{L}\p{N}]/u.test(tokens[at]?.text ?? '')) return at
  }
  return from
}

/** The place of a verb's subject, where it stands before the verb. */
export function subjectOf(tokens: readonly Token[], verb: number): number | undefined {
  for (let at = Math.max(0, verb - REACH); at < verb; at++) {
    const token = tokens[at]
    if (token && token.head === verb && token.relation === 'nsubj') return at
  }
  return undefined
}

/** Whether a word is a verb with its tense, "is", "closed"; none in capitals, which are names often: "Felt". */
export const isFiniteVerb = (token: Token | undefined): boolean =>
  (token?.tag === 'VERB' || token?.tag === 'AUX') &&
  (token.form === 'past' || token.form === 'present') &&
  /^\p{Ll}/u.test(token.text)
