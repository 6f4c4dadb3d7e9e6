import { english } from '../../language/english.ts'
import type { Happening } from '../../record/article.ts'
import { spanOf } from '../clauses/noun-phrase.ts'
import { ancestorsOf, dependentsOf, isBelow } from '../clauses/tree.ts'
import { subjectOf } from '../clauses/verb-group.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Context } from './context.ts'
import type { NounTrigger, Trigger, VerbTrigger } from './find-triggers.ts'
import { governmentsOf } from './govern.ts'

const relations = english.relationWords
  .map(({ words, relation }) => ({ words: words.split(' '), relation }))
  .sort((a, b) => b.words.length - a.words.length)

/** What happens before a thing or beside it gathers people, as a rule; who answers may do anything. */
const GATHERINGS = new Set(['session', 'meeting', 'summit', 'call', 'visit'])
const GATHERS_ONLY = new Set(['precedes', 'prepares'])
/** Verbs by which an event is held: "held talks ahead of the summit". */
const GIVING = new Set(['hold', 'have', 'take', 'meet', 'convene', 'attend', 'sign', 'conclude', 'begin', 'open'])

/**
 * How an event stands to another of its sentence: "A was preceded by B", "talks ahead of the summit", "met on the
 * sidelines of the session", "recalled its ambassador in response to the attack".
 */
export function findRelation(view: SentenceView, trigger: Trigger, { triggers }: Context): Pick<Happening, 'relation'> {
  const nouns = triggers.filter((t): t is NounTrigger => t.as === 'noun' && t !== trigger)
  const host = trigger.as === 'verb' ? nouns.find(other => isDoer(view, other, trigger)) : undefined
  if (host) return { relation: { kind: 'partOf', to: spanOf(view.tokens, host.phrase) } }
  const preceding = nouns.find(other => isPrecededBy(view, other, trigger))
  if (preceding) return { relation: { kind: 'precedes', to: spanOf(view.tokens, preceding.phrase) } }
  for (const other of nouns) {
    const words = wordsBefore(view, other)
    if (!words || ownerOf(view, other, triggers) !== trigger) continue
    if (GATHERS_ONLY.has(words.relation) && !GATHERINGS.has(trigger.word.type)) continue
    return { relation: { kind: words.relation, to: spanOf(view.tokens, other.phrase) } }
  }
  return GATHERINGS.has(trigger.word.type) && isPreparatory(view, trigger) ? { relation: { kind: 'prepares' } } : {}
}

/** "The summit appointed Ana Vell": what a gathering does it does while it lasts. */
function isDoer({ tokens }: SentenceView, { at, word }: NounTrigger, { group }: VerbTrigger): boolean {
  const subject = group.passive || !GATHERINGS.has(word.type) ? undefined : subjectOf(tokens, group)
  return subject !== undefined && subject.to - 1 === at
}

const PREPARING = new Set(['prepare', 'draft', 'finalise', 'finalize', 'hammer'])
/** What a later gathering is to have before it. */
const PREPARED =
  /^(?:communiqu[eé]|declaration|statement|agenda|draft|text|document|ground|groundwork|paper|decision)s?$/

/** "The ministers meet on Thursday to prepare a communiqué", "a preparatory meeting": for the gathering to come. */
function isPreparatory(view: SentenceView, trigger: Trigger): boolean {
  const { tokens } = view
  if (trigger.as === 'noun' && tokens.slice(trigger.phrase.from, trigger.at).some(t => t.lemma === 'preparatory'))
    return true
  const verb =
    trigger.as === 'verb' ? trigger.at : [...ancestorsOf(view, trigger.at)].find(at => tokens[at]?.tag === 'VERB')
  if (verb === undefined) return false
  return dependentsOf(view, verb, 'advcl', 'xcomp').some(
    at =>
      PREPARING.has(tokens[at]?.lemma ?? '') &&
      dependentsOf(view, at, 'obj').some(place => PREPARED.test(tokens[place]?.text.toLowerCase() ?? '')),
  )
}

/** "A was preceded by B", "A followed B": read at B. */
const isPrecededBy = ({ tokens }: SentenceView, other: NounTrigger, trigger: Trigger): boolean =>
  GATHERINGS.has(other.word.type) &&
  GATHERINGS.has(trigger.word.type) &&
  governmentsOf(tokens, other.phrase, other.at).some(
    ({ as, group }) =>
      as === 'subject' && group.passive && tokens[group.verb]?.lemma === 'precede' && trigger.at > group.verb,
  )

/** The words of relation that stand right before the phrase of an event. */
const wordsBefore = ({ tokens }: SentenceView, { phrase }: NounTrigger) =>
  relations.find(({ words }) =>
    words.every((word, i) => tokens[phrase.from - words.length + i]?.text.toLowerCase() === word),
  )

/**
 * Which event of the sentence is the one that another is set beside: the nearest above it in the tree, or the one that
 * hangs on the verb above it and is done by it ("held [talks] ahead of the summit").
 */
function ownerOf(view: SentenceView, other: NounTrigger, triggers: readonly Trigger[]): Trigger | undefined {
  for (const above of ancestorsOf(view, other.at)) {
    const itself = triggers.find(t => t !== other && t.at === above)
    if (itself) return itself
    const token = view.tokens[above]
    if (token?.tag !== 'VERB') continue
    const done = triggers.find(
      t => t !== other && t.as === 'noun' && isDoneBy(view, t.at, above) && !isBelow(view, t.at, other.at),
    )
    if (done && (GIVING.has(token.lemma) || view.tokens[done.at]?.relation === 'nsubj')) return done
    return undefined
  }
  return undefined
}

/** Whether a noun is the object or the subject of a verb. */
const isDoneBy = (view: SentenceView, noun: number, verb: number): boolean => {
  const [head] = ancestorsOf(view, noun)
  return head === verb && /^(?:obj|nsubj)$/.test(view.tokens[noun]?.relation ?? '')
}
