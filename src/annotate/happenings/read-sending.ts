import type { Happening } from '../../record/article.ts'
import { phraseFrom, spanOf } from '../clauses/noun-phrase.ts'
import { subjectOf, verbGroupAt } from '../clauses/verb-group.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import { involve } from './find-involved.ts'
import { listFrom, partiesWithin } from './find-parties.ts'
import { findSubstitute } from './find-substitute.ts'
import { implied } from './read-attendance.ts'

const SENDING = new Set(['send', 'dispatch', 'delegate'])
/** What shows that whom somebody sends comes in his or her stead, behind the one sent. */
const IN_STEAD = [['instead'], ['in', 'place'], ['in', 'stead'], ['on', 'behalf']]
/** In tokens: "her deputy, Jon Ekmar, to the summit on Friday instead". */
const REACH = 12

/** "She will send her deputy, Jon Ekmar, instead": the sender does not come, and who comes is told. */
export const readSending = (view: SentenceView): readonly Happening[] =>
  view.tokens.flatMap((token, at) => {
    if (token.tag !== 'VERB' || !SENDING.has(token.lemma)) return []
    const { tokens } = view
    const group = verbGroupAt(tokens, at)
    if (group.negative || group.duty || group.passive || (group.outlook !== 'past' && group.outlook !== 'foreseen'))
      return []
    const subject = subjectOf(tokens, group)
    const substitute = phraseFrom(tokens, at + 1) && findSubstitute(view, at + 1)
    const [who, ...others] = subject ? partiesWithin(view, spanOf(tokens, subject)) : []
    if (!who || others.length > 0 || !substitute) return []
    const after = tokens.findIndex(t => t.start >= substitute.end)
    const end = inSteadAt(view, after)
    if (end === undefined) return []
    const clue = spanOf(tokens, { from: group.from, to: end })
    const past = group.outlook === 'past'
    const isPerson = view.names.some(n => n.type === 'Person' && n.start < substitute.end && substitute.start < n.end)
    const list = listFrom(view, at + 1)
    return [
      implied(view, { from: at, to: Math.max(list.to, at + 1) }, [
        involve(view, who, {
          role: 'participant',
          attendance: past ? 'absent' : 'declined',
          representedBy: substitute,
          clue,
        }),
        ...(isPerson
          ? [involve(view, substitute, { role: 'participant', attendance: past ? 'attended' : 'expected', clue })]
          : []),
      ]),
    ]
  })

/** Where the words end that tell of a stead; undefined where none stand soon behind the one sent. */
function inSteadAt({ tokens }: SentenceView, from: number): number | undefined {
  for (let at = Math.max(from, 0); at < Math.min(tokens.length, from + REACH); at++) {
    if (tokens[at]?.tag === 'VERB') return undefined
    for (const words of IN_STEAD) {
      const [first = '', last] = words
      if (tokens[at]?.text.toLowerCase() !== first) continue
      if (last === undefined) return at + 1
      const end = [at + 1, at + 2].find(place => tokens[place]?.lemma === last)
      if (end !== undefined) return end + 1
    }
  }
  return undefined
}
