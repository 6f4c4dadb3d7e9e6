import { english } from '../../language/english.ts'
import { lemmaAt, tagAt, wordAt } from '../sentence-words.ts'
import { skipToSubject } from '../walk-clauses.ts'
import { type Amount, isName, isNoun, isTime, linkOf } from './amount.ts'
import { childrenBy, headAt, prepositionOf, relationAt, type SentenceTree, subjectOf } from './sentence-tree.ts'

const changeVerbs: ReadonlySet<string> = new Set(english.changeVerbs.map(({ verb }) => verb))

/** "fined | Ana Vell 3,000 euros": who pays or gets money is not what it is for. */
const isSomebody = (tree: SentenceTree, at: number) => tree.nameAt[at]?.type === 'Person'

/** The object of a verb other than the amount: "cut | output by 5 percent", "spent $3 million on | roads". */
function findObject(tree: SentenceTree, amount: Amount, verb: number): number | undefined {
  const objects = childrenBy(tree, verb, 'obj', 'iobj')
  const object = objects.find(at => at < amount.first && at > verb && isNoun(tree, at))
  const isPaid = object !== undefined && amount.dimension === 'money' && isSomebody(tree, object)
  if (object !== undefined && !isPaid) return relationAt(tree, object) === 'obj' ? object : undefined
  if (amount.dimension !== 'money') return undefined
  return childrenBy(tree, verb, 'obl', 'nmod', 'obj').find(
    at =>
      at >= amount.last &&
      /^(?:for|on|in|towards|into)$/.test(prepositionOf(tree, at)) &&
      tagAt(tree, at) === 'NOUN' &&
      !isTime(tree, at),
  )
}

/** "200 meters | wide": how large something is. */
const EXTENT = /^(?:long|wide|deep|high|tall|thick)$/

/** "most voters expect her to win -- 44 percent to 34": what stands after a dash is told of nothing before it. */
const hasDash = (tree: SentenceTree, from: number, to: number) =>
  tree.tokens.slice(from, to).some(({ text }) => /^(?:--|—|–)$/.test(text))

/** A noun of which a verb tells an amount. */
interface ToldOf {
  readonly noun: number
  readonly by: 'subject' | 'object'
}

/** What a verb or a predicate says an amount of: "prices rose 5 percent", "the rate is 5 percent", "the toll hit 45". */
export function findToldOf(tree: SentenceTree, amount: Amount, top: number): ToldOf | undefined {
  const isPredicate = childrenBy(tree, top, 'cop').length > 0
  const verb = isPredicate ? top : headAt(tree, top)
  const isUpOrDown = /^(?:up|down)$/.test(wordAt(tree, verb)) && verb === amount.first - 1
  const isVerb = isPredicate || isUpOrDown || /^(?:VERB|AUX|ADJ)$/.test(tagAt(tree, verb))
  if (
    verb < 0 ||
    !isVerb ||
    (!isPredicate && !/^(?:obj|obl|xcomp|advmod|ccomp|nmod|dep|compound)$/.test(relationAt(tree, top)))
  )
    return undefined
  const object = findObject(tree, amount, verb)
  const isExtent = amount.dimension === 'length' && EXTENT.test(wordAt(tree, amount.last))
  const isChange = isPredicate || isUpOrDown || isExtent || changeVerbs.has(lemmaAt(tree, verb))
  if (object !== undefined && (amount.dimension === 'money' || isChange)) return { noun: object, by: 'object' }
  const isPriced = amount.dimension === 'money' && linkOf(tree, amount, top) === 'at'
  const isWorth = amount.dimension === 'money' && wordAt(tree, verb) === 'worth'
  const subject = isChange || isPriced || isWorth || amount.dimension === 'share' ? subjectOf(tree, verb) : undefined
  if (subject === undefined || !isNoun(tree, subject) || subject >= amount.first) return undefined
  if (hasDash(tree, subject, amount.first)) return undefined
  if (amount.dimension !== 'money' && tree.nameAt[subject]?.type === 'Person') return undefined
  if (amount.dimension === undefined && isName(tree, subject)) return undefined
  return { noun: subject, by: 'subject' }
}

/** Words between a verb and the last phrase of its object: "increase nuclear - power | generation". */
const LONGEST_OBJECT = 4

function hasChangeVerb(tree: SentenceTree, before: number): boolean {
  for (let at = before - 1; at >= before - LONGEST_OBJECT; at--) {
    if (tagAt(tree, at) === 'VERB') return changeVerbs.has(lemmaAt(tree, at))
    if (/^[,;:()]$/.test(wordAt(tree, at))) return false
  }
  return false
}

/** "exports were down | 4 percent", where the tree goes astray: the phrase before the verb that stands before an amount. */
export function findSubjectBySurface(tree: SentenceTree, { first, dimension }: Amount): number | undefined {
  let verb = first - 1
  if (wordAt(tree, verb) === 'by') {
    const object = tree.phraseAt[verb - 1]
    const isObject = object && !object.pronoun && object.last === verb && isNoun(tree, object.head)
    if (isObject && hasChangeVerb(tree, object.first)) return object.head
  }
  if (/^(?:to|at|by)$/.test(wordAt(tree, verb))) verb--
  while (/^(?:up|down)$/.test(wordAt(tree, verb)) || tagAt(tree, verb) === 'ADV') verb--
  const isLevel = tagAt(tree, verb) === 'VERB' && changeVerbs.has(lemmaAt(tree, verb))
  if (!isLevel && !(tagAt(tree, verb) === 'AUX' && lemmaAt(tree, verb) === 'be' && dimension !== undefined))
    return undefined
  let phrase = tree.phraseAt[skipToSubject(tree, verb)]
  while (phrase && tagAt(tree, phrase.first - 1) === 'ADP') phrase = tree.phraseAt[phrase.first - 2]
  const isNamed = phrase && !phrase.pronoun && isNoun(tree, phrase.head) && phrase.head < verb
  if (!phrase || !isNamed || tree.nameAt[phrase.head]?.type === 'Person') return undefined
  return dimension === undefined && isName(tree, phrase.head) ? undefined : phrase.head
}
