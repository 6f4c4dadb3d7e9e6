import type { Time } from '../../../record/article.ts'
import { headOf } from '../../clauses/tree.ts'
import { type Clause, childrenOf, prepositionOf, type Tree, wordAt } from './clause.ts'

/** Prepositions behind which stands the day of a deed; "by Friday" and "until Friday" bound it, "after Friday" follows it. */
const ON: ReadonlySet<string> = new Set([
  '',
  'on',
  'in',
  'at',
  'during',
  'from',
  'late on',
  'early on',
  'starting',
  'as of',
  'as from',
  'this',
])
/** Of what is so still. */
const SINCE: ReadonlySet<string> = new Set(['since'])
/** Months and shorter: what took place "in 2011" is history, and no news. */
const NARROW = /^\d{4}-\d{2}(?:-\d{2})?(?:\/\d{4}-\d{2}-\d{2})?$/
/** "has been suspended since 2021", "seized power in 2021". */
const YEAR = /^\d{4}$/
const OF_YEAR: ReadonlySet<string> = new Set(['since', 'in', ''])
/** In words of the tree: "in Isel on Friday" may hang the day on the town. */
const LONGEST_CLIMB = 2
const BETWEEN: ReadonlySet<string> = new Set(['nmod', 'obl', 'flat', 'appos', 'compound', 'nummod'])
/** "held by video link on Friday" may hang the day on the link. */
const MEANS: ReadonlySet<string> = new Set([
  'link',
  'linkup',
  'conference',
  'videoconference',
  'phone',
  'telephone',
  'video',
  'door',
])
/** Verbs of a clause that a day may stand behind without being its own. */
const WHERE: ReadonlySet<string> = new Set(['where'])
const OF_TIME: ReadonlySet<string> = new Set(['when', 'as'])

/**
 * The day of a deed: the time that hangs on its verb; of several verbs joined by "and", one that stands before them all; of
 * a clause with "when", that of the clause above it.
 * @param also  one more preposition behind which it may stand: "scheduled [for] Friday"
 * @returns undefined where the time is that of another verb, a deadline or wider than a month
 */
export function dayOf(tree: Tree, clause: Clause, also?: string): Time | undefined {
  const own = timesAt(tree, clause.verb, also).filter(
    ({ at }) => !isPastAnotherVerb(tree, clause.verb, at) && !isOfEventBeside(tree, clause.verb, at),
  )
  const [first] = own.sort((a, b) => Math.abs(a.at - clause.verb) - Math.abs(b.at - clause.verb))
  if (first) return first.time
  const above = headOf(tree.view, clause.verb)
  const relation = tree.view.tokens[clause.verb]?.relation
  const opensWith = (words: ReadonlySet<string>) =>
    (tree.below[clause.verb] ?? []).some(at => words.has(wordAt(tree, at)))
  // "was in Isel on Friday, where she met": what is told of a stay was on its day.
  if (above >= 0 && clause.outlook === 'past' && opensWith(WHERE)) return timesAt(tree, above)[0]?.time
  if (above < 0 || tree.view.tokens[above]?.tag !== 'VERB') return undefined
  if (relation === 'conj') {
    const fronted = timesAt(tree, above).find(
      ({ at }) => at < above && at < clause.verb && !isOfEventBeside(tree, above, at),
    )
    return fronted?.time
  }
  if (relation === 'advcl' && opensWith(OF_TIME))
    return clause.outlook === 'past' ? timesAt(tree, above)[0]?.time : undefined
  return undefined
}

/** The days that hang on a verb, with their places. */
function timesAt(tree: Tree, verb: number, also?: string): { time: Time; at: number }[] {
  const { tokens, times } = tree.view
  return times.flatMap(time => {
    if (
      time.edtf === undefined ||
      !(NARROW.test(time.edtf) || YEAR.test(time.edtf)) ||
      (time.type !== 'DATE' && time.type !== 'TIME')
    )
      return []
    const at = tokens.findIndex(token => token.end > time.start)
    const top = topOf(tree, time)
    if (at < 0 || top === undefined) return []
    const preposition = prepositionOf(tree, top)
    if (YEAR.test(time.edtf) && !OF_YEAR.has(preposition)) return []
    const fits = ON.has(preposition) || preposition === also || (SINCE.has(preposition) && isSoStill(tree, verb))
    return fits && hangsOn(tree, top, verb) ? [{ time, at }] : []
  })
}

/** "has been closed since Friday". */
const isSoStill = (tree: Tree, verb: number): boolean =>
  (tree.below[verb] ?? []).some(at => /^(?:has|have|had)$/.test(wordAt(tree, at)))

/** The word of a time on which its others hang. */
function topOf(tree: Tree, { start, end }: Time): number | undefined {
  const { tokens } = tree.view
  const inside = (at: number) => {
    const token = tokens[at]
    return token !== undefined && token.end > start && token.start < end
  }
  const top = tokens.findIndex((_, at) => inside(at) && !inside(headOf(tree.view, at)))
  return top < 0 ? undefined : top
}

/** Straight, or by the place that stands between: "met in [Isel on Friday]". */
function hangsOn(tree: Tree, top: number, verb: number): boolean {
  const { view } = tree
  for (let at = headOf(view, top), steps = 0; at >= 0 && steps <= LONGEST_CLIMB; at = headOf(view, at), steps++) {
    if (at === verb) return true
    const token = view.tokens[at]
    const isName = view.names.some(name => token && name.start < token.end && token.start < name.end)
    const isMeans = token?.relation === 'obl' && MEANS.has(token.lemma)
    if (!isMeans && (!isName || !BETWEEN.has(token?.relation ?? ''))) return false
  }
  return false
}

const BESIDE: ReadonlySet<string> = new Set([
  'ahead',
  'before',
  'after',
  'following',
  'prior',
  'since',
  'during',
  'until',
  'despite',
])

/** "Ahead of a session on Friday, they held talks": the day is that of the session, wherever the parser hangs it. */
function isOfEventBeside(tree: Tree, verb: number, at: number): boolean {
  const { tokens } = tree.view
  const comma = tokens.findLastIndex((token, place) => place < at && token.text === ',')
  const from = at < verb ? comma + 1 : verb + 1
  const cue = tokens.findIndex((token, place) => place >= from && place < at && BESIDE.has(token.text.toLowerCase()))
  return cue >= 0 && tokens.slice(cue, at).some(({ tag, factuality }) => tag === 'NOUN' && factuality !== undefined)
}

/**
 * "has withdrawn its request, the minister said on Monday": another verb stands between the deed and the day; "said on Monday
 * that it had withdrawn the request": the deed's clause begins behind the day.
 */
export function isPastAnotherVerb(tree: Tree, verb: number, at: number): boolean {
  const [from, to] = at < verb ? [at, verb] : [verb + 1, at]
  return tree.view.tokens.slice(from, to).some(({ tag, relation, text }, i) => {
    const place = from + i
    if (at < verb && relation === 'mark' && text === 'that') return true
    // "struck sites used by rebels on Thursday": the parser, which might have hung the day on it, did not.
    const isReduced = relation === 'acl' && childrenOf(tree, place, 'nsubj', 'aux').length === 0
    return (
      place !== verb &&
      tag === 'VERB' &&
      relation !== 'xcomp' &&
      relation !== 'case' &&
      relation !== 'amod' &&
      !(isReduced && tree.view.tokens[place]?.form === 'participle')
    )
  })
}
