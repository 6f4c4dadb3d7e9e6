import { english } from '../language/english.ts'
import type { EventWord } from '../language/knowledge/event-words.ts'
import type { Article, Happening, Time } from '../record/article.ts'
import { byPosition, contains, overlaps } from '../text/span.ts'
import { GATHERINGS } from './attendance/find-gathering.ts'
import { meansOf } from './attendance/means-of.ts'
import { readAttendance } from './attendance/read-attendance.ts'
import { settleImplied } from './attendance/settle-implied.ts'
import { withAttendance } from './attendance/with-attendance.ts'
import { type SentenceView, viewSentences } from './clauses/view-sentences.ts'
import { assignTimes } from './happenings/assign-times.ts'
import type { Context } from './happenings/context.ts'
import { treeOf } from './happenings/deeds/clause.ts'
import { gatheringVerbOf } from './happenings/deeds/clauses-of-noun.ts'
import { readDeeds } from './happenings/deeds/read-deed.ts'
import { withDeeds } from './happenings/deeds/with-deeds.ts'
import { type Clue, findClues } from './happenings/find-clues.ts'
import { findTriggers, type Trigger } from './happenings/find-triggers.ts'
import { governmentsOf } from './happenings/govern.ts'
import { readNoun } from './happenings/read-noun.ts'
import { readVerb } from './happenings/read-verb.ts'

/**
 * Finds what is told of events: sessions, calls, visits, attacks, elections, … each mention with its time, place,
 * status and the people in it, as far as its own sentence tells.
 * @param article  sentences, tokens, times, names and offices already found
 * @returns in reading order; several mentions of one event stay several
 * @source data/en/event-words.yml, attending-verbs.yml, event-clues.yml, attendance/
 * @example findHappenings(article('The ministers will meet in Isel on Friday.'))  // [{ type: 'meeting', status: 'planned', … }]
 */
export function findHappenings(article: Article): readonly Happening[] {
  const quoted = article.quotations.filter(({ kind }) => kind === 'direct').map(({ content }) => content)
  const views = viewSentences(article)
  const sport = article.tokens.filter(({ lemma }) => OF_SPORT_ALONE.has(lemma)).length >= SPORT_WORDS
  let lastNamed: EventWord | undefined
  const all = views.flatMap((view, number) => {
    const clues = findClues(view.tokens)
    const tree = treeOf(view)
    const following = views.slice(number + 1, number + 1 + LONGEST_LIST)
    const possible = findTriggers(view.tokens, lastNamed).filter(
      ({ at }) => !isPartOfTime(view, at) && !isMode(view, clues, at) && !isPartOfPerson(view, at),
    )
    const triggers = withoutUnattended(view, possible, { times: new Map(), clues, tree, following })
    lastNamed = triggers.findLast(({ as, word }) => as === 'noun' && GATHERINGS.has(word.type))?.word ?? lastNamed
    const times = assignTimes(view, triggers)
    const doubled = triggers.filter(noun => triggers.some(verb => isObjectOf(noun, verb)))
    const context = { triggers, times: withTimesOfObjects(times, triggers), clues, tree, following }
    const gathering = new Set(triggers.flatMap(t => (t.as === 'noun' ? (gatheringVerbOf(tree, t.at)?.verb ?? []) : [])))
    const named = triggers
      .filter(t => !doubled.includes(t) && !(t.as === 'verb' && gathering.has(t.at)))
      .flatMap(t => (t.as === 'noun' ? readNoun(view, t, context) : readVerb(view, t, context)))
    const own = quoted.filter(span => overlaps(span, view.sentence))
    // "convened on Friday for a summit": the summit is told by its noun.
    const isNamed = (deed: Happening) => [...gathering].some(at => view.tokens[at]?.start === deed.trigger.start)
    const told = withDeeds(
      named,
      readDeeds(tree, own, attacksAmong(triggers)).filter(
        deed => !isImpossible(deed, article) && !isHistory(deed, article) && !isNamed(deed) && !isOfSport(view, deed),
      ),
    )
    const meant = told.filter(one => !(sport && isDuel(view, one))).map(one => withMeans(view, clues, one))
    return [...withAttendance(meant, view, readAttendance(view, context))].sort(byPosition)
  })
  return settleImplied(all)
}

/** The triggers less those that count only where somebody comes to what they name, and nobody does. */
function withoutUnattended(
  view: SentenceView,
  triggers: readonly Trigger[],
  context: Omit<Context, 'triggers'>,
): readonly Trigger[] {
  const asked = triggers.filter(({ word }) => word.attended)
  if (asked.length === 0) return triggers
  const attended = new Set(readAttendance(view, { ...context, triggers }).map(({ at }) => at))
  const isHeld = (trigger: Trigger) =>
    trigger.as === 'noun' &&
    governmentsOf(view.tokens, trigger.phrase, trigger.at).some(
      ({ sense, doer }) => (sense === 'gather' || sense === 'host') && doer !== undefined,
    )
  return triggers.filter(trigger => !asked.includes(trigger) || attended.has(trigger.at) || isHeld(trigger))
}

const OF_SPORT: ReadonlySet<string> = new Set(
  english.eventWords.flatMap(({ word, as, unless }) => (word === 'meet' && as === 'verb' ? (unless ?? []) : [])),
)

/** "Norland will meet Osk in the final". */
const isOfSport = ({ tokens }: SentenceView, { called, involved }: Happening): boolean =>
  called === 'meeting' && involved.length > 1 && tokens.some(({ lemma }) => OF_SPORT.has(lemma))

/** From so many words of sport on, an article is about sport, and two who meet are opponents unless they hold an office. */
const SPORT_WORDS = 3
/** Words of sport that politics does not borrow. */
const BORROWED = new Set(['final', 'semi', 'match', 'cup', 'league', 'finals', 'fixture', 'trophy', 'qualifier'])
const OF_SPORT_ALONE: ReadonlySet<string> = new Set([...OF_SPORT].filter(word => !BORROWED.has(word)))
const isDuel = ({ offices }: SentenceView, { called, involved }: Happening): boolean =>
  called === 'meeting' && involved.length === 2 && !offices.some(o => involved.some(({ who }) => overlaps(o, who)))

/** "will meet by video link": how they gather, of a gathering that a verb tells. */
function withMeans(view: SentenceView, clues: readonly Clue[], happening: Happening): Happening {
  const { mode, called, type, trigger } = happening
  if (mode || called === undefined || !GATHERINGS.has(type) || type === 'call') return happening
  const at = view.tokens.findIndex(({ start }) => start === trigger.start)
  const means = at < 0 ? undefined : meansOf(view, clues, { from: at, to: at + 1 })
  return means ? { ...happening, mode: means } : happening
}

/** In sentences: a list of guests, one a line. */
const LONGEST_LIST = 60

/** What is told as done on a day after the article was published is misread. */
const isImpossible = ({ status, time }: Happening, { document: { datePublished } }: Article): boolean =>
  (status === 'held' || status === 'occurred') &&
  datePublished !== undefined &&
  time?.edtf !== undefined &&
  time.edtf.slice(0, datePublished.length) > datePublished

const attacksAmong = (triggers: readonly Trigger[]): ReadonlySet<number> =>
  new Set(triggers.flatMap(({ as, at, word }) => (as === 'noun' && word.type === 'attack' ? [at] : [])))

const YEAR = /^\d{4}$/
/** In years: what is told of a year further back is history, and no news. */
const NEWS_REACHES_BACK = 5
const isHistory = ({ time }: Happening, { document: { datePublished } }: Article): boolean =>
  time?.edtf !== undefined &&
  YEAR.test(time.edtf) &&
  (datePublished === undefined || Number(datePublished.slice(0, 4)) - Number(time.edtf) > NEWS_REACHES_BACK)

/** "via video conference" is no conference. */
const isMode = ({ tokens }: SentenceView, clues: readonly Clue[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && clues.some(({ tells, span }) => tells.of === 'mode' && overlaps(span, token))
}

/** "Senator Ana Sessions" is no session. */
const isPartOfPerson = ({ tokens, names }: SentenceView, at: number): boolean => {
  const token = tokens[at]
  return token?.tag === 'PROPN' && names.some(name => name.type === 'Person' && contains(name, token))
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
