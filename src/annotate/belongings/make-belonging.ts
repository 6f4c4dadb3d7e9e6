import type { Belonging, Time } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import type { SentenceWords } from '../sentence-words.ts'

/** One belonging; its span reaches from the one name to the other, and over the day that is told of it. */
export const makeBelonging = (
  words: SentenceWords,
  member: Span,
  organization: Span,
  role: string,
  since?: Time,
): Belonging => ({
  start: Math.min(member.start, organization.start, since?.start ?? Infinity),
  end: Math.max(member.end, organization.end, since?.end ?? 0),
  sentence: words.number,
  member: { start: member.start, end: member.end },
  organization: { start: organization.start, end: organization.end },
  role,
  ...(since && { since }),
})
