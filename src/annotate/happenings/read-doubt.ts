import type { Happening } from '../../record/article.ts'
import { spanOf } from '../clauses/noun-phrase.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import { involve } from './find-involved.ts'
import { listFrom, partiesWithin } from './find-parties.ts'

const COMING = new Set(['participation', 'attendance', 'presence'])
const DOUBT = /\b(?:under question|in question|in doubt|uncertain|unclear|not confirmed|unconfirmed)\b/i

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
    {
      ...phrase,
      sentence: view.index,
      type: 'meeting',
      trigger: spanOf(tokens, { from: at, to: at + 1 }),
      implicit: true,
      definite: true,
      agenda: [],
      outcome: [],
      involved: [involve(view, who, { role: 'participant', attendance: 'uncertain', clue: rest })],
    },
  ]
}
