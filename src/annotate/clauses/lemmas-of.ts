import type { TaggedWord } from '../../record/article.ts'

/**
 * The lemmas by which a word may stand in a list: the tagger's own, and those that it misses in rarer words.
 * @example lemmasOf({ text: 'invaded', lemma: 'invad', … })  // ['invad', 'invade', 'invadd']
 */
export function lemmasOf(token: TaggedWord | undefined): readonly string[] {
  if (!token) return []
  const { lemma } = token
  const word = token.text.toLowerCase()
  if (token.tag === 'VERB')
    return /(?:ed|ing)$/.test(word) && lemma !== word ? [lemma, `${lemma}e`, lemma + lemma.slice(-1)] : [lemma]
  return lemma === word && word.endsWith('s') ? [lemma, word.slice(0, -1)] : [lemma]
}
