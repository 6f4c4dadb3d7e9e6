import type { Token } from '../../record/article.ts'

/**
 * Whether a verb stands before a noun as an adjective does, and so tells nothing of when and what is done.
 * @example isModifier(token('announced'))  // true in "an announced session", false in "They announced a session"
 */
export const isModifier = ({ tag, relation }: Token): boolean => tag === 'VERB' && relation === 'amod'
