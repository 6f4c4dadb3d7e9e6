import { english } from '../../language/english.ts'
import type { AnswerVerb } from '../../language/knowledge/texts.ts'
import type { Answer, Ask } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { lemmaAt, type SentenceWords, wordAt } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'

/** An answer as one rule read it, by places of words. */
export interface AnswerReading {
  readonly status: Answer['status']
  readonly cue: Run
  readonly content: Run
  readonly by?: Run
  /** The content of an ask told before, where the answer takes it up without naming it. */
  readonly about?: Span
  /** The new day, where a deadline was moved. */
  readonly due?: Run
}

/** What the article has told before the sentence. */
export interface ToldBefore {
  /** Whether it has said that something was expected and did not come. */
  readonly expected: boolean
  /** In reading order; those of later sentences are among them. */
  readonly asks: readonly Ask[]
  /** The words of a span of the article. */
  readonly textOf: (span: Span) => string
}

/** One way of telling what became of something asked. */
export type AnswerReader = (words: SentenceWords, told: ToldBefore) => readonly AnswerReading[]

/** The answering verbs of one kind, by lemma. */
export const verbsOf = (kind: AnswerVerb['kind']): ReadonlyMap<string, AnswerVerb> =>
  new Map(english.answerVerbs.filter(verb => verb.kind === kind).map(verb => [verb.verb, verb]))

const asked: ReadonlySet<string> = new Set([
  ...english.askedNouns.map(entry => entry.noun),
  ...english.textNouns.map(entry => entry.noun),
])

/** Whether a phrase names something asked or put forward: "the request", "a draft resolution". */
export function isAsked(words: SentenceWords, { first }: Run): boolean {
  const head = words.phraseAt[first]?.head ?? first
  return asked.has(lemmaAt(words, head)) || asked.has(`${wordAt(words, head - 1)} ${lemmaAt(words, head)}`)
}
