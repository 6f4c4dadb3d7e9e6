import { english } from '../../../language/english.ts'
import { headOf } from '../../clauses/tree.ts'
import { type Clause, childrenOf, type Tree, wordAt } from './clause.ts'

const SAYING: ReadonlySet<string> = new Set(
  english.reportingVerbs.filter(entry => entry.class === 'assertion').map(entry => entry.verb),
)
/** What is found, shown or known is told as well. */
const KNOWING: ReadonlySet<string> = new Set([
  'find',
  'show',
  'know',
  'learn',
  'reveal',
  'confirm',
  'recall',
  'note',
  'mean',
  'see',
  'say',
  'tell',
  'announce',
  'add',
  'report',
])
const NOT_SURE: ReadonlySet<string> = new Set([
  'allege',
  'claim',
  'accuse',
  'suggest',
  'predict',
  'warn',
  'speculate',
  'argue',
  'joke',
  'deny',
])
const DENYING: ReadonlySet<string> = new Set(['deny', 'reject', 'refute', 'dispute', 'dismiss'])
const UNTRUE: ReadonlySet<string> = new Set([
  'untrue',
  'false',
  'wrong',
  'baseless',
  'unfounded',
  'groundless',
  'fake',
  'fabricated',
  'incorrect',
  'inaccurate',
  'invented',
  'untruth',
  'lie',
  'fabrication',
  'nonsense',
  'rumour',
  'rumor',
])
const NOT_SO: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'whether',
  'until',
  'till',
  'before',
  'lest',
  'once',
  'though',
])
const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'where', 'when', 'whose'])

/**
 * How far down a deed may stand below the main verb. Each level is a clause in which the teller may step back from what
 * is told.
 */
const DEEPEST = 6

/**
 * How a sentence stands to a deed that it tells of: as told, as denied ("reports that they met are untrue"), or not told at
 * all: in a condition, a demand, a hope, a mere claim.
 */
export function standingOf(tree: Tree, { verb, subject = verb }: Clause): 'told' | 'denied' | undefined {
  const { view } = tree
  let at = verb
  for (let steps = 0; steps < DEEPEST; steps++) {
    const relation = view.tokens[at]?.relation ?? ''
    if (childrenOf(tree, at, 'mark', 'advmod').some(child => child < at && NOT_SO.has(wordAt(tree, child))))
      return undefined
    const above = headOf(view, at)
    if (relation === 'root' || above < 0) return 'told'
    const lemma = view.tokens[above]?.lemma ?? ''
    // "Rehn, who had vowed to stay, was dismissed": the parser hangs the verb on what is told beside it.
    if (at === verb && relation === 'ccomp' && subject < above && above < verb) return 'told'
    if (relation === 'ccomp' || relation === 'csubj') {
      if (DENYING.has(lemma)) return isNegated(tree, above) ? undefined : 'denied'
      if (NOT_SURE.has(lemma) || isNegated(tree, above)) return undefined
      if (!SAYING.has(lemma) && !KNOWING.has(lemma)) return undefined
    }
    if (relation === 'acl' && isContentOf(tree, at)) return isUntrue(tree, above) ? 'denied' : undefined
    at = above
  }
  return undefined
}

const isNegated = (tree: Tree, at: number): boolean =>
  (tree.below[at] ?? []).some(child => /^(?:not|n['’]t|never|nor|neither)$/.test(wordAt(tree, child)))

/** "reports [that they met]": what the noun tells, and not a clause that tells which reports. */
function isContentOf(tree: Tree, verb: number): boolean {
  const mark = childrenOf(tree, verb, 'mark').find(at => wordAt(tree, at) === 'that')
  // "the rumour that she tendered her resignation": the parser may take "that" for a second object.
  const objects = childrenOf(tree, verb, 'obj')
  if (objects.length > 1 && objects.some(at => wordAt(tree, at) === 'that')) return true
  const own = childrenOf(tree, verb, 'nsubj', 'obj', 'obl', 'advmod')
  return mark !== undefined && !own.some(at => RELATIVE.has(wordAt(tree, at)))
}

/** "[reports that …] were untrue", "denied [reports that …]". */
function isUntrue(tree: Tree, noun: number): boolean {
  const { view } = tree
  const above = headOf(view, noun)
  const relation = view.tokens[noun]?.relation
  if (relation === 'obj' && DENYING.has(view.tokens[above]?.lemma ?? '')) return !isNegated(tree, above)
  if (above >= 0 && relation === 'nsubj' && UNTRUE.has(view.tokens[above]?.lemma ?? '')) return !isNegated(tree, above)
  // Where the sentence goes on with who says so, the parser may hang the reports on that verb.
  return view.tokens.some(
    (token, at) =>
      at > noun && UNTRUE.has(token.lemma) && childrenOf(tree, at, 'cop').length > 0 && !isNegated(tree, at),
  )
}
