import { english } from '../../../language/english.ts'
import type { Deed } from '../../../language/knowledge/deeds.ts'
import type { Token } from '../../../record/article.ts'
import { flatMap } from '../../../text/flat-map.ts'
import { lemmasOf } from '../../clauses/lemmas-of.ts'
import { type Clause, childrenOf, particleOf, prepositionOf, type Tree, wordAt } from './clause.ts'
import { isOneOf } from './match-thing.ts'

const byVerb = new Map<string, Deed[]>()
for (const deed of english.deeds) byVerb.set(deed.verb, [...(byVerb.get(deed.verb) ?? []), deed])

/** A deed and the words of its clause that matter to it: the verb, what it is done to, who does it, the other side. */
export interface Matched {
  readonly deed: Deed
  /** What it is done to, or, of a verb without an object, whom it happens to. */
  readonly done?: number
  readonly doer?: number
  readonly other?: number
}

const PARTIES: readonly string[] = ['person', 'state', 'groups', 'body']
/** In words: "put the meeting off". */
const PARTICLE_REACH = 6
const PHONE: ReadonlySet<string> = new Set(['phone', 'telephone', 'videoconference', 'conference', 'video', 'call'])
const BY_PHONE: ReadonlySet<string> = new Set(['on', 'over', 'by', 'via'])

/** Whether a verb tells of any deed at all. */
export const mayTellOfDeed = (token: Token): boolean =>
  token.tag === 'VERB' && lemmasOf(token).some(lemma => byVerb.has(lemma))

/** The deed that a verb tells of with what stands beside it; undefined where it tells of none. */
export function matchDeed(tree: Tree, clause: Clause): Matched | undefined {
  for (const deed of flatMap(lemmasOf(tree.view.tokens[clause.verb]), lemma => byVerb.get(lemma) ?? [])) {
    const matched = hasItsWords(tree, clause, deed) ? withParts(tree, clause, deed) : undefined
    if (matched) return matched
  }
  return undefined
}

function withParts(tree: Tree, clause: Clause, deed: Deed): Matched | undefined {
  if (deed.self) return ofItself(tree, clause, deed)
  const doer = clause.passive ? clause.agent : clause.subject
  if (deed.by && !isOneOf(tree, doer, deed.by)) return undefined
  if (deed.other) {
    const other = clause.obliques.find(
      ({ preposition, head }) => deed.other?.includes(preposition) && isOneOf(tree, head, deed.of ?? PARTIES),
    )?.head
    return !clause.passive && doer !== undefined && other !== undefined ? { deed, doer, other } : undefined
  }
  const done = objectsOf(tree, clause, deed)
    // "closed its land and sea borders": the noun may stand last.
    .flatMap(first => [first, ...childrenOf(tree, first, 'conj')])
    .find(at => isOneOf(tree, at, deed.of ?? []) || isMeasureOf(tree, at, deed.of ?? []))
  if (
    done === undefined ||
    (deed.own && !childrenOf(tree, done, 'nmod', 'nmod:poss').some(at => OWN.test(wordAt(tree, at))))
  )
    return undefined
  return { deed, done, ...(doer !== undefined && { doer }) }
}

const OWN = /^(?:his|her|their|its)$/

/** Where what a deed is done to may stand: its object, the subject of a passive verb, or what is behind its prepositions. */
function objectsOf(tree: Tree, { verb, passive, subject, object, obliques }: Clause, deed: Deed): readonly number[] {
  const { behind } = deed
  if (behind) return obliques.filter(({ preposition }) => behind.includes(preposition)).map(({ head }) => head)
  // "handed over six boats": the parser may take the particle for the object's preposition.
  const last = obliques.find(({ preposition }) => preposition === deed.particle)?.head
  // "freed five of the sailors": the parser may hang both on the verb.
  const more = passive ? [] : childrenOf(tree, verb, 'obj').filter(at => at !== object)
  return [passive ? subject : (object ?? last), ...more].filter(at => at !== undefined)
}

/** "300 tonnes [of wheat]", "$20 million [in aid]", "five [of the fishermen]": so much or so many of a thing is that thing. */
const isMeasureOf = (tree: Tree, at: number, wanted: readonly string[]): boolean =>
  (isOneOf(tree, at, ['measure', 'part']) || tree.view.tokens[at]?.tag === 'NUM') &&
  childrenOf(tree, at, 'nmod', 'obl').some(
    child => /^(?:of|in|worth of)$/.test(prepositionOf(tree, child)) && isOneOf(tree, child, wanted),
  )

/** "The pipeline exploded", "the minister resigned". */
function ofItself(tree: Tree, clause: Clause, deed: Deed): Matched | undefined {
  const { subject: done } = clause
  if (clause.passive || done === undefined) return undefined
  if (clause.object !== undefined && !isSite(tree, clause)) return undefined
  const self = deed.self ?? []
  return isOneOf(tree, done, self) || isMeasureOf(tree, done, self) ? { deed, done } : undefined
}

/** Whether the small words stand beside the verb without which it tells of something else. */
function hasItsWords(tree: Tree, clause: Clause, deed: Deed): boolean {
  const { verb } = clause
  if (deed.passive && !clause.passive) return false
  if (deed.particle === undefined ? hasOtherParticle(tree, clause) : !hasParticle(tree, verb, deed.particle))
    return false
  if (deed.beside && !deed.beside.some(words => standsBeside(tree, clause, words))) return false
  if (deed.alone && childrenOf(tree, verb, 'xcomp', 'advcl', 'ccomp').length > 0) return false
  if (deed.verb === 'name' && isAward(tree, clause)) return false
  if (deed.title && !childrenOf(tree, verb, 'xcomp', 'obj').some(at => isOneOf(tree, at, ['officer']))) return false
  if (deed.medium && !isByPhone(tree, clause)) return false
  if (deed.as && !isToBe(tree, clause)) return false
  return true
}

/** "named her [as] envoy", "named her [envoy]", "named her [to] head the commission". */
const isToBe = (tree: Tree, clause: Clause): boolean =>
  !isAward(tree, clause) &&
  (standsBeside(tree, clause, 'as') ||
    childrenOf(tree, clause.verb, 'xcomp', 'advcl').length > 0 ||
    childrenOf(tree, clause.verb, 'obj').length > 1)

/** "named coach [of the year]" */
const isAward = (tree: Tree, { verb, obliques }: Clause): boolean =>
  obliques.some(({ preposition, head }) => preposition === 'of' && isOneOf(tree, head, AWARDED)) ||
  childrenOf(tree, verb, 'xcomp', 'obj', 'obl').some(at =>
    childrenOf(tree, at, 'nmod').some(of => isOneOf(tree, of, AWARDED)),
  )
const AWARDED: readonly string[] = ['year', 'month', 'week', 'day', 'match', 'game', 'season', 'tournament', 'decade']

/** "sank off Isel": the parser may take the preposition for a part of the verb, and the place for its object. */
const isSite = (tree: Tree, { verb, object }: Clause): boolean =>
  object !== undefined && particleOf(tree, verb) === object - 1 && isOneOf(tree, object, ['place'])

/** "closed down", "took over", "called off": another verb than the bare one. */
function hasOtherParticle(tree: Tree, clause: Clause): boolean {
  const { verb, obliques } = clause
  const particle = particleOf(tree, verb)
  return (
    particle !== undefined &&
    !isSite(tree, clause) &&
    !obliques.some(({ preposition }) => preposition === wordAt(tree, particle))
  )
}

/** Its words follow the verb, or stand behind its object: "called off the search", "called the search off". */
function hasParticle(tree: Tree, verb: number, particle: string): boolean {
  const words = particle.split(' ')
  const follows = (from: number) => words.every((word, i) => wordAt(tree, from + i) === word)
  if (follows(verb + 1)) return true
  return childrenOf(tree, verb, 'compound', 'advmod', 'xcomp').some(
    at => at > verb && at <= verb + PARTICLE_REACH && words.length === 1 && wordAt(tree, at) === particle,
  )
}

function standsBeside(tree: Tree, clause: Clause, words: string): boolean {
  const [first = words, noun] = words.split(' ')
  if (noun !== undefined)
    return clause.obliques.some(
      ({ preposition, head }) => preposition === first && tree.view.tokens[head]?.lemma === noun,
    )
  return (
    clause.obliques.some(({ preposition }) => preposition === first) ||
    childrenOf(tree, clause.verb, 'xcomp').some(at => prepositionOf(tree, at) === first) ||
    childrenOf(tree, clause.verb, 'xcomp', 'obj', 'advmod', 'amod').some(
      at => wordAt(tree, at) === first || tree.view.tokens[at]?.lemma === first,
    ) ||
    // "spent three hours": the object is a time.
    (first === 'hours' &&
      childrenOf(tree, clause.verb, 'obj').some(at =>
        /^(?:hour|minute|day|evening|afternoon|morning)$/.test(tree.view.tokens[at]?.lemma ?? ''),
      ))
  )
}

const isByPhone = (tree: Tree, clause: Clause): boolean =>
  clause.obliques.some(
    ({ preposition, head }) => BY_PHONE.has(preposition) && PHONE.has(tree.view.tokens[head]?.lemma ?? ''),
  )
