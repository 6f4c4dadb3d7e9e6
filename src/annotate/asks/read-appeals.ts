import { english } from '../../language/english.ts'
import type { Quotation } from '../../record/article.ts'
import { findDoers, objectFrom } from '../find-subject.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { phraseFrom, type Run, runOf } from '../walk-clauses.ts'
import { isActor } from './is-actor.ts'
import type { AskReader, AskReading } from './reading.ts'

/** Verbs that ask by themselves: one who "asked" or "insisted" may only have put a question or told what is the case. */
const appealing: ReadonlySet<string> = new Set(
  english.askingVerbs
    .filter(({ verb, kind, strict }) => kind === 'request' && !strict && !/^(?:ask|insist|warn|remind)$/.test(verb))
    .map(({ verb }) => verb),
)

/** "Free the crew", "Please leave", "Do not fire", "Let us speak": what is quoted bids. */
function isBidding(words: SentenceWords, { first }: Run): boolean {
  const at = wordAt(words, first) === 'please' ? first + 1 : first
  if (/^(?:let|do|don)$/.test(wordAt(words, at))) return words.tokens[at + 1]?.tag !== 'PUNCT'
  const isVerb = tagAt(words, at) === 'VERB' || (tagAt(words, at) === 'ADJ' && phraseFrom(words, at + 1) !== undefined)
  return isVerb && wordAt(words, at) === lemmaAt(words, at)
}

function readAppeal(words: SentenceWords, { kind, cue, content, speaker }: Quotation): AskReading | undefined {
  const said = kind === 'direct' && cue && runOf(words, cue)
  const verb = said ? said.last - 1 : -1
  if (!said || !speaker || !appealing.has(lemmaAt(words, verb))) return undefined
  const quoted = runOf(words, content)
  const from = runOf(words, speaker) ?? findDoers(words, verb, run => isActor(words, run))[0]
  if (!quoted || !from || !isActor(words, from) || !isBidding(words, quoted)) return undefined
  const addressed = /^(?:to|on|upon|with)$/.test(wordAt(words, said.last))
    ? objectFrom(words, said.last + 1)
    : undefined
  const to = addressed && isActor(words, addressed) ? [addressed] : []
  return { kind: 'request', cue: said, from: [from], to, content: quoted, shape: 'clause' }
}

/** Reads what is bidden in a quotation whose verb asks: "“Free them,” the families pleaded with the guards." */
export const readAppeals: AskReader = words => words.quotations.flatMap(quotation => readAppeal(words, quotation) ?? [])
