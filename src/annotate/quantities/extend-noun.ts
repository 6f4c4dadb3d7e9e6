import { english } from '../../language/english.ts'
import { lemmaAt, tagAt, wordAt } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'
import { neighborsOf } from './is-label.ts'
import { childrenBy, endOfSubtree, headAt, relationAt, type SentenceTree } from './sentence-tree.ts'

const fates = neighborsOf('fate')
const fateVerbs = neighborsOf('fate-verb')
/** Who says something is not thereby counted: "12 percent of voters | said". */
const reports: ReadonlySet<string> = new Set(
  english.reportingVerbs.filter(entry => entry.class === 'assertion').map(entry => entry.verb),
)

/** Words behind a noun that still tell which ones are counted; what is longer has become a story. */
const LONGEST_RESTRICTION = 14
/** Words between a subject and its verb, where others share the verb: "200 soldiers and three civilians were killed". */
const LONGEST_SUBJECT = 14

const STOPS = /^(?:[,;:—"“”«»)\]]|--?|–)$/
const RESTRICTIONS: readonly string[] = ['nmod', 'acl', 'amod', 'advmod', 'nummod']

/** The end of what hangs on a noun and restricts it: "soldiers | killed in September"; a comma ends it. */
export function endOfRestriction(tree: SentenceTree, noun: number): number {
  let end = noun + 1
  if (wordAt(tree, end) === '(') end = skipBracket(tree, end)
  for (const child of childrenBy(tree, noun, ...RESTRICTIONS)) {
    if (child < end) continue
    const last = Math.min(endOfSubtree(tree, child), end + LONGEST_RESTRICTION)
    const stop = firstStop(tree, end, last)
    if (stop <= child) break
    if (stop > end) end = trimEnd(tree, end, stop)
    if (stop < last) break
  }
  return end
}

function firstStop(tree: SentenceTree, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (STOPS.test(wordAt(tree, at)) && !isJoined(tree, at)) return at
    if (/^(?:but|while|whereas|although|though|according)$/.test(wordAt(tree, at))) return at
  }
  return to
}

const isJoined = (tree: SentenceTree, at: number) =>
  wordAt(tree, at) === '-' && tree.tokens[at]?.start === tree.tokens[at - 1]?.end

/** No span ends in a word that opens something: "soldiers in", "people who". */
function trimEnd(tree: SentenceTree, from: number, to: number): number {
  let end = to
  while (end > from && /^(?:ADP|DET|CCONJ|SCONJ|PRON|AUX|PART|PUNCT)$/.test(tagAt(tree, end - 1))) end--
  return end
}

const LONGEST_BRACKET = 8
function skipBracket(tree: SentenceTree, at: number): number {
  for (let end = at + 1; end <= at + LONGEST_BRACKET; end++) if (wordAt(tree, end) === ')') return end + 1
  return at
}

/** A verb that tells what became of people, or a predicate that does: "were killed", "are missing". */
export const tellsFateAt = (tree: SentenceTree, at: number): boolean =>
  fates.has(wordAt(tree, at)) || (tagAt(tree, at) === 'VERB' && fateVerbs.has(lemmaAt(tree, at)))

/** Takes in the predicate that tells what became of those counted: "people | were injured in the blast". */
function withPredicate(tree: SentenceTree, top: number, end: number, isShare: boolean): number {
  let subject = top
  for (let steps = 0; relationAt(tree, subject) === 'conj' && steps < 4; steps++) subject = headAt(tree, subject)
  const verb = headAt(tree, subject)
  if (relationAt(tree, subject) !== 'nsubj' || verb < end || verb - end > LONGEST_SUBJECT) return end
  const isTold =
    tellsFateAt(tree, verb) || (isShare && tagAt(tree, verb) === 'VERB' && !reports.has(lemmaAt(tree, verb)))
  if (!isTold || firstStop(tree, end, verb) < verb) return end
  let last = verb + 1
  for (const child of childrenBy(tree, verb, 'obl', 'obj', 'nmod')) {
    if (child < last) continue
    if (tree.timeAt[child]) break
    const to = Math.min(endOfSubtree(tree, child), last + LONGEST_RESTRICTION)
    const stop = firstStop(tree, last, to)
    if (stop > child) last = trimEnd(tree, last, stop)
    if (stop < to || stop <= child) break
  }
  return last
}

/** From where the words for a noun reach, and what they may take in. */
export interface Extent {
  /** The place after the number, or the first word of the phrase where it stands elsewhere. */
  readonly from: number
  readonly noun: number
  /** The word of the amount on which its others depend: "dozens" of "dozens of miners". */
  readonly top: number
  /** A part of a whole says nothing without what is told of it: "12 percent of voters | stayed at home". */
  readonly isShare: boolean
}

/**
 * The words for what is counted, from its noun: modifiers behind the number, what restricts it, and what became of it
 * where that is told right there.
 * @example extendNoun(tree, { from, noun, top, isShare: false })  // "Armenian | soldiers | killed in September"
 */
export function extendNoun(tree: SentenceTree, { from, noun, top, isShare }: Extent): Run {
  const end = endOfRestriction(tree, noun)
  return {
    first: Math.min(from, noun),
    last: Math.max(...[noun, top].map(at => withPredicate(tree, at, end, isShare))),
  }
}

/** Articles, comparisons and numbers before a noun say nothing of what it is. */
const isLead = (tree: SentenceTree, at: number) =>
  tagAt(tree, at) === 'NUM' || /^(?:the|an?|least|most|more|all|both|half|these|those)$/.test(wordAt(tree, at))

/** Where the phrase of a noun begins, its articles and numbers left out. */
export function startOfNoun(tree: SentenceTree, noun: number): number {
  let first = noun
  while (first > 0 && (isModifierOf(tree, first - 1, noun) || isHyphen(tree, first - 1))) first--
  while (first < noun && (isLead(tree, first) || tagAt(tree, first) === 'PUNCT')) first++
  return first
}

/** Whether a word hangs on a noun that follows it, through other words between them. */
function isModifierOf(tree: SentenceTree, word: number, noun: number): boolean {
  if (/^(?:CCONJ|ADP|SCONJ|VERB|AUX|PRON|PUNCT)$/.test(tagAt(tree, word)) && !isPossessive(tree, word)) return false
  let at = headAt(tree, word)
  for (let steps = 0; steps < MOST_MODIFIERS && at > word; steps++) {
    if (at === noun) return true
    if (at > noun) return relationAt(tree, noun) === 'compound' && headAt(tree, noun) === at
    at = headAt(tree, at)
  }
  return false
}

const MOST_MODIFIERS = 5

const isPossessive = (tree: SentenceTree, at: number) =>
  tagAt(tree, at) === 'PRON' && tree.tokens[at]?.features.includes('Poss=Yes') === true

const isHyphen = (tree: SentenceTree, at: number) => tree.tokens[at]?.text === '-' && tagAt(tree, at - 1) !== 'NUM'
