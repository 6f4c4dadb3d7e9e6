import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { eventTypes } from '../../src/record/event.ts'
import { sha256 } from '../../src/text/hash.ts'
import { contains } from '../../src/text/span.ts'
import { articleOf } from '../article-of.ts'
import { readArticle } from '../read-article.ts'
import { scoreCounts } from '../score-spans.ts'
import type { Measured } from '../table.ts'
import { type CorpusSentence, listSentences, typingCorpora } from './list-sentences.ts'

/**
 * What one word of a sentence tells of, as careful readers would say: a type of event, or none that the record keeps
 * (sport, rhetoric, private life, generalities). More than one where they would differ.
 */
const labelShape = z.strictObject({
  corpus: z.enum(typingCorpora),
  file: z.string(),
  sentence: z.number().int(),
  /** Where the word begins in the sentence. */
  start: z.number().int(),
  /** The first digits of the sentence's SHA-256: another text than the one that was labelled is not scored. */
  hash: z.string(),
  types: z.array(z.enum([...eventTypes, 'none'])).min(1),
})
type Label = z.infer<typeof labelShape>

const LABELS = new URL('typing.json', import.meta.url)
const HASH_DIGITS = 12
/** Publication day of a sentence out of its article: types do not depend on it. */
const DAY = '2022-01-01'

async function typeAt({ text }: CorpusSentence, start: number): Promise<string> {
  const whole = { start: 0, end: text.length, kind: 'prose', paragraph: 0 } as const
  const { article } = await readArticle(articleOf(text, DAY), [whole])
  const word = { start, end: start + 1 }
  return article.happenings.find(({ trigger }) => contains(trigger, word))?.type ?? 'none'
}

/**
 * How often the product gives the word of a labelled sentence a type that a careful reader gives it.
 * @returns `right` over all; as details those that tell of an event of the record, and those that tell of none
 */
export async function measureTyping(corpora: string): Promise<Measured> {
  const labels: readonly Label[] = z.array(labelShape).parse(JSON.parse(readFileSync(LABELS, 'utf8')))
  const sentences = new Map(
    typingCorpora
      .flatMap(corpus => listSentences(corpora, corpus))
      .map(sentence => [`${sentence.corpus} ${sentence.file} ${sentence.number}`, sentence] as const),
  )
  const counts = { events: { right: 0, all: 0 }, none: { right: 0, all: 0 } }
  const disagreements: string[] = []
  for (const { corpus, file, sentence: number, start, hash, types } of labels) {
    const sentence = sentences.get(`${corpus} ${file} ${number}`)
    if (!sentence || sha256(sentence.text).slice(0, HASH_DIGITS) !== hash) continue
    const found = await typeAt(sentence, start)
    const part = counts[types.includes('none') ? 'none' : 'events']
    part.all++
    if ((types as readonly string[]).includes(found)) part.right++
    else
      disagreements.push(
        `${found}, not ${types.join(' or ')}: …${sentence.text.slice(Math.max(0, start - 60), start + 60)}…`,
      )
  }
  const { events, none } = counts
  const all = events.all + none.all
  return {
    measures: { right: scoreCounts(events.right + none.right, all, all) },
    details: {
      'of those that tell of one': scoreCounts(events.right, events.all, events.all),
      'of those that tell of none': scoreCounts(none.right, none.all, none.all),
    },
    disagreements,
  }
}
