import type { Quantity } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { isActor } from '../asks/is-actor.ts'
import { findSubjects } from '../find-subject.ts'
import { lemmaAt, spanOf, tagAt, wordAt } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'
import type { Amount } from './amount.ts'
import { startOfNoun } from './extend-noun.ts'
import { neighborsOf } from './is-label.ts'
import type { SentenceTree } from './sentence-tree.ts'

const estimates = neighborsOf('estimate-verb')
const accounts = neighborsOf('account-verb')
const standIns = neighborsOf('stand-in')

/** A figure told by its source alone, or of something that only its verb names. */
export interface EllipticReading {
  /** The words for what is counted; absent where the figure before tells it. */
  readonly what?: Run
  readonly noun?: number
  /** Who gives the figure; absent where the same source gives both. */
  readonly source?: Span
}

/** Words between a verb of estimating and "at": "put the number of the dead at". */
const LONGEST_OBJECT = 10
/** Code units between a pronoun and the number: nobody is named. */
const CLAUSE_END = /^(?:[.;:,!?—–)”"»]|--|''|and|but|while|as)?$/

/** Who does what a verb tells, where that can give a figure. */
function giverOf(tree: SentenceTree, verb: number): Span | undefined {
  const [one, ...others] = findSubjects(tree, verb)
  if (!one || others.length > 0 || tree.phraseAt[one.first]?.pronoun || !isActor(tree, one)) return undefined
  return spanOf(tree, one.first, one.last)
}

/** The place of the verb before "at", and of the first word between them: "put [the loss] at". */
function estimateBefore(tree: SentenceTree, link: number): number | undefined {
  for (let at = link - 1; at >= link - LONGEST_OBJECT; at--) {
    if (tagAt(tree, at) === 'VERB') return estimates.has(lemmaAt(tree, at)) ? at : undefined
    if (/^[,;:()—]$/.test(wordAt(tree, at)) || tagAt(tree, at) === 'AUX') return undefined
  }
  return undefined
}

/** "put the dead at 19", "gave the toll as 27": what is estimated stands between the verb and the number. */
function readEstimate(tree: SentenceTree, { first }: Amount): EllipticReading | undefined {
  const link = wordAt(tree, first - 1)
  const verb = /^(?:at|as|to)$/.test(link) ? estimateBefore(tree, first - 1) : undefined
  const source = verb === undefined ? undefined : giverOf(tree, verb)
  if (verb === undefined || !source || (link === 'to' && !/^(?:raise|lower|cut|revise)$/.test(lemmaAt(tree, verb))))
    return undefined
  const phrase = tree.phraseAt[verb + 1]
  const noun = phrase?.head ?? verb + 1
  const isTakenUp = standIns.has(wordAt(tree, noun)) && (phrase === undefined || wordAt(tree, phrase.last) !== 'of')
  if (isTakenUp) return { source }
  if (verb + 1 >= first - 1) return undefined
  return { what: { first: startOfNoun(tree, noun), last: first - 1 }, noun, source }
}

/** "spoke of 1,500", "admits 45": the number ends its clause, and what it counts was told before. */
function readAccount(tree: SentenceTree, { first, last, dimension }: Amount): EllipticReading | undefined {
  const verb = /^(?:of|about)$/.test(wordAt(tree, first - 1)) ? first - 2 : first - 1
  if (tagAt(tree, verb) !== 'VERB' || !accounts.has(lemmaAt(tree, verb)) || dimension === 'money') return undefined
  if (!CLAUSE_END.test(wordAt(tree, last))) return undefined
  const source = giverOf(tree, verb)
  return source && { source }
}

/** Who gives a figure with its noun: "hospitals counted 33 bodies", "the Red Cross spoke of 60 dead". */
export function findGiver(tree: SentenceTree, { first }: Run): Span | undefined {
  const verb = /^(?:of|about)$/.test(wordAt(tree, first - 1)) ? first - 2 : first - 1
  const isGiving =
    tagAt(tree, verb) === 'VERB' &&
    accounts.has(lemmaAt(tree, verb)) &&
    !/^(?:tell|say|give|list)$/.test(lemmaAt(tree, verb))
  return isGiving ? giverOf(tree, verb) : undefined
}

/** "down from 4,100", "against 2,500 last year": what the figure before it counts, at another time. */
function readCompared(tree: SentenceTree, { first, last, dimension }: Amount): EllipticReading | undefined {
  const [link, before] = [wordAt(tree, first - 1), wordAt(tree, first - 2)]
  const isCompared =
    (link === 'from' && /^(?:up|down|,)$/.test(before)) ||
    (link === 'against' && /^(?:,|as|\()$/.test(before)) ||
    /^(?:versus|vs)$/.test(link) ||
    (/^(?:with|to)$/.test(link) && before === 'compared')
  const isBare =
    CLAUSE_END.test(wordAt(tree, last)) ||
    /^(?:in|on|at|for|a|the|last|reported|recorded|registered|counted)$/.test(wordAt(tree, last))
  return isCompared && isBare && dimension === undefined ? {} : undefined
}

/** Reads figures told by who gives them: "the police put the number at 400", "Norland spoke of 1,500". */
export const readElliptic = (tree: SentenceTree, amount: Amount): EllipticReading | undefined =>
  readEstimate(tree, amount) ?? readAccount(tree, amount) ?? readCompared(tree, amount)

/** The one thing that the figures before count; undefined where they count several. */
export function onlyThing(figures: readonly Quantity[], unit: string | undefined): Quantity | undefined {
  const counted = figures.filter(figure => !figure.change && (unit === undefined || figure.unit === unit))
  const [last] = counted.slice(-1)
  return new Set(counted.map(({ noun, what }) => (noun ?? what).start)).size <= 1 ? last : undefined
}
