import type { Token } from '../../../record/article.ts'
import type { TokenRange } from '../../clauses/noun-phrase.ts'
import { dependentsByHead, dependentsOf, headOf, lowerAt } from '../../clauses/tree.ts'
import { type Outlook, subjectOf as subjectOfGroup, verbGroupAt } from '../../clauses/verb-group.ts'
import type { SentenceView } from '../../clauses/view-sentences.ts'

/** A sentence's tree, walked from above. */
export interface Tree {
  readonly view: SentenceView
  /** The places of the words that hang on each word, in reading order. */
  readonly below: readonly (readonly number[])[]
  /** The clauses read so far, by the place of their verb: many ask for the same. */
  readonly clauses: Map<number, Clause>
}

/** What hangs on a verb by a preposition: "in Isel", "with Ana Vell". */
export interface Oblique {
  readonly preposition: string
  readonly head: number
}

/** A verb with its subject, object and what else hangs on it; places in the sentence. */
export interface Clause {
  readonly verb: number
  readonly outlook: Outlook
  readonly negative: boolean
  readonly passive: boolean
  /** Lemma of the verb that governs an infinitive: "expect" in "is expected to meet". */
  readonly governor?: string
  /** First word of the verb's group: "has" in "has closed". */
  readonly from: number
  readonly subject?: number
  readonly object?: number
  /** After "by", of a passive verb. */
  readonly agent?: number
  readonly obliques: readonly Oblique[]
}

const SUBJECT = 'nsubj'
const OBLIQUES: ReadonlySet<string> = new Set(['obl', 'nmod', 'iobj'])
const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that'])

/** A sentence's tree is asked for by many readers, and built once. */
const trees = new WeakMap<SentenceView, Tree>()

export function treeOf(view: SentenceView): Tree {
  const known = trees.get(view)
  if (known) return known
  const tree: Tree = { view, below: dependentsByHead(view), clauses: new Map() }
  trees.set(view, tree)
  return tree
}

const relationAt = ({ view }: Tree, at: number): string => view.tokens[at]?.relation ?? ''
export const wordAt = ({ view }: Tree, at: number): string => lowerAt(view.tokens, at)

/** The words that hang on a word by one of some relations. */
export const childrenOf = ({ view }: Tree, at: number, ...relations: readonly string[]): readonly number[] =>
  dependentsOf(view, at, ...relations)

/** The preposition of a word that hangs on another: "in" of "in the town"; empty where there is none. */
export const prepositionOf = (tree: Tree, at: number): string =>
  childrenOf(tree, at, 'case')
    .map(child => wordAt(tree, child))
    .join(' ')

/** The verb of a sentence at a place, with what hangs on it. */
export function clauseAt(tree: Tree, verb: number): Clause {
  const known = tree.clauses.get(verb)
  if (known) return known
  const clause = readClause(tree, verb)
  tree.clauses.set(verb, clause)
  return clause
}

function readClause(tree: Tree, verb: number): Clause {
  const { tokens } = tree.view
  const group = verbGroupAt(tokens, verb)
  const own = childrenOf(tree, verb, SUBJECT)[0]
  const above = headOf(tree.view, verb)
  const isShared = relationAt(tree, verb) === 'conj' && own === undefined && tokens[above]?.tag === 'VERB'
  const shared = isShared && !hasAuxiliary(tree, verb) ? clauseAt(tree, above) : undefined
  // "a report released on Monday", but not "a report to be released".
  const isReduced = relationAt(tree, verb) === 'acl' && own === undefined && !hasAuxiliary(tree, verb)
  const passive =
    isPassive(tree, verb) || (isReduced && isParticiple(tokens[verb])) || isSharedPassive(tree, verb, shared)
  const subject = subjectOf(tree, verb, own, isReduced, shared ?? (isShared ? clauseAt(tree, above) : undefined))
  const object = objectOf(tree, verb)
  const particle = particleOf(tree, verb)
  const obliques = (tree.below[verb] ?? []).flatMap(child => {
    if (!OBLIQUES.has(relationAt(tree, child))) return []
    // "called on the minister": the parser may hang the preposition on the verb.
    const preposition =
      prepositionOf(tree, child) || (particle !== undefined && child > particle ? wordAt(tree, particle) : '')
    return preposition === '' ? [] : [{ preposition, head: child }]
  })
  const agent = passive ? obliques.find(({ preposition }) => preposition === 'by')?.head : undefined
  const inherited = shared !== undefined && isParticiple(tokens[verb]) && passive
  return {
    verb,
    outlook: group.duty ? 'bare' : inherited ? shared.outlook : isReduced && passive ? 'past' : group.outlook,
    negative: group.negative || (inherited && shared.negative),
    passive,
    ...(group.governor !== undefined && { governor: group.governor }),
    from: group.from,
    ...(subject !== undefined && { subject }),
    ...(object !== undefined && { object }),
    ...(agent !== undefined && { agent }),
    obliques,
  }
}

/** Its own subject, what a relative pronoun or a participle hangs on, or that of the verb before it: "came and left". */
function subjectOf(
  tree: Tree,
  verb: number,
  own: number | undefined,
  isReduced: boolean,
  shared: Clause | undefined,
): number | undefined {
  const above = headOf(tree.view, verb)
  if (own !== undefined)
    return RELATIVE.has(wordAt(tree, own)) && relationAt(tree, verb) === 'acl' && above >= 0 ? above : own
  if (isReduced) return above >= 0 ? above : undefined
  if (shared?.subject !== undefined) return shared.subject
  // "is expected to meet": the subject is that of what governs the infinitive.
  if (relationAt(tree, verb) === 'xcomp' && above >= 0) return childrenOf(tree, above, SUBJECT)[0]
  return subjectBefore(tree, verb)
}

/** Where the tree has none: the phrase that stands before the verb and what is set off between them. */
function subjectBefore(tree: Tree, verb: number): number | undefined {
  const { view } = tree
  const range = subjectOfGroup(view.tokens, verbGroupAt(view.tokens, verb))
  if (!range) return undefined
  for (let at = range.from; at < range.to; at++) {
    const above = headOf(view, at)
    if (above < range.from || above >= range.to) return at
  }
  return undefined
}

/** Its object; of a relative clause the noun that it tells of ("the talks [that] they planned"). */
function objectOf(tree: Tree, verb: number): number | undefined {
  const [object] = childrenOf(tree, verb, 'obj')
  if (object === undefined) return secondSubjectOf(tree, verb)
  const isPronoun = RELATIVE.has(wordAt(tree, object)) && relationAt(tree, verb) === 'acl'
  return isPronoun ? headOf(tree.view, verb) : object
}

/** "The court jailed [minister Ana Vell]": of two subjects, which no verb has, the one behind the verb is its object. */
function secondSubjectOf(tree: Tree, verb: number): number | undefined {
  const [first = verb, second] = childrenOf(tree, verb, SUBJECT)
  return first < verb && second !== undefined && second > verb ? second : undefined
}

/** "off" of "called off". */
export const particleOf = (tree: Tree, verb: number): number | undefined =>
  childrenOf(tree, verb, 'compound').find(at => at > verb && tree.view.tokens[at]?.tag === 'ADP')

const isParticiple = (token: Token | undefined): boolean => token?.form === 'participle'

const hasAuxiliary = (tree: Tree, verb: number): boolean => childrenOf(tree, verb, 'aux', 'mark').length > 0

const isPassive = (tree: Tree, verb: number): boolean =>
  tree.view.tokens[verb]?.form === 'participle' &&
  childrenOf(tree, verb, 'aux', 'cop').some(at => /^(?:be|get)$/.test(tree.view.tokens[at]?.lemma ?? ''))

/** "was arrested and charged". */
const isSharedPassive = (tree: Tree, verb: number, shared: Clause | undefined): boolean =>
  shared?.passive === true && isParticiple(tree.view.tokens[verb]) && childrenOf(tree, verb, 'obj').length === 0

/** Below these another clause or another thing begins. */
const ASIDE: ReadonlySet<string> = new Set([
  'acl',
  'advcl',
  'appos',
  'parataxis',
  'punct',
  'ccomp',
  'case',
  'cc',
  'conj',
])

/** Prepositions that lead from a noun to another thing: "the court [in Isel]". */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'on',
  'from',
  'to',
  'with',
  'for',
  'against',
  'about',
  'outside',
  'between',
  'by',
  'after',
  'since',
  'over',
])

/** The words that name who is meant by a noun, with those that "and" and appositions join to it, on its side of a verb. */
export function partyRange(tree: Tree, at: number, verb: number): TokenRange {
  let from = at
  let to = at + 1
  const visit = (place: number): void => {
    from = Math.min(from, place)
    to = Math.max(to, place + 1)
    for (const child of tree.below[place] ?? []) {
      const relation = relationAt(tree, child)
      const isHung = relation === 'nmod' && ELSEWHERE.has(prepositionOf(tree, child))
      const joins = relation === 'conj' || relation === 'appos' || relation === 'cc'
      const sameSide = child < verb === at < verb
      if (sameSide && !isHung && (joins || !ASIDE.has(relation))) visit(child)
    }
  }
  visit(at)
  return { from, to }
}

/** The words that a noun stands with, without relative clauses, appositions and what else is told beside it. */
export function rangeBelow(tree: Tree, at: number): TokenRange {
  let from = at
  let to = at + 1
  const visit = (place: number, isTop: boolean): void => {
    from = Math.min(from, place)
    to = Math.max(to, place + 1)
    for (const child of tree.below[place] ?? []) {
      const relation = relationAt(tree, child)
      if (relation === 'case' ? !isTop : !ASIDE.has(relation)) visit(child, false)
    }
  }
  visit(at, true)
  return { from, to }
}
