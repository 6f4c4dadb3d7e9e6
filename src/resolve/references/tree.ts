import type { Article, Token } from '../../record/article.ts'

/** The trees of an article's sentences, to be walked downwards. */
export interface Tree {
  readonly tokens: readonly Token[]
  /** The words that hang on a word, in reading order. */
  childrenOf(token: number): readonly number[]
}

export function treeOf({ tokens }: Pick<Article, 'tokens'>): Tree {
  const children = new Map<number, number[]>()
  tokens.forEach(({ head }, at) => {
    if (head < 0) return
    const others = children.get(head)
    if (others) others.push(at)
    else children.set(head, [at])
  })
  return { tokens, childrenOf: token => children.get(token) ?? NONE }
}

const NONE: readonly number[] = []

/** The verb, or what stands in its place, of the clause in which a word stands. */
export function clauseOf({ tokens }: Tree, word: number): number {
  let at = word
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const token = tokens[at]
    if (!token || token.head < 0 || (at !== word && HEADS_CLAUSE.has(token.relation))) return at
    at = token.head
  }
  return at
}

const HEADS_CLAUSE: ReadonlySet<string> = new Set(['acl', 'advcl', 'ccomp', 'csubj', 'parataxis', 'xcomp'])

/** How the clause of one word stands to that of another in the same sentence, as seen from the first. */
export function relateClauses(tree: Tree, from: number, to: number): 'same' | 'above' | 'below' | 'beside' {
  const [own, other] = [verbOf(tree, from), verbOf(tree, to)]
  if (own === other) return 'same'
  if (isBelow(tree, own, other)) return 'above'
  return isBelow(tree, other, own) ? 'below' : 'beside'
}

/** As `clauseOf`, where each of several joined verbs heads a clause of its own. */
function verbOf(tree: Tree, word: number): number {
  const { tokens } = tree
  let at = word
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const token = tokens[at]
    if (!token || token.head < 0) return at
    if (at !== word && (HEADS_CLAUSE.has(token.relation) || (token.relation === 'conj' && token.tag === 'VERB')))
      return at
    at = token.head
  }
  return at
}

/** Whether a verb hangs below another as a clause of its own, not as one joined to it. */
function isBelow({ tokens }: Tree, verb: number, other: number): boolean {
  let at = verb
  let clause = false
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    if (at === other) return clause
    const token = tokens[at]
    if (!token || token.head < 0) return false
    if (token.relation !== 'conj') clause = true
    at = token.head
  }
  return false
}

/** Relations by which a word stands in for the one on which it hangs: "Vell and [Karad] left". */
const STAND_IN: ReadonlySet<string> = new Set(['conj', 'appos', 'flat'])

/** The word through which a phrase is tied to the rest: of several joined, the first. */
export function anchorOf({ tokens }: Tree, head: number): number {
  let at = head
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const token = tokens[at]
    if (!token || token.head < 0 || !STAND_IN.has(token.relation)) return at
    at = token.head
  }
  return at
}

/** Trees of real sentences are no deeper; a climb ends here on any other. */
export const MOST_STEPS = 60
