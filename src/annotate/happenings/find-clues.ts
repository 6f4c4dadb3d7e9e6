import { english } from '../../language/english.ts'
import type { EntryFile } from '../../language/knowledge/entry-file.ts'
import type { eventClues } from '../../language/knowledge/event-clues.ts'
import type { Token } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { flatMap } from '../../text/flat-map.ts'
import { spanOf, type TokenRange } from '../clauses/noun-phrase.ts'

type EventClue = typeof eventClues extends EntryFile<infer Entry> ? Entry : never

/** Words that tell something of an event, and where they stand. */
export interface Clue {
  readonly tells: EventClue['tells']
  readonly at: number
  readonly span: Span
}

const byFirstWord = new Map<string, { parts: readonly string[]; tells: EventClue['tells'] }[]>()
for (const { words, tells } of english.eventClues) {
  const parts = words.split(/[\s]+|(-)/).filter(Boolean)
  const first = parts[0] ?? words
  byFirstWord.set(
    first,
    [...(byFirstWord.get(first) ?? []), { parts, tells }].sort((a, b) => b.parts.length - a.parts.length),
  )
}

/** All clue words of a sentence, in reading order. */
export const findClues = (tokens: readonly Token[]): readonly Clue[] =>
  flatMap(tokens, (token, at) => {
    const found = (byFirstWord.get(token.text.toLowerCase()) ?? []).find(({ parts }) =>
      parts.every((part, i) => tokens[at + i]?.text.toLowerCase() === part),
    )
    return found ? [{ tells: found.tells, at, span: spanOf(tokens, { from: at, to: at + found.parts.length }) }] : []
  })

/** The clues that stand inside a phrase, before its noun. */
export const cluesWithin = (clues: readonly Clue[], phrase: TokenRange): readonly Clue[] =>
  clues.filter(clue => clue.at >= phrase.from && clue.at < phrase.to)
