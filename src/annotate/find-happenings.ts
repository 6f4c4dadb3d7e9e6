import type { Article, Happening, Time } from '../record/article.ts'
import { byPosition } from '../text/span.ts'
import { viewSentences } from './clauses/view-sentences.ts'
import { assignTimes } from './happenings/assign-times.ts'
import { findClues } from './happenings/find-clues.ts'
import { findTriggers, type Trigger } from './happenings/find-triggers.ts'
import { readAttendance } from './happenings/read-attendance.ts'
import { readConfirmed, readDoubt } from './happenings/read-doubt.ts'
import { readNoun } from './happenings/read-noun.ts'
import { readSending } from './happenings/read-sending.ts'
import { readTakenUp } from './happenings/read-taken-up.ts'
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
  return viewSentences(article).flatMap(view => {
    const triggers = findTriggers(view.tokens)
    const times = assignTimes(view, triggers)
    const doubled = triggers.filter(noun => triggers.some(verb => isObjectOf(noun, verb)))
    const clues = findClues(view.tokens)
    const context = { triggers, times: withTimesOfObjects(times, triggers), clues }
    const named = triggers
      .filter(t => !doubled.includes(t))
      .flatMap(t => (t.as === 'noun' ? readNoun(view, t, context) : readVerb(view, t, context)))
    const implied = [
      readAttendance(view, context),
      readSending(view),
      readTakenUp(view),
      readConfirmed(view),
      readDoubt(view),
    ].flat()
    return [...named, ...implied].sort(byPosition)
  })
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
