import type { Span } from '../../record/span.ts'
import type { TokenRange } from '../clauses/noun-phrase.ts'
import { ancestorsOf } from '../clauses/tree.ts'
import type { SentenceView } from '../clauses/view-sentences.ts'
import type { Clue } from '../happenings/find-clues.ts'

/** By which means somebody comes or people meet, where words of means hang on the verb: "joined [by video link]", "met [online]". */
export function meansOf(
  view: SentenceView,
  clues: readonly Clue[],
  words: TokenRange,
): { readonly value: 'offline' | 'online'; readonly clue: Span } | undefined {
  for (const { tells, span, at } of clues) {
    if (tells.of !== 'mode' || tells.value === 'mixed' || at < words.from) continue
    const last = view.tokens.findLastIndex(token => token.end <= span.end)
    for (const above of ancestorsOf(view, last)) {
      if (above === words.from) return { value: tells.value, clue: span }
      const token = view.tokens[above]
      if (token?.tag === 'VERB' && !(above > words.from && above < words.to)) break
    }
  }
  return undefined
}
