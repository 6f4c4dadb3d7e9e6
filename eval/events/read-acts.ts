import { type Act, readActs } from '../../src/assemble/events/pairs/describe-act.ts'
import type { Article } from '../../src/record/article.ts'
import type { Span } from '../../src/record/span.ts'
import { averageLinkage } from '../../src/text/average-linkage.ts'
import { groupBy } from '../../src/text/group-by.ts'
import { overlaps } from '../../src/text/span.ts'
import { type WordWeights, weighWords } from '../../src/text/weigh-words.ts'
import { articleOf } from '../article-of.ts'
import { type ReadArticle, readArticle } from '../read-article.ts'
import { type EcbDocument, readEcbplus } from './read-ecbplus.ts'

/** A mention of ECB+ with what the product reads of it. */
export interface EcbAct {
  readonly id: string
  readonly topic: number
  readonly chain: string
  readonly act: Act
  /** Number of the group of documents that its document was put into, by words alone. */
  readonly group: number
}

export interface EcbActs {
  readonly acts: readonly EcbAct[]
  readonly weights: WordWeights
}

/** Cosine from which on documents tell of one affair; where it groups the training topics best into what ECB+ calls subtopics. */
const SAME_AFFAIR = 0.15

/** Words by which a document's mentions stand in its text, and the chain of each where it is known. */
interface Marked {
  readonly id: string
  readonly chain: string
  readonly spans: readonly Span[]
}

type Mark = (document: EcbDocument, read: ReadArticle, spans: Laid['spans']) => readonly Marked[]

/** Reads the checked mentions of some topics, and groups the documents without looking at their topics. */
export const readEcbActs = (folder: string, topics: readonly number[]): Promise<EcbActs> =>
  readActsOf(folder, topics, ({ name, mentions }, _, spans) =>
    mentions.map(({ sentence, words, chain }, place) => ({
      id: `${name} ${place}`,
      chain,
      spans: words.flatMap(word => spans[sentence]?.[word] ?? []),
    })),
  )

/**
 * As `readEcbActs`, with the words that the model takes for events in the same sentences; where such a word stands in a
 * checked mention that no other has taken, it bears that one's id.
 */
export const readEcbActsFound = (folder: string, topics: readonly number[]): Promise<EcbActs> =>
  readActsOf(folder, topics, ({ name, mentions, validated }, { words }, spans) => {
    const free = new Map(mentions.map((mention, place) => [place, mention]))
    return validated.flatMap(sentence => {
      const events = words[sentence]?.reading.events ?? []
      return events.flatMap(({ word }): readonly Marked[] => {
        const span = words[sentence]?.words[word]
        if (!span) return []
        const taken = [...free].find(
          ([, mention]) =>
            mention.sentence === sentence &&
            mention.words.some(at => overlaps(spans[sentence]?.[at] ?? { start: 0, end: 0 }, span)),
        )
        if (taken) free.delete(taken[0])
        const id = taken ? `${name} ${taken[0]}` : `${name} found ${span.start}`
        return [{ id, chain: taken?.[1].chain ?? id, spans: [span] }]
      })
    })
  })

async function readActsOf(folder: string, topics: readonly number[], mark: Mark): Promise<EcbActs> {
  const read: { document: EcbDocument; article: Article; marked: readonly Marked[] }[] = []
  for (const document of readEcbplus(folder, topics)) {
    const { text, sentences, spans } = layOut(document)
    const blank = articleOf(text)
    const given = { ...blank, document: { ...blank.document, id: document.name } }
    const found = await readArticle(
      given,
      sentences.map((span, paragraph) => ({ ...span, kind: 'prose', paragraph })),
      ['tokens', 'names', 'times'],
    )
    read.push({ document, article: found.article, marked: mark(document, found, spans) })
  }
  const weights = weighWords(read.map(({ article }) => article))
  const groups = new Map(
    averageLinkage(
      read.length,
      (a, b) => weights.likeness(read[a]?.document.name ?? '', read[b]?.document.name ?? ''),
      SAME_AFFAIR,
    ).flatMap((members, group) => members.map(member => [read[member]?.document.name, group] as const)),
  )
  const acts = read.flatMap(({ document: { name, topic }, article, marked }) => {
    const { actAt } = readActs(article)
    return marked.flatMap(({ id, chain, spans }): readonly EcbAct[] => {
      const act = actAt(spans)
      return act ? [{ id, topic, chain, act, group: groups.get(name) ?? -1 }] : []
    })
  })
  return { acts, weights }
}

interface Laid {
  readonly text: string
  readonly sentences: readonly Span[]
  /** Of each word of each sentence. */
  readonly spans: readonly (readonly Span[])[]
}

/** The text of a document, a sentence a line, and where its words stand. */
function layOut({ sentences }: EcbDocument): Laid {
  let at = 0
  const spans = sentences.map(words =>
    words.map(word => {
      const span = { start: at, end: at + word.length }
      at = span.end + 1
      return span
    }),
  )
  const lines = sentences.map(words => words.join(' '))
  let start = 0
  const lineSpans = lines.map(line => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return span
  })
  return { text: lines.join('\n'), sentences: lineSpans, spans }
}

/** Mentions by the group of their documents: only mentions of one group are compared. */
export const blocksOf = ({ acts }: EcbActs): readonly (readonly EcbAct[])[] => [
  ...groupBy(acts, act => act.group).values(),
]
