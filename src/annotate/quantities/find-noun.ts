import { english } from '../../language/english.ts'
import { lemmaAt, tagAt, wordAt } from '../sentence-words.ts'
import { type Run, skipToSubject } from '../walk-clauses.ts'
import { isJoint } from './is-joint.ts'
import { neighborsOf } from './is-label.ts'
import {
  childrenBy,
  headAt,
  isNominal,
  prepositionOf,
  relationAt,
  type SentenceTree,
  subjectOf,
} from './sentence-tree.ts'

const fates = neighborsOf('fate')
/** "a rise of 5 percent in exports": these tell how something moved, and what moved hangs on them. */
const moves: ReadonlySet<string> = new Set(english.changeNouns.map(({ noun }) => noun))
/** "a total of 12 votes", "the number of dead rose to 12": what is counted hangs on them, where anything does. */
const sums = neighborsOf('sum')
/** "worth", "amounting": they join an amount to the noun before them. */
const bridges = neighborsOf('bridge')
const changeVerbs: ReadonlySet<string> = new Set(english.changeVerbs.map(({ verb }) => verb))

/** Numbers, their units and comparisons: words `first` to `last`; `measured` where there is a unit. */
export interface Amount extends Run {
  readonly dimension?: string
}

/** How a noun was found: by standing behind the number ("direct"), or as what a verb or another noun tells of it. */
export interface FoundNoun {
  readonly noun: number
  /** The noun through which it was found: "amount" of "the amount of grain", else the same. */
  readonly through: number
  readonly by: 'behind' | 'part' | 'before' | 'subject' | 'object'
}

/** The word of an amount on which its other words depend. */
export function topOf(tree: SentenceTree, { first, last }: Run): number {
  let top = last - 1
  for (let at = last - 1; at >= first; at--) {
    const head = headAt(tree, at)
    if ((head < first || head >= last) && /^(?:NUM|SYM|NOUN|PROPN|ADJ|DET)$/.test(tagAt(tree, at))) {
      top = at
      if (!/^(?:punct|case|advmod)$/.test(relationAt(tree, at))) break
    }
  }
  return top
}

const isTime = (tree: SentenceTree, at: number) => tree.timeAt[at] !== undefined

/** Where a noun is a mere relative or personal pronoun, nothing is named. */
const isNoun = (tree: SentenceTree, at: number) =>
  isNominal(tree, at) && !isTime(tree, at) && !/^(?:percent|cent|%|percentage|s)$/.test(wordAt(tree, at))

/** "dozens of people", "12 percent of the voters", "40 kg of heroin", "$3 million in aid". */
function findPart(tree: SentenceTree, amount: Amount, top: number): number | undefined {
  const links = amount.dimension === 'money' ? /^(?:of|in|for|worth|towards)$/ : /^of$/
  const behind = childrenBy(tree, top, 'nmod', 'obl').filter(at => at >= amount.last)
  const linked = behind.find(at => links.test(prepositionOf(tree, at)) && isNoun(tree, at))
  if (linked !== undefined && (prepositionOf(tree, linked) === 'of' || tagAt(tree, linked) === 'NOUN'))
    return headOfPhrase(tree, linked)
  if (wordAt(tree, amount.last) !== 'of') return undefined
  return nounSoon(tree, amount.last + 1) ?? antecedentOf(tree, amount)
}

/** Words. "of illegally caught cod": before the phrase stand no more modifiers than this. */
const MOST_MODIFIERS = 3

/** The noun of the phrase that begins at a word or behind its modifiers. */
function nounSoon(tree: SentenceTree, from: number): number | undefined {
  for (let at = from; at < from + MOST_MODIFIERS; at++) {
    const phrase = tree.phraseAt[at]
    if (phrase) return !phrase.pronoun && isNoun(tree, phrase.head) ? headOfPhrase(tree, phrase.head) : undefined
    if (!/^(?:ADV|VERB|ADJ)$/.test(tagAt(tree, at))) return undefined
  }
  return undefined
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

/** The noun on which a noun of one phrase hangs as a modifier: "trade" from "world" in "world trade". */
function headOfPhrase(tree: SentenceTree, at: number): number {
  let noun = at
  while (relationAt(tree, noun) === 'compound' && headAt(tree, noun) > noun && isNominal(tree, headAt(tree, noun)))
    noun = headAt(tree, noun)
  const owned = ownedBy(tree, noun)
  if (owned !== undefined) return owned
  const next = noun + 1
  return isNear(tree, noun, next) && isPluralNoun(tree, next) && !isPluralNoun(tree, noun) ? next : noun
}

const isPluralNoun = (tree: SentenceTree, at: number) =>
  tagAt(tree, at) === 'NOUN' && tree.tokens[at]?.features.includes('Number=Plur') === true

/** "the world's | trade": what belongs to an owner is counted, not the owner. */
function ownedBy(tree: SentenceTree, owner: number): number | undefined {
  if (!/^['’]s?$/.test(wordAt(tree, owner + 1))) return undefined
  const head = headAt(tree, owner)
  if (head > owner && isNoun(tree, head)) return head
  const next = wordAt(tree, owner + 2) === 's' ? owner + 3 : owner + 2
  const phrase = tree.phraseAt[next]
  return phrase && !phrase.pronoun && isNoun(tree, phrase.head) ? phrase.head : undefined
}

/** The noun behind the number: "12 | Armenian soldiers", "27-|member". */
function findBehind(tree: SentenceTree, { last, dimension }: Amount, top: number): number | undefined {
  if (isJoint(tree, last) && dimension === undefined && tagAt(tree, last + 1) !== 'ADJ') return last + 1
  const head = headAt(tree, top)
  const isModifier = /^(?:nummod|compound|amod|nmod|det|appos|flat|obl|dep)$/.test(relationAt(tree, top))
  if (isModifier && head >= last && isNoun(tree, head) && isNear(tree, last, head)) return headOfPhrase(tree, head)
  const phrase = tree.phraseAt[last]
  const begins = phrase && !phrase.pronoun && phrase.head >= last && phrase.first <= last
  if (!begins || !isNoun(tree, phrase.head) || /^(?:the|an?)$/.test(wordAt(tree, last))) return undefined
  return headOfPhrase(tree, phrase.head)
}

/** "member | bloc": the noun of the phrase that a noun opens. */
const wholeOf = (tree: SentenceTree, noun: number): number =>
  tree.phraseAt[noun] && !isTime(tree, noun) ? Math.max(noun, tree.phraseAt[noun].head) : noun

/** No verb and no mark that ends a phrase stands between a number and its noun. */
function isNear(tree: SentenceTree, from: number, noun: number): boolean {
  for (let at = from; at < noun; at++) {
    if (/^[,;:()—]$/.test(wordAt(tree, at)) && tagAt(tree, at + 1) !== 'ADJ') return false
    if (/^(?:AUX|PRON|ADP|SCONJ)$/.test(tagAt(tree, at)) && !isJoint(tree, at - 1)) return false
  }
  return true
}

/** "$3 million worth of | arms". */
function throughWorth(tree: SentenceTree, noun: number | undefined): number | undefined {
  if (noun === undefined || wordAt(tree, noun) !== 'worth') return noun
  const inside = childrenBy(tree, noun, 'nmod', 'obl').find(at => prepositionOf(tree, at) === 'of' && isNoun(tree, at))
  const phrase = wordAt(tree, noun + 1) === 'of' ? tree.phraseAt[noun + 2] : undefined
  return inside ?? (phrase && !phrase.pronoun ? headOfPhrase(tree, phrase.head) : undefined)
}

/** What moved: "exports" of "a rise of 5 percent in exports", "prices" of "the fall in prices". */
function throughMove(tree: SentenceTree, noun: number, amount: Run, depth = 0): number {
  if (!isMoving(tree, noun)) return noun
  const inside = childrenBy(tree, noun, 'nmod').find(
    at =>
      /^(?:in|of|to|for)$/.test(prepositionOf(tree, at)) &&
      (at < amount.first || at >= amount.last) &&
      tagAt(tree, at) === 'NOUN' &&
      !isTime(tree, at),
  )
  if (inside === undefined && noun < amount.first && /^(?:in|of)$/.test(wordAt(tree, amount.last))) {
    const behind = depth > 0 ? undefined : nounSoon(tree, amount.last + 1)
    return behind === undefined ? noun : throughMove(tree, behind, amount, depth + 1)
  }
  return inside === undefined
    ? noun
    : isMoving(tree, inside) && depth < 2
      ? throughMove(tree, inside, amount, depth + 1)
      : inside
}

const isMoving = (tree: SentenceTree, noun: number) => moves.has(lemmaAt(tree, noun)) || sums.has(lemmaAt(tree, noun))

/** The preposition before an amount, whatever word of it the tree hangs it on. */
const linkOf = (tree: SentenceTree, { first }: Run, top: number): string =>
  prepositionOf(tree, top) || (tagAt(tree, first - 1) === 'ADP' ? wordAt(tree, first - 1) : '')

/** "inflation of 76 percent", "a fine of $500", "the budget, $3bn", "arms worth $3m", "a toll of 45". */
function findBefore(tree: SentenceTree, amount: Amount, top: number): number | undefined {
  const bridge = bridgeBefore(tree, amount.first)
  if (bridge !== undefined) {
    const at = headAt(tree, bridge) === top ? headAt(tree, top) : headAt(tree, bridge)
    return at >= 0 && at < bridge && isNoun(tree, at) ? at : nounEnding(tree, bridge)
  }
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

const isName = (tree: SentenceTree, at: number) => tagAt(tree, at) === 'PROPN'

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

/** The object of a verb other than the amount: "cut | output by 5 percent", "spent $3 million on | roads". */
function findObject(tree: SentenceTree, amount: Amount, verb: number): number | undefined {
  const object = childrenBy(tree, verb, 'obj').find(at => at < amount.first && at > verb && isNoun(tree, at))
  if (object !== undefined) return object
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

/** What a verb or a predicate says an amount of: "prices rose 5 percent", "the rate is 5 percent", "the toll hit 45". */
function findToldOf(tree: SentenceTree, amount: Amount, top: number): Omit<FoundNoun, 'through'> | undefined {
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
  const subject = isChange || isPriced || amount.dimension === 'share' ? subjectOf(tree, verb) : undefined
  if (subject === undefined || !isNoun(tree, subject) || subject >= amount.first) return undefined
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
function findSubjectBySurface(tree: SentenceTree, { first, dimension }: Amount): number | undefined {
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

/** Phrases joined by "and" hang on the same word: "by 5 percent and 7 percent". */
function unjoin(tree: SentenceTree, top: number): number {
  let at = top
  for (let steps = 0; relationAt(tree, at) === 'conj' && steps < MOST_PARTNERS; steps++) at = headAt(tree, at)
  return at < 0 ? top : at
}

const MOST_PARTNERS = 5

/**
 * The noun that an amount counts or measures.
 * @returns undefined where the sentence names nothing
 * @source data/en/number-neighbors.yml, data/en/change-verbs.yml
 * @example findNoun(tree, amount)  // "two | soldiers", "12 percent of the | voters", "| prices rose 5 percent"
 */
export function findNoun(tree: SentenceTree, amount: Amount): FoundNoun | undefined {
  const top = topOf(tree, amount)
  const part = findPart(tree, amount, top)
  const found = (through: number, by: FoundNoun['by']): FoundNoun => ({
    noun: throughMove(tree, through, amount),
    through,
    by,
  })
  if (part !== undefined) return found(part, 'part')
  const behind = throughWorth(tree, findBehind(tree, amount, top))
  if (behind !== undefined)
    return amount.dimension ? found(behind, 'behind') : { noun: behind, through: wholeOf(tree, behind), by: 'behind' }
  if (fates.has(wordAt(tree, amount.last)) && amount.dimension === undefined) return found(amount.last, 'behind')
  for (const place of new Set([top, unjoin(tree, top)])) {
    const before = findBefore(tree, amount, place)
    if (before !== undefined) return found(before, 'before')
    const told = findToldOf(tree, amount, place)
    if (told) return found(told.noun, told.by)
  }
  const surface = findSubjectBySurface(tree, amount)
  return surface === undefined ? undefined : found(surface, 'subject')
}
