import { annotators } from '../../src/annotate/annotate.ts'
import { readWords } from '../../src/annotate/read-words.ts'
import { english } from '../../src/language/english.ts'
import { type Article, blankArticle, type Name, type Sentence, type Token } from '../../src/record/article.ts'
import type { Span } from '../../src/record/span.ts'
import { genderOfNoun } from '../../src/resolve/references/tell-gender.ts'
import { overlaps } from '../../src/text/span.ts'
import type { EcbDocument } from '../events/read-ecbplus.ts'
import { openReadings } from '../readings.ts'

/** A document as the product reads it, with the annotators' mentions as its names. */
export interface MentionedArticle {
  readonly article: Article
  /** Where each mention of the document stands. */
  readonly spans: readonly Span[]
  /** Whether it holds a name. */
  readonly named: readonly boolean[]
}

const LAST_MARKS = /(?:\s['’]s?|['’]s)$/

/** The document's words with spaces between, a sentence a line; where every word begins and ends. */
function joinDocument({ name, sentences }: EcbDocument) {
  let text = ''
  const placed: Span[][] = []
  const spans: Sentence[] = []
  for (const words of sentences) {
    const start = text.length
    placed.push(
      words.map((word, at) => {
        if (at > 0) text += ' '
        text += word
        return { start: text.length - word.length, end: text.length }
      }),
    )
    if (text.length > start) spans.push({ start, end: text.length, kind: 'prose', paragraph: spans.length })
    text += '\n'
  }
  const document = {
    id: name,
    location: name,
    contentHash: name,
    text,
    dateBasis: 'unknown' as const,
    derivedFrom: [],
    origin: name,
  }
  return { document, sentences: spans, placed }
}

/** Titles before a name that are written as if they belonged to it: "Attorney". */
const isTitle = ({ lemma, text }: Token): boolean =>
  genderOfNoun(lemma, false).sure || honorifics.has(text.replace(/\.$/, '').toLowerCase())
const honorifics: ReadonlySet<string> = new Set(english.honorifics.map(h => h.word))

/**
 * The names that mentions hold: the proper nouns at their end, without titles before them; none in a pronoun or a plain noun.
 * Within the name of an organisation other words may stand ("Bank of Norland"); what the product reads as one is taken also before
 * another noun ("Kestrel magazine").
 */
function nameIn(mention: Span, tag: string, article: Article): Span | undefined {
  const words = article.tokens.filter(token => token.start >= mention.start && token.end <= mention.end)
  const isOrganization = tag === 'HUMAN_PART_ORG'
  const isName = (word: Token | undefined) => word?.tag === 'PROPN' && /^\p{Lu}/u.test(word.text)
  const end = words.findLastIndex(word => word.tag !== 'PUNCT' && word.tag !== 'PART')
  const last = words[end]
  if (!last || !isName(last)) {
    const inside = article.names.findLast(
      ({ start, end: at, type }) =>
        start >= mention.start && at <= mention.end && isOrganization && (type === 'Organization' || type === 'Body'),
    )
    return inside && { start: inside.start, end: inside.end }
  }
  const known = article.names.find(name => name.start >= mention.start && name.end === last.end)
  let start = isOrganization ? words.findIndex(isName) : end
  while (!isOrganization && start > 0 && isName(words[start - 1]) && !isTitle(words[start - 1] as Token)) start--
  const from = words[start]?.start ?? last.start
  return { start: isOrganization ? from : Math.min(from, known?.start ?? from), end: last.end }
}

/** Words before a noun that make one phrase with it. */
const BEFORE_NOUN = /^(?:det|amod|compound|nummod)$/

/** The annotators mark a noun alone: the phrase it heads begins with its article and what describes it. */
function phraseOf(mention: Span, { tokens }: Article): Span {
  const at = tokens.findLastIndex(token => token.start >= mention.start && token.end <= mention.end)
  const head = tokens[at]
  if (!head || head.tag === 'PRON') return mention
  let first = at
  while (first > 0) {
    const before = tokens[first - 1]
    if (!before || before.sentence !== head.sentence || before.head < first || before.head > at) break
    if (!BEFORE_NOUN.test(before.relation)) break
    first--
  }
  return { start: Math.min(mention.start, tokens[first]?.start ?? mention.start), end: mention.end }
}

/**
 * Reads a document as the product does, and puts the annotators' mentions of persons and organisations in the place of the names
 * that it found there; names of other things stay as it found them.
 */
export async function nameMentions(document: EcbDocument): Promise<MentionedArticle> {
  const joined = joinDocument(document)
  const words = await readWords(joined.document, joined.sentences, await openReadings())
  let article: Article = { ...blankArticle(joined.document), sentences: joined.sentences }
  for (const layer of ['tokens', 'names'] as const) article = { ...article, [layer]: annotators[layer](article, words) }

  const spans = document.mentions.map(({ sentence, words: numbers }): Span => {
    const places = numbers.flatMap(number => joined.placed[sentence]?.[number] ?? [])
    const start = Math.min(...places.map(place => place.start))
    const end = Math.max(...places.map(place => place.end))
    const marks = LAST_MARKS.exec(joined.document.text.slice(start, end))
    return { start, end: marks && marks.index > 0 ? start + marks.index : end }
  })
  const gold = spans.flatMap((span, number): readonly Name[] => {
    const tag = document.mentions[number]?.tag ?? ''
    const name = nameIn(span, tag, article)
    if (!name) return []
    const known = article.names.find(one => one.start === name.start && one.end === name.end)
    const isOrganization = tag === 'HUMAN_PART_ORG'
    const type = isOrganization ? (known?.type === 'Body' ? 'Body' : 'Organization') : 'Person'
    const sentence = article.sentences.findIndex(one => one.start <= name.start && name.end <= one.end)
    return [{ ...known, ...name, type, sentence }]
  })
  const own = [...new Map(gold.map(name => [`${name.start} ${name.end}`, name])).values()]
  const others = article.names.filter(name => !own.some(mention => overlaps(mention, name)))
  article = { ...article, names: [...others, ...own].sort((a, b) => a.start - b.start || a.end - b.end) }
  for (const layer of ['offices', 'quotations'] as const)
    article = { ...article, [layer]: annotators[layer](article, words) }
  const named = (span: Span) => own.some(name => overlaps(name, span))
  return {
    article,
    spans: spans.map(span => (named(span) ? span : phraseOf(span, article))),
    named: spans.map(named),
  }
}
