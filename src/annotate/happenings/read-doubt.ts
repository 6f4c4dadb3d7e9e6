import type { Happening } from '../../record/article.ts'
import type { Attendance } from '../../record/event.ts'
import { spanOf } from '../clauses/noun-phrase.ts'
import { subjectOf, verbGroupAt } from '../clauses/verb-group.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import { involve } from './find-involved.ts'
import { listFrom, partiesWithin } from './find-parties.ts'
import { implied } from './read-attendance.ts'

const COMING = new Set(['participation', 'attendance', 'presence'])
const DOUBT = /\b(?:under question|in question|in doubt|uncertain|unclear|not confirmed|unconfirmed)\b/i

/** Verbs whose object "her participation" tells that somebody will come, or will not. */
const ATTENDANCE: ReadonlyMap<string, Attendance> = new Map([
  ['confirm', 'confirmed'],
  ['announce', 'confirmed'],
  ['cancel', 'declined'],
])
const OWN = new Set(['his', 'her', 'their', 'its'])

/** "Ana Vell has confirmed her participation" in the gathering that the article speaks of. */
export function readConfirmed(view: SentenceView): readonly Happening[] {
  const { tokens } = view
  const at = tokens.findIndex((t, i) => COMING.has(t.lemma) && OWN.has(tokens[i - 1]?.text.toLowerCase() ?? ''))
  const verb = tokens.findLastIndex((t, i) => i < at && t.tag === 'VERB')
  const attendance = verb === at - 2 ? ATTENDANCE.get(tokens[verb]?.lemma ?? '') : undefined
  if (!attendance) return []
  const group = verbGroupAt(tokens, verb)
  const subject = group.outlook === 'past' && !group.negative ? subjectOf(tokens, group) : undefined
  const who = subject ? partiesWithin(view, spanOf(tokens, subject)) : []
  if (who.length === 0) return []
  const clue = spanOf(tokens, { from: group.from, to: at + 1 })
  return [
    implied(
      view,
      { from: at, to: at + 1 },
      who.map(span => involve(view, span, { role: 'participant', attendance, clue })),
    ),
  ]
}

/**
 * "The participation of X is under question": an event that the sentence does not name, with somebody whose coming is
 * uncertain.
 */
export function readDoubt(view: SentenceView): readonly Happening[] {
  const { tokens } = view
  const at = tokens.findIndex(t => COMING.has(t.lemma))
  if (at < 0 || tokens[at + 1]?.text.toLowerCase() !== 'of') return []
  const rest = spanOf(tokens, { from: at, to: tokens.length })
  const list = listFrom(view, at + 2)
  if (
    list.to <= list.from ||
    !tokens.slice(list.to).some(t => t.text) ||
    !DOUBT.test(
      tokens
        .slice(list.to)
        .map(t => t.text)
        .join(' '),
    )
  )
    return []
  const phrase = spanOf(tokens, { from: at, to: list.to })
  // The first party is meant; the rest of the list may be what a relative clause tells of it.
  const who = partiesWithin(view, phrase)[0]
  if (!who) return []
  return [
    implied(view, { from: at, to: list.to }, [
      involve(view, who, { role: 'participant', attendance: 'uncertain', clue: rest }),
    ]),
  ]
}
