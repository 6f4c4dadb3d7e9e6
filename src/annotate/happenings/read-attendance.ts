import { english } from '../../language/english.ts'
import type { Happening, Involvement } from '../../record/article.ts'
import type { Attendance } from '../../record/event.ts'
import type { Span } from '../../record/span.ts'
import { lemmasOf } from '../clauses/lemmas-of.ts'
import { spanOf, type TokenRange } from '../clauses/noun-phrase.ts'
import { subjectOf, type VerbGroup, verbGroupAt } from '../clauses/verb-group.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Context } from './context.ts'
import { involve } from './find-involved.ts'
import { listFrom, partiesWithin } from './find-parties.ts'
import { findReason } from './find-reason.ts'
import { findSubstitute } from './find-substitute.ts'

type Tells = (typeof english.attendanceWords)[number]['tells']

interface AttendanceWord {
  readonly rest: readonly string[]
  readonly tells: Tells
  readonly bare: boolean
  readonly whether: boolean
}

const byVerb = new Map<string, AttendanceWord[]>()
for (const { words, ...entry } of english.attendanceWords) {
  const [verb = words, ...rest] = words.split(' ')
  byVerb.set(
    verb,
    [...(byVerb.get(verb) ?? []), { rest, ...entry }].sort((a, b) => b.rest.length - a.rest.length),
  )
}

/** Behind "will attend" these show that nothing is left out but the gathering itself. */
const MAY_FOLLOW = new Set([
  '.',
  ',',
  ';',
  'because',
  'due',
  'and',
  'but',
  'via',
  'by',
  'remotely',
  'online',
  'virtually',
  'personally',
  'in-person',
  'instead',
  'too',
  'either',
  'as',
  'after',
  'citing',
  'despite',
  'although',
  'owing',
  'on',
  'for',
  'through',
  'over',
])
/** "in person", "in protest": other "in"s tell of another place. */
const IN_PERSON = new Set(['person', 'protest'])
const CONDITIONS = new Set(['if', 'unless'])
const GATHERINGS = new Set(['session', 'meeting', 'summit', 'call'])
/** In tokens: a gathering so near behind the verb is what the verb means, and is read with it. */
const OBJECT_REACH = 12
const COURT = new Set(['lawyer', 'attorney', 'counsel', 'barrister', 'solicitor', 'agent', 'firm', 'trial', 'court'])

/**
 * Who comes, stays away or sends another, where the sentence names no gathering beside the verb: the one that the article
 * speaks of is meant. "She will not be there, citing poor health."
 */
export const readAttendance = (view: SentenceView, context: Context): readonly Happening[] =>
  view.tokens.flatMap((token, at) => {
    if (token.tag !== 'VERB' && token.lemma !== 'be') return []
    for (const { rest, tells, bare, whether } of lemmasOf(token).flatMap(lemma => byVerb.get(lemma) ?? [])) {
      const end = endOfWords(view, at, rest)
      if (end === undefined || (bare && !endsThere(view, end)) || namesGathering(context, at, end)) continue
      const happening =
        tells === 'stands-in' ? readRepresented(view, at) : readComing(view, context, { at, end, tells, whether })
      return happening ? [happening] : []
    }
    return []
  })

/** Where the words behind the verb end, "not" and adverbs stepped over; undefined where others stand there. */
function endOfWords({ tokens }: SentenceView, at: number, rest: readonly string[]): number | undefined {
  let next = at + 1
  for (const word of rest) {
    while (tokens[next]?.tag === 'PART' || (tokens[next]?.tag === 'ADV' && tokens[next]?.text.toLowerCase() !== word))
      next++
    if (tokens[next]?.text.toLowerCase() !== word) return undefined
    next++
  }
  return next
}

function endsThere({ tokens, times }: SentenceView, end: number): boolean {
  const token = tokens[end]
  if (!token) return true
  const word = token.text.toLowerCase()
  if (word === 'in') return IN_PERSON.has(tokens[end + 1]?.text.toLowerCase() ?? '')
  return MAY_FOLLOW.has(word) || times.some(time => time.start === token.start)
}

const namesGathering = ({ triggers }: Context, at: number, end: number): boolean =>
  triggers.some(t => t.as === 'noun' && GATHERINGS.has(t.word.type) && t.at > at && t.at < end + OBJECT_REACH)

function readComing(
  view: SentenceView,
  context: Context,
  { at, end, tells, whether }: Pick<AttendanceWord, 'tells' | 'whether'> & { at: number; end: number },
): Happening | undefined {
  const { tokens } = view
  const group = verbGroupAt(tokens, at)
  const negative = group.negative || isNegatedAfter(view, at, end)
  const subject = group.duty || group.outlook === 'bare' ? undefined : subjectOf(tokens, group)
  const before = tokens[(subject?.from ?? 0) - 1]?.text.toLowerCase() ?? ''
  if (!subject || group.outlook === 'present' || CONDITIONS.has(before)) return undefined
  const comes = (tells === 'comes') !== negative
  const who = partiesWithin(view, spanOf(tokens, subject))
  const unsure = before === 'whether'
  if (who.length === 0 || (whether && !unsure)) return undefined
  const attendance = unsure ? 'uncertain' : attendanceOf(group, comes)
  const mode = context.clues.find(clue => clue.tells.of === 'mode' && clue.at >= end)
  const reason = comes && !mode ? undefined : findReason(view, end)
  const clue = spanOf(tokens, { from: Math.min(group.from, subject.to), to: end })
  return implied(
    view,
    { from: at, to: end },
    who.map(span =>
      involve(view, span, {
        role: 'participant',
        attendance,
        ...(mode?.tells.of === 'mode' && mode.tells.value !== 'mixed' && comes && { mode: mode.tells.value }),
        ...(reason && { reason }),
        clue,
      }),
    ),
  )
}

/** "was not there": of "be", "not" stands behind it. */
const isNegatedAfter = ({ tokens }: SentenceView, at: number, end: number): boolean =>
  tokens[at]?.lemma === 'be' && tokens.slice(at + 1, end).some(t => /^(?:not|n['’]t|never)$/i.test(t.text))

function attendanceOf({ outlook, governor }: VerbGroup, comes: boolean): Attendance {
  if (outlook === 'unsure') return 'uncertain'
  if (outlook === 'past') return comes ? 'attended' : governor ? 'declined' : 'absent'
  return comes ? 'expected' : 'declined'
}

/** "Norland was represented by its foreign minister, Ana Vell" — not "was represented by his lawyer". */
function readRepresented(view: SentenceView, at: number): Happening | undefined {
  const { tokens } = view
  const group = verbGroupAt(tokens, at)
  const subject = group.passive && !group.negative && !group.duty ? subjectOf(tokens, group) : undefined
  if (!subject || tokens[at + 1]?.text.toLowerCase() !== 'by' || tokens.some(t => COURT.has(t.lemma))) return undefined
  const list = listFrom(view, at + 2)
  const substitute = findSubstitute(view, at + 2)
  const [who, ...others] = partiesWithin(view, spanOf(tokens, subject), { places: true })
  if (!who || others.length > 0 || !substitute || list.to <= list.from) return undefined
  const clue = spanOf(tokens, { from: group.from, to: list.to })
  const attendance = group.outlook === 'past' ? 'attended' : group.outlook === 'foreseen' ? 'expected' : undefined
  if (!attendance) return undefined
  const isPerson = (span: Span) => view.names.some(n => n.type === 'Person' && n.start < span.end && span.start < n.end)
  // A person who is represented is not there; a country is, by whom it sends.
  const own = isPerson(who) ? (attendance === 'attended' ? 'absent' : 'declined') : attendance
  return implied(view, { from: at, to: at + 1 }, [
    involve(view, who, { role: 'participant', attendance: own, representedBy: substitute, clue }),
    ...(isPerson(substitute) ? [involve(view, substitute, { role: 'participant', attendance, clue })] : []),
  ])
}

/** A mention of the gathering that the article speaks of, by nothing but somebody's coming. */
export function implied(view: SentenceView, words: TokenRange, involved: readonly Involvement[]): Happening {
  const span = spanOf(view.tokens, words)
  return {
    ...span,
    sentence: view.index,
    type: 'meeting',
    trigger: spanOf(view.tokens, { from: words.from, to: words.from + 1 }),
    implicit: true,
    definite: true,
    agenda: [],
    outcome: [],
    involved,
  }
}
