import type { Belonging, Name } from '../../record/article.ts'
import type { SentenceWords } from '../sentence-words.ts'

/** One belonging; its span reaches from the one name to the other. */
export const makeBelonging = (words: SentenceWords, member: Name, organization: Name, role: string): Belonging => ({
  start: Math.min(member.start, organization.start),
  end: Math.max(member.end, organization.end),
  sentence: words.number,
  member: { start: member.start, end: member.end },
  organization: { start: organization.start, end: organization.end },
  role,
})
