import { english } from '../../language/english.ts'
import type { Happening } from '../../record/article.ts'
import type { ParticipantRole } from '../../record/event.ts'
import { lemmasOf } from '../clauses/lemmas-of.ts'
import { spanOf } from '../clauses/noun-phrase.ts'
import { subjectOf, verbGroupAt } from '../clauses/verb-group.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import { involve } from './find-involved.ts'
import { listFrom, partiesWithin } from './find-parties.ts'
import { implied } from './read-attendance.ts'

const ROLES: ReadonlyMap<string, ParticipantRole> = new Map([
  ['attend', 'participant'],
  ['chair', 'chair'],
  ['host', 'organizer'],
])
const roleOf: ReadonlyMap<string, ParticipantRole> = new Map(
  english.attendingVerbs.flatMap(({ verb, sense }) => {
    const role = ROLES.get(sense)
    return role && !verb.includes(' ') ? [[verb, role] as const] : []
  }),
)

/** "It was chaired by Ana Vell": "it" is the gathering that the article spoke of last. */
export const readTakenUp = (view: SentenceView): readonly Happening[] =>
  view.tokens.flatMap((token, at) => {
    const role = token.tag === 'VERB' ? lemmasOf(token).flatMap(lemma => roleOf.get(lemma) ?? [])[0] : undefined
    if (!role || view.tokens[at + 1]?.text.toLowerCase() !== 'by') return []
    const group = verbGroupAt(view.tokens, at)
    const subject = group.passive && !group.negative && !group.duty ? subjectOf(view.tokens, group) : undefined
    if (!subject || isNotIt(view, subject.from, subject.to)) return []
    const list = listFrom(view, at + 2)
    if (list.to <= list.from || (group.outlook !== 'past' && group.outlook !== 'foreseen')) return []
    const clue = spanOf(view.tokens, { from: subject.from, to: list.to })
    const attendance = group.outlook === 'past' ? 'attended' : 'expected'
    const who = partiesWithin(view, spanOf(view.tokens, list))
    return who.length === 0
      ? []
      : [
          implied(
            view,
            { from: at, to: at + 1 },
            who.map(span => involve(view, span, { role, ...(role !== 'organizer' && { attendance }), clue })),
          ),
        ]
  })

const isNotIt = ({ tokens }: SentenceView, from: number, to: number): boolean =>
  to - from !== 1 || tokens[from]?.text.toLowerCase() !== 'it'
