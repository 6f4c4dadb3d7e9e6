import type { Article, Happening, Time } from '../record/article.ts'
import { byPosition, contains, overlaps } from '../text/span.ts'
import { implied } from './attendance/attending.ts'
import { readAttendance } from './attendance/read-attendance.ts'
import { withAttendance } from './attendance/with-attendance.ts'
import { type SentenceView, viewSentences } from './clauses/view-sentences.ts'
import { assignTimes } from './happenings/assign-times.ts'
import { treeOf } from './happenings/deeds/clause.ts'
import { readDeeds } from './happenings/deeds/read-deed.ts'
import { withDeeds } from './happenings/deeds/with-deeds.ts'
import { findClues } from './happenings/find-clues.ts'
import { findTriggers, type Trigger } from './happenings/find-triggers.ts'
import { readNoun } from './happenings/read-noun.ts'
import { readVerb } from './happenings/read-verb.ts'

/**
 * Finds what is told of events: sessions, calls, visits, attacks, elections, … each mention with its time, place,
 * status and the people in it, as far as its own sentence tells.
 * @param article  sentences, tokens, times, names and offices already found
 * @returns in reading order; several mentions of one event stay several
 * @source data/en/event-words.yml, attending-verbs.yml, event-clues.yml
 * @example findHappenings(article('The ministers will meet in Isel on Friday.'))  // [{ type: 'meeting', status: 'planned', … }]
 */
export function findHappenings(article: Article): readonly Happening[] {
  const quoted = article.quotations.filter(({ kind }) => kind === 'direct').map(({ content }) => content)
  return viewSentences(article).flatMap(view => {
    const triggers = findTriggers(view.tokens).filter(({ at }) => !isPartOfTime(view, at))
    const times = assignTimes(view, triggers)
    const doubled = triggers.filter(noun => triggers.some(verb => isObjectOf(noun, verb)))
    const clues = findClues(view.tokens)
    const tree = treeOf(view)
    const context = { triggers, times: withTimesOfObjects(times, triggers), clues, tree }
    const named = triggers
      .filter(t => !doubled.includes(t))
      .flatMap(t => (t.as === 'noun' ? readNoun(view, t, context) : readVerb(view, t, context)))
    const told = readAttendance(view, context)
    const taken = told.filter(({ trigger }) => !trigger).map(one => implied(view, one))
    const others = [...named.map(happening => withAttendance(happening, view, told)), ...taken]
    const own = quoted.filter(span => overlaps(span, view.sentence))
    return [...withDeeds(others, readDeeds(tree, own))].sort(byPosition)
  })
}

/** "on March 4" tells of no march. */
const isPartOfTime = ({ tokens, times }: SentenceView, at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && times.some(time => contains(time, token))
}

/** "sent a mission", "launched an attack": the noun is the object of the verb, and both name one event. */
const isObjectOf = (noun: Trigger, verb: Trigger): boolean =>
  noun.as === 'noun' &&
  verb.as === 'verb' &&
  verb.word.object !== undefined &&
  noun.word.type === verb.word.type &&
  noun.phrase.from === verb.after

/** The time of such a noun is the verb's. */
function withTimesOfObjects(
  times: ReadonlyMap<Trigger, Time>,
  triggers: readonly Trigger[],
): ReadonlyMap<Trigger, Time> {
  const all = new Map(times)
  for (const verb of triggers) {
    const noun = triggers.find(trigger => isObjectOf(trigger, verb))
    const time = noun && times.get(noun)
    if (time && !all.has(verb)) all.set(verb, time)
  }
  return all
}
