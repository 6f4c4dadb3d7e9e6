import { tagAt, wordAt } from '../sentence-words.ts'
import { type Amount, isNoun } from './amount.ts'
import { headOfPhrase, isNear, nounSoon } from './head-of-phrase.ts'
import { isJoint } from './is-joint.ts'
import { childrenBy, headAt, prepositionOf, relationAt, type SentenceTree } from './sentence-tree.ts'

/** "dozens of people", "12 percent of the voters", "40 kg of heroin", "$3 million in aid". */
export function findPart(tree: SentenceTree, amount: Amount, top: number): number | undefined {
  const links = amount.dimension === 'money' ? /^(?:of|in|for|worth|towards)$/ : /^of$/
  const behind = childrenBy(tree, top, 'nmod', 'obl').filter(at => at >= amount.last)
  const linked = behind.find(at => links.test(prepositionOf(tree, at)) && isNoun(tree, at))
  if (linked !== undefined && (prepositionOf(tree, linked) === 'of' || tagAt(tree, linked) === 'NOUN'))
    return headOfPhrase(tree, linked)
  if (wordAt(tree, amount.last) !== 'of') return undefined
  return nounSoon(tree, amount.last + 1) ?? antecedentOf(tree, amount)
}

/** "of them", "of which", "of whom": what was named last in the plural before the amount. */
function antecedentOf(tree: SentenceTree, { first, last }: Amount): number | undefined {
  if (!/^(?:them|which|whom|these|those)$/.test(wordAt(tree, last + 1))) return undefined
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST_ANTECEDENT); at--) {
    const isPlural = tree.tokens[at]?.features.includes('Number=Plur') ?? false
    if (isPlural && tagAt(tree, at) === 'NOUN' && isNoun(tree, at)) return at
  }
  return undefined
}

/** Words. */
const FARTHEST_ANTECEDENT = 12

/** The noun behind the number: "12 | Armenian soldiers", "27-|member". */
export function findBehind(tree: SentenceTree, { last, dimension }: Amount, top: number): number | undefined {
  if (isJoint(tree, last) && dimension === undefined && tagAt(tree, last + 1) !== 'ADJ') return last + 1
  const head = headAt(tree, top)
  const isModifier = /^(?:nummod|compound|amod|nmod|det|appos|flat|obl|dep)$/.test(relationAt(tree, top))
  if (isModifier && head >= last && isNoun(tree, head) && isNear(tree, last, head)) return headOfPhrase(tree, head)
  const phrase = tree.phraseAt[last]
  const begins = phrase && !phrase.pronoun && phrase.head >= last && phrase.first <= last
  if (!begins || !isNoun(tree, phrase.head) || /^(?:the|an?)$/.test(wordAt(tree, last))) return undefined
  return headOfPhrase(tree, phrase.head)
}

/** "$3 million worth of | arms". */
export function throughWorth(tree: SentenceTree, noun: number | undefined): number | undefined {
  if (noun === undefined || wordAt(tree, noun) !== 'worth') return noun
  const inside = childrenBy(tree, noun, 'nmod', 'obl').find(at => prepositionOf(tree, at) === 'of' && isNoun(tree, at))
  const phrase = wordAt(tree, noun + 1) === 'of' ? tree.phraseAt[noun + 2] : undefined
  return inside ?? (phrase && !phrase.pronoun ? headOfPhrase(tree, phrase.head) : undefined)
}
