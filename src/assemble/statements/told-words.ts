import type { Article, Quotation, Token } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { firstFrom } from '../../text/search.ts'
import { contains, slice } from '../../text/span.ts'
import { isFiniteVerb, subjectOf, topOf } from './tree-of-words.ts'

/** In code units: so far behind told words what ends them is looked for. */
const NEAR = 3
const NAMES: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM'])

/** Whether told words are an object of the verb that is to tell them, and no clause of their own. */
export function isObjectOf(
  { tokens }: Article,
  { quotation: { cue }, content }: { readonly quotation: Quotation; readonly content: { readonly span: Span } },
): boolean {
  if (!cue) return false
  const top = tokens[topOf(tokens, content.span)]
  const verb = tokens[top?.head ?? -1]
  return top?.relation === 'obj' && NAMES.has(top.tag) && verb !== undefined && contains(cue, verb)
}

/** Whether told words begin with their verb, so that whose deed it is stands elsewhere; "think that can be done" is whole. */
export function subjectIsLost({ tokens }: Article, { start }: Span, cue: Span | undefined): boolean {
  const at = firstFrom(tokens, token => token.start, start)
  // "holding a knife, [and telling her she would never leave]": the rest of a list of deeds.
  if (tokens[at]?.tag === 'CCONJ') return isFiniteVerb(tokens[at + 1]) || tokens[at + 1]?.form === 'ing'
  if (tokens[at]?.lemma !== 'that') return isFiniteVerb(tokens[at])
  return isFiniteVerb(tokens[at + 1]) && tokens[at - 1]?.end !== cue?.end
}

/** Whether no mark parts told words from who tells them behind: "a lie | he told". */
export function runsIntoTeller({ document: { text } }: Article, { content, cue, speaker }: Quotation): boolean {
  if (!cue || !speaker || speaker.start > cue.start || content.end > speaker.start) return false
  const gap = text.slice(content.end - 1, speaker.start).trimEnd()
  return /^[\p{L}\p{N}]$/u.test(gap)
}

/** Whether told words end before what belongs to them: a list behind a colon, the rest of a word, "in accordance | with …". */
export function breaksOff({ tokens, document: { text } }: Article, span: Span): boolean {
  if (
    /^\s*:/.test(text.slice(span.end, span.end + NEAR)) &&
    /\b(?:including|as|are|is|were|was)$/.test(slice(text, span))
  )
    return true
  const at = firstFrom(tokens, token => token.start, span.end)
  const next = tokens[at]
  if (!next || /[\n]/.test(text.slice(span.end, next.start))) return false
  if (next.start === span.end && /^[-‐‑\p{L}\p{N}]/u.test(next.text)) return true
  if (next.tag === 'ADP') return isOfNoun(tokens, tokens[next.head], span)
  return NAMES.has(next.tag) && isOfNoun(tokens, next, span)
}

/** Whether a noun behind a span hangs on a noun in it: "in accordance | with Article 14". */
const isOfNoun = (tokens: readonly Token[], noun: Token | undefined, span: Span): boolean => {
  const head = tokens[noun?.head ?? -1]
  return (
    noun !== undefined && /^(?:nmod|compound|flat)$/.test(noun.relation) && head !== undefined && contains(span, head)
  )
}

/** Whether a verb tells what its subject was told by others: "was told that …", "was called and | told that …". */
export function isHearer(tokens: readonly Token[], cue: Span, speaker: Span): boolean {
  const verb = topOf(tokens, cue)
  if (speaker.start > cue.start) return false
  const next = tokens.slice(verb + 1, verb + 1 + REACH)
  const hasOwn =
    hasAuxiliary(tokens, verb) || next.some(({ head, relation }) => head === verb && /^i?obj$/.test(relation))
  const joined = tokens[verb]?.relation === 'conj' ? tokens[verb]?.head : undefined
  return isPassive(tokens, verb) || (joined !== undefined && !hasOwn && isPassive(tokens, joined))
}

/** Whether a verb has a noun before it as subject that is none of the words for who speaks before it. */
export function hasOtherSubject(tokens: readonly Token[], cue: Span, speaker: Span): boolean {
  if (speaker.end > cue.start) return false
  // "the hacker | whose trick revealed"
  if (tokens[firstFrom(tokens, token => token.start, speaker.end)]?.text === 'whose') return true
  const subject = tokens[subjectOf(tokens, topOf(tokens, cue)) ?? -1]
  return subject?.tag === 'NOUN' && !contains(speaker, subject) && subject.start > speaker.end
}

/** In words: so far from a verb its auxiliaries and objects are looked for. */
const REACH = 4

const hasAuxiliary = (tokens: readonly Token[], verb: number, lemma?: string): boolean =>
  tokens
    .slice(Math.max(0, verb - REACH), verb)
    .some(token => token.head === verb && token.relation === 'aux' && (lemma === undefined || token.lemma === lemma))

const isPassive = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]?.form === 'participle' && hasAuxiliary(tokens, verb, 'be')
