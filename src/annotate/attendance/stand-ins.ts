import { english } from '../../language/english.ts'
import type { Involvement } from '../../record/article.ts'
import type { Attendance } from '../../record/event.ts'
import type { Span } from '../../record/span.ts'
import { spanOf, startOfPhrase } from '../clauses/noun-phrase.ts'
import { dependentsOf, lowerAt } from '../clauses/tree.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Context } from '../happenings/context.ts'
import { involve } from '../happenings/find-involved.ts'
import { type Comer, findComers } from './find-comers.ts'
import { findGathering, type Gathering } from './find-gathering.ts'

/** Verbs by which somebody has another come. */
export const SENDING = new Set(['send', 'dispatch', 'delegate'])
/** Who may be sent. */
export const SENT: ReadonlySet<string> = new Set([
  ...english.comerNouns.filter(({ sent }) => sent).map(({ noun }) => noun),
  ...english.offices.flatMap(({ role }) => role.split(' ').at(-1) ?? []),
])
const OWN = /^(?:his|her|its|their)$/

/** Whether a noun has "his", "her", "its" or "their" before it. */
export const isOwn = (view: SentenceView, at: number): boolean =>
  dependentsOf(view, at, 'nmod', 'det').some(place => OWN.test(lowerAt(view.tokens, place)))

export type Outlook = 'past' | 'foreseen'

export const comes = (outlook: Outlook): Attendance => (outlook === 'past' ? 'attended' : 'expected')
export const stays = (outlook: Outlook): Attendance => (outlook === 'past' ? 'absent' : 'declined')

/** A person who is represented is not there; a state is, by whom it sends. */
export const ofRepresented = ({ isPerson }: Comer, outlook: Outlook): Attendance =>
  isPerson ? stays(outlook) : comes(outlook)

/** Whoever stands in; `named` by a name of his own. */
export type StandIn = Comer & { readonly named: boolean }

/** Persons who stand in, by name, or the words that tell of which kind ("a lower-level delegation"). */
export function substitutesAt(view: SentenceView, at: number): readonly StandIn[] {
  const { tokens, names } = view
  const comers = findComers(view, at).filter(({ who }) =>
    names.some(n => n.type === 'Person' && n.start < who.end && who.start < n.end),
  )
  if (comers.length > 0) return comers.map(comer => ({ ...comer, named: true }))
  const beside = SENT.has(tokens[at]?.lemma ?? '') ? nameBehind(view, at) : undefined
  if (beside) return [{ who: beside, isPerson: true, named: true }]
  return SENT.has(tokens[at]?.lemma ?? '')
    ? [{ who: spanOf(tokens, { from: startOfKind(view, at), to: at + 1 }), isPerson: true, named: false }]
    : []
}

/** "sending [observers]": the verb before the phrase is none of it. */
const startOfKind = ({ tokens }: SentenceView, at: number): number => {
  const from = startOfPhrase(tokens, at)
  const verb = tokens.findLastIndex((t, place) => place >= from && place < at && SENDING.has(t.lemma))
  return verb < 0 ? from : verb + 1
}

/** "its commissioner for peace, [Ana Vell]": the person behind the noun and what hangs on it. */
function nameBehind({ tokens, names }: SentenceView, at: number): Span | undefined {
  let next = at + 1
  while (/^(?:ADP|DET|NOUN|ADJ)$/.test(tokens[next]?.tag ?? '') && next - at < LONGEST_OFFICE) next++
  const start = tokens[lowerAt(tokens, next) === ',' ? next + 1 : -1]?.start
  const name = names.find(n => n.type === 'Person' && n.start === start)
  // "by a deputy minister, Ana Vell said": she says it, and stands in for nobody.
  const isSpeaker = tokens.some(t => name && t.relation === 'nsubj' && name.start <= t.start && t.end <= name.end)
  return name && !isSpeaker ? { start: name.start, end: name.end } : undefined
}

/** In tokens: "commissioner for peace and security". */
const LONGEST_OFFICE = 7

/** Those who stand in by name are there themselves. */
export const present = (
  view: SentenceView,
  substitutes: readonly StandIn[],
  attendance: Attendance,
  clue: Span,
): readonly Involvement[] =>
  substitutes
    .filter(({ named }) => named)
    .map(({ who }) => involve(view, who, { role: 'participant', attendance, clue }))

/** The gathering that hangs on a verb: "represented A at the talks", "sent her deputy to the summit". */
export function gatheringOf(view: SentenceView, { triggers }: Context, at: number): Gathering | undefined {
  for (const place of dependentsOf(view, at, 'obl', 'obj'))
    for (const one of [place, ...dependentsOf(view, place, 'nmod')]) {
      const found = findGathering(view, one, triggers)
      if (found) return found
    }
  return undefined
}
