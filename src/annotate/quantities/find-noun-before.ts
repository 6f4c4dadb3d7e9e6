import { lemmaAt, tagAt, wordAt } from '../sentence-words.ts'
import { type Amount, isName, isNoun, linkOf } from './amount.ts'
import { neighborsOf } from './is-label.ts'
import { headAt, relationAt, type SentenceTree } from './sentence-tree.ts'
import { isMoving } from './through-move.ts'

/** "worth", "amounting": they join an amount to the noun before them. */
const bridges = neighborsOf('bridge')

/** "inflation of 76 percent", "a fine of $500", "the budget, $3bn", "arms worth $3m", "a toll of 45". */
export function findBefore(tree: SentenceTree, amount: Amount, top: number): number | undefined {
  const bridge = bridgeBefore(tree, amount.first)
  if (bridge !== undefined) {
    const at = headAt(tree, bridge) === top ? headAt(tree, top) : headAt(tree, bridge)
    return at >= 0 && at < bridge && isNoun(tree, at) ? at : nounEnding(tree, bridge)
  }
  if (amount.dimension !== undefined && isOwnedBySurface(tree, amount.first)) return amount.first - 2
  const head = headAt(tree, top)
  const relation = relationAt(tree, top)
  if (head < 0 || head >= amount.first || !isNoun(tree, head)) return undefined
  if (amount.dimension === undefined && (isName(tree, head) || lemmaAt(tree, head) === 'group')) return undefined
  const link = linkOf(tree, amount, top)
  if (link === 'with' && amount.dimension === 'money') return head
  if (relation === 'nmod' || relation === 'obl') {
    if (/^(?:of|at)$/.test(link) || (isMoving(tree, head) && /^(?:to|by|from)$/.test(link))) return head
    return undefined
  }
  return relation === 'appos' && amount.dimension !== undefined && !isName(tree, head) ? head : undefined
}

/** "at a total cost of | nearly $5bn": the noun right before "of", wherever the tree hangs the amount. */
const isOwnedBySurface = (tree: SentenceTree, first: number): boolean =>
  wordAt(tree, first - 1) === 'of' && tagAt(tree, first - 2) === 'NOUN' && isNoun(tree, first - 2)

/** "worth", "valued at", "amounting to", "estimated at": such words join an amount to the noun before them. */
function bridgeBefore(tree: SentenceTree, first: number): number | undefined {
  const at = /^(?:to|at)$/.test(wordAt(tree, first - 1)) ? first - 2 : first - 1
  return bridges.has(wordAt(tree, at)) && tagAt(tree, at - 1) !== 'AUX' ? at : undefined
}

/** The noun that ends right before a word, an adverb and a comma left out. */
function nounEnding(tree: SentenceTree, from: number): number | undefined {
  let at = from
  while (at > 1 && (tagAt(tree, at - 1) === 'ADV' || wordAt(tree, at - 1) === ',')) at--
  const phrase = tree.phraseAt[at - 1]
  return phrase && !phrase.pronoun && phrase.last === at && isNoun(tree, phrase.head) ? phrase.head : undefined
}
