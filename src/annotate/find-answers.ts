import type { Answer, Article, Ask } from '../record/article.ts'
import type { Span } from '../record/span.ts'
import { contains, overlaps, slice } from '../text/span.ts'
import { readAdoptions } from './answers/read-adoptions.ts'
import { readAnswerVerbs } from './answers/read-answer-verbs.ts'
import { readArrivals } from './answers/read-arrivals.ts'
import { readAsAsked } from './answers/read-as-asked.ts'
import { readAtRequest } from './answers/read-at-request.ts'
import { readBlame } from './answers/read-blame.ts'
import { readDone } from './answers/read-done.ts'
import { readLack } from './answers/read-lack.ts'
import { readLapses } from './answers/read-lapses.ts'
import { readMovedDays } from './answers/read-moved-days.ts'
import { readNamedAsks } from './answers/read-named-asks.ts'
import { readRefusalNouns } from './answers/read-refusal-nouns.ts'
import { readRefusals } from './answers/read-refusals.ts'
import { readReplies } from './answers/read-replies.ts'
import { readUndone } from './answers/read-undone.ts'
import { readUnheeded } from './answers/read-unheeded.ts'
import { readVerdicts } from './answers/read-verdicts.ts'
import type { AnswerReader } from './answers/reading.ts'
import { takenUp } from './answers/taken-up.ts'
import { layOutWords, spanOf, wordAt } from './sentence-words.ts'

/** Every reader, with words of which one must stand in a sentence for it to find anything: most sentences have none. */
const readers: readonly (readonly [AnswerReader, RegExp?])[] = [
  [readAnswerVerbs],
  [readAdoptions],
  [readBlame, /accus|critici|blam|condemn|rebuk|fault|chid|slam/],
  [readUndone, /\bnot\b|n['’]t\b|never/],
  [readDone],
  [readRefusals, /(?:will|would|wo) ?n[o'’]t|(?:will|would) never/],
  [readLapses, /deadline|ultimatum/],
  [readReplies],
  [readMovedDays, /deadline|ultimatum|term/],
  [readLack],
  [readRefusalNouns, /refusal|rejection|withdrawal|acceptance|failure/],
  [readUnheeded, /unheeded|unanswered|unmet|ignored|unfulfilled/],
  [readNamedAsks, /, an? /],
  [readAsAsked, /, as /],
  [readAtRequest, /\bat\b/],
  [readArrivals, /arriv|reach|came|come/],
  [readVerdicts, /out of the question|unacceptable|impossible|inadmissible|unthinkable/],
]

/** What is asked for is not told as done: "gave Vesland a week", "demanded that it reopen the bridge". */
const isAsked = (asks: readonly Ask[], { cue, sentence, status, about }: Answer) =>
  about === undefined &&
  /met$/.test(status) &&
  status !== 'unmet' &&
  asks.some(ask => ask.sentence === sentence && (contains(ask.content, cue) || overlaps(ask.cue, cue)))

/** "granted the request in part", "partly met the demand". */
const isInPart = (sentence: string): boolean =>
  /\b(?:in part|partly|partially)\b(?! (?:because|due|owing|as|by|from|out)\b)/.test(sentence)

/** "Contrary to Norland's expectations": what is missing from here on was expected. */
const CONTRARY =
  /\b(?:contrary to|despite|against) (?:[^.;:]{0,60} )?(?:expectation|hope|request|demand|appeal|promise)s?\b/i

/**
 * Finds what became of things asked: met, refused, withdrawn, left undone. That something is missing ("there is no …")
 * counts only after the text has said that it was expected.
 * @returns in reading order; `content` is what was or was not done, to be matched with an ask by its words
 * @source data/en/answer-phrases.yml, asked-nouns.yml
 * @example findAnswers(article('Norland rejected the proposal.'))  // [{ status: 'refused', content: 'the proposal', by: 'Norland' }]
 */
export function findAnswers(article: Article): readonly Answer[] {
  let expected = false
  const textOf = (span: Span) => slice(article.document.text, span)
  return layOutWords(article, ['heading', 'prose']).flatMap(words => {
    const { start, end, kind } = words.sentence
    expected ||= CONTRARY.test(article.document.text.slice(start, end))
    if (kind !== 'prose' || wordAt(words, words.tokens.length - 1) === '?') return []
    const sentence = article.document.text.slice(start, end).toLowerCase()
    return readers
      .filter(([, hint]) => hint === undefined || hint.test(sentence))
      .flatMap(([read]) => read(words, { expected, asks: article.asks, textOf }))
      .map(({ status, cue, content, by, about = takenUp(words, content, article.asks)?.content, due }) => {
        const place = spanOf(words, Math.min(cue.first, content.first), Math.max(cue.last, content.last))
        return {
          ...place,
          sentence: words.number,
          status: status === 'met' && isInPart(sentence) ? 'partly-met' : status,
          cue: spanOf(words, cue.first, cue.last),
          content: spanOf(words, content.first, content.last),
          ...(by ? { by: spanOf(words, by.first, by.last) } : {}),
          ...(about ? { about } : {}),
          ...(due ? { due: spanOf(words, due.first, due.last) } : {}),
        }
      })
      .filter(answer => !isAsked(article.asks, answer))
      .sort((a, b) => a.start - b.start || b.end - a.end)
  })
}
