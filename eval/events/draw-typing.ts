import { seededRandom } from '../../bench/seeded-random.ts'
import { lemmasOf } from '../../src/annotate/clauses/lemmas-of.ts'
import { english } from '../../src/language/english.ts'
import type { Token } from '../../src/record/article.ts'
import { articleOf } from '../article-of.ts'
import { readArticle } from '../read-article.ts'
import { type CorpusSentence, listSentences, typingCorpora } from './list-sentences.ts'

/** How many sentences are drawn from each corpus; of each, this share has a word of the product's lists of events. */
const EACH = { worldwide: 80, polnear: 35, ecbplus: 35 } as const
const LISTED_SHARE = 4 / 5
/** In words: what is shorter tells no event, what is longer is a list. */
const SHORTEST = 7
const LONGEST = 50
/** TimeML's kinds of events that happen in the world; saying, seeing and being are none. */
const DEEDS: ReadonlySet<string> = new Set(['OCCURRENCE', 'I_ACTION'])

interface Drawn extends CorpusSentence {
  readonly word: string
  readonly start: number
}

/** Words that name an event by themselves; "take", which does so before "over", is not among them. */
const listed: ReadonlySet<string> = new Set(
  english.eventWords.flatMap(({ word, particle, of }) => (particle || of ? [] : (word.split(' ').at(-1) ?? word))),
)
const isListed = (token: Token) => [...lemmasOf(token), token.text.toLowerCase()].some(form => listed.has(form))

/** The words of a sentence that the model takes for deeds. */
async function deedsOf({ text }: CorpusSentence): Promise<readonly Token[]> {
  const { article, words } = await readArticle(articleOf(text), [
    { start: 0, end: text.length, kind: 'prose', paragraph: 0 },
  ])
  const deeds = words[0]?.reading.events.filter(({ kind }) => DEEDS.has(kind)) ?? []
  return deeds.flatMap(({ word }) => article.tokens[word] ?? [])
}

/** Draws sentences with a word each that tells of a deed; the same seed draws the same. */
async function* drawTyping(corpora: string, seed: number): AsyncGenerator<Drawn> {
  const random = seededRandom(seed)
  for (const corpus of typingCorpora) {
    const left = listSentences(corpora, corpus).filter(({ text }) => {
      const words = text.split(/\s+/).length
      return words >= SHORTEST && words <= LONGEST
    })
    const wanted = { listed: Math.round(EACH[corpus] * LISTED_SHARE), other: 0 }
    wanted.other = EACH[corpus] - wanted.listed
    while (wanted.listed + wanted.other > 0) {
      const [sentence] = left.splice(Math.floor(random() * left.length), 1)
      if (!sentence) break
      const deeds = await deedsOf(sentence)
      const kind = wanted.listed > 0 && deeds.some(isListed) ? 'listed' : 'other'
      const choice = deeds.filter(deed => isListed(deed) === (kind === 'listed'))
      const word = choice[Math.floor(random() * choice.length)]
      if (!word || wanted[kind] === 0) continue
      wanted[kind]--
      yield { ...sentence, word: word.text, start: word.start }
    }
  }
}

const [corpora = '../shared/corpora', seed = '5'] = process.argv.slice(2)
for await (const drawn of drawTyping(corpora, Number(seed))) console.log(JSON.stringify(drawn))
