import { flatMap } from '../../text/flat-map.ts'
import { endContent } from '../asks/end-content.ts'
import { isActor } from '../asks/is-actor.ts'
import { isToldAsDone } from '../asks/is-told.ts'
import { objectFrom } from '../find-subject.ts'
import { type SentenceWords, tagAt, verbAt, wordAt } from '../sentence-words.ts'
import { phraseFrom, type Run } from '../walk-clauses.ts'
import { type AnswerReader, verbsOf } from './reading.ts'

const verbs = verbsOf('blame')

/** The place of the deed left undone: "for not helping", "of failing to help". */
function undoneAfter(words: SentenceWords, at: number): number | undefined {
  if (!/^(?:for|of|over)$/.test(wordAt(words, at))) return undefined
  if (wordAt(words, at + 1) === 'not' && tagAt(words, at + 2) === 'VERB') return at + 2
  if (wordAt(words, at + 1) === 'failing' && wordAt(words, at + 2) === 'to') return at + 3
  return undefined
}

/** Who is blamed, and the deed left undone; "of" may belong to either. */
function readBlamed(words: SentenceWords, at: number): readonly [Run?, number?] {
  for (const blamed of [objectFrom(words, at), phraseFrom(words, at)]) {
    const deed = blamed && undoneAfter(words, blamed.last)
    if (blamed && deed !== undefined) return [blamed, deed]
  }
  return []
}

/** Reads what somebody is blamed for not doing: "accused the alliance of not helping his country". */
export const readBlame: AnswerReader = words =>
  flatMap(words.tokens, (_, at) => {
    if (!verbAt(words, at, verbs) || !isToldAsDone(words, at)) return []
    const [by, deed] = readBlamed(words, at + 1)
    const content = deed === undefined ? undefined : endContent(words, deed, 'deed')
    if (!by || !content || deed === undefined || !isActor(words, by)) return []
    return [{ status: 'unmet' as const, cue: { first: by.last, last: deed }, content, by }]
  })
