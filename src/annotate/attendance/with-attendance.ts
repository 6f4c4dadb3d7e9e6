import type { Happening } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../text/span.ts'
import { spanOf } from '../clauses/noun-phrase.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import { type Attending, implied } from './attending.ts'
import { GATHERINGS } from './find-gathering.ts'

/**
 * The events of a sentence with those who come to its gatherings or have a part in them. Whose gathering the sentence does
 * not name come to the one that the article speaks of: a mention by nothing but their coming.
 */
export function withAttendance(
  happenings: readonly Happening[],
  view: SentenceView,
  attendings: readonly Attending[],
): readonly Happening[] {
  // "will make the trip" tells of coming to the gathering, and of no trip besides.
  const isWords = ({ type, trigger, called }: Happening) =>
    type === 'visit' &&
    called === undefined &&
    attendings.some(({ words }) => contains(spanOf(view.tokens, words), trigger))
  const events = happenings.filter(one => !isWords(one))
  const homes = attendings.map(told => ({ told, home: homeOf(events, view, told) }))
  const joined = events.map(happening => {
    const own = homes.flatMap(({ told, home }) => (home === happening ? [told] : []))
    return own.length > 0 ? join(happening, view, own) : happening
  })
  const isVerb = ({ at }: Attending) => at === undefined || view.tokens[at]?.tag === 'VERB'
  const taken = homes.flatMap(({ told, home }) => (home || !isVerb(told) ? [] : [implied(view, told)]))
  return [...joined, ...taken]
}

/** The event that the gathering's word names, or the only gathering of the sentence where that is told by another word. */
function homeOf(happenings: readonly Happening[], view: SentenceView, { at }: Attending): Happening | undefined {
  const word = at === undefined ? undefined : view.tokens[at]
  if (!word) return undefined
  const named = happenings.find(({ trigger }) => trigger.start === word.start)
  if (named) return named
  const [only, ...others] = happenings.filter(
    ({ type, start, end }) => GATHERINGS.has(type) && start <= word.start && word.end <= end,
  )
  return others.length === 0 ? only : undefined
}

/** "will attend", "whether she will come", but not "may attend": what may be says nothing of the event. */
const isAhead = (view: SentenceView, { tense, involved: [first] }: Attending): boolean =>
  tense === 'ahead'
    ? first?.attendance !== 'uncertain' || isAsked(view)
    : tense === undefined && first?.attendance === 'uncertain' && isAsked(view)

/** "whether she would come": who asks does not know yet. */
const isAsked = ({ tokens }: SentenceView): boolean => tokens.some(({ text }) => text.toLowerCase() === 'whether')

function join(happening: Happening, view: SentenceView, own: readonly Attending[]): Happening {
  const initiator = happening.initiator ?? own.find(one => one.initiator)?.initiator
  const time = happening.time ?? own.find(one => one.time)?.time
  const involved = own.flatMap(one => one.involved)
  // "A joined the session by video link": the session itself is held where the others are.
  const { mode, ...rest } = happening
  const ofGuests = mode && involved.some(one => one.mode !== undefined) && !contains(happening, mode.clue)
  // "will attend the summit", "whether she will come to the talks": they lie ahead.
  const ahead = happening.status ? undefined : own.find(one => isAhead(view, one))?.involved[0]?.clue
  const isTold = ({ start, end }: Span) => involved.some(one => one.start === start && one.end === end)
  return {
    ...rest,
    ...(mode && !ofGuests && { mode }),
    ...(initiator && { initiator }),
    ...(time && { time }),
    ...(ahead && { status: 'planned' as const, statusClue: ahead }),
    involved: [...involved, ...happening.involved.filter(one => one.role !== 'participant' || !isTold(one))],
  }
}
