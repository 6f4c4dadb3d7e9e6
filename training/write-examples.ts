import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { articleOf } from '../eval/article-of.ts'
import { readPolnear } from '../eval/attribution/read-polnear.ts'
import { filesBelow, isKeptFromNames, isKeptFromTimes } from '../eval/parts.ts'
import { readTimeml } from '../eval/read-timeml.ts'
import { splitSentences } from '../src/annotate/split-sentences.ts'
import { splitWords } from '../src/annotate/tokens/split-words.ts'
import type { Span } from '../src/record/span.ts'
import { slice } from '../src/text/span.ts'

/** One sentence of an example; a layer that its corpus lacks is absent. Word numbers count within the sentence. */
interface Sentence {
  readonly words: readonly string[]
  readonly upos?: readonly string[]
  readonly features?: readonly string[]
  /** Number of the head's word, -1 for the root. */
  readonly heads?: readonly number[]
  readonly relations?: readonly string[]
  /** B-, I- or O, in the corpus' own classes. */
  readonly names?: readonly string[]
  readonly times?: readonly string[]
  /** Word, class, tense, polarity. */
  readonly events?: readonly (readonly [number, string, string, string])[]
  /** Word and value in [-3, 3]. */
  readonly factuality?: readonly (readonly [number, number])[]
}

/** Sentence and word. */
type Place = readonly [number, number]

interface Example {
  readonly set: string
  readonly name: string
  /** Held out from learning. */
  readonly kept: boolean
  readonly sentences: readonly Sentence[]
  readonly attributions?: readonly {
    readonly source: readonly Place[]
    readonly cue: readonly Place[]
    readonly content: readonly Place[]
  }[]
}

const read = (path: string) => readFileSync(path, 'utf8')
const blocksOf = (content: string) => content.split(/\n\s*\n/).filter(block => block.trim())

/** Begin and inside as BIO, whatever the source writes (CoNLL's IOB1 begins a name with I). */
function toBio(labels: readonly string[]): readonly string[] {
  return labels.map((label, at) => {
    const kind = label.slice(2)
    if (!/^[BI]-/.test(label)) return 'O'
    const goesOn = label.startsWith('I-') && (labels[at - 1] ?? 'O').slice(2) === kind
    return `${goesOn ? 'I' : 'B'}-${kind}`
  })
}

/** Rows of fields to a sentence: the word first, the label in the column given. */
function readNamed(block: string, separator: string | RegExp, column: number): Sentence | undefined {
  const rows = block
    .split('\n')
    .map(line => line.split(separator))
    .filter(row => row[0]?.trim() && !/^(?:https?:\/\/|www\.)/.test(row[0]))
  if (rows.length === 0) return undefined
  const labels = rows.map(row => (row[column] ?? 'O').trim().split(/[\s|,;]/)[0] ?? 'O')
  return { words: rows.map(row => (row[0] ?? '').trim()), names: toBio(labels) }
}

const present = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value])

function conll(path: string, kept: boolean): readonly Example[] {
  return read(path)
    .split(/^-DOCSTART-.*$/m)
    .filter(text => text.trim())
    .map((text, number) => ({
      set: 'conll',
      name: `${basename(path)}#${number}`,
      kept,
      sentences: blocksOf(text).flatMap(block => present(readNamed(block, ' ', 3))),
    }))
}

const worldwide = (path: string): Example => ({
  set: 'worldwide',
  name: basename(path),
  kept: isKeptFromNames(path),
  sentences: blocksOf(read(path)).flatMap(block => present(readNamed(block, '\t', 1))),
})

const wnut = (path: string, kept: boolean): readonly Example[] =>
  blocksOf(read(path)).map((block, number) => ({
    set: 'wnut',
    name: `${basename(path)}#${number}`,
    kept,
    sentences: present(readNamed(block, '\t', 1)),
  }))

const universal = (relation: string) => relation.split(':')[0] ?? relation

function readTree(block: string): Sentence | undefined {
  const rows = block
    .split('\n')
    .map(line => line.split('\t'))
    .filter(fields => fields.length === 10 && /^\d+$/.test(fields[0] ?? ''))
  if (rows.length === 0) return undefined
  return {
    words: rows.map(row => row[1] ?? ''),
    upos: rows.map(row => row[3] ?? 'X'),
    features: rows.map(row => row[5] ?? '_'),
    heads: rows.map(row => Number(row[6]) - 1),
    relations: rows.map(row => universal(row[7] ?? 'dep')),
  }
}

/** GUM's posts from Reddit bear no words, for want of a licence. */
const hasNoWords = (name: string) => name.includes('reddit')

function treebank(path: string, kept: boolean): readonly Example[] {
  const examples: { set: string; name: string; kept: boolean; sentences: Sentence[] }[] = []
  for (const block of blocksOf(read(path))) {
    const name = /^# newdoc id = (.*)$/m.exec(block)?.[1]
    if (name || examples.length === 0) examples.push({ set: 'ud', name: name ?? '', kept, sentences: [] })
    examples.at(-1)?.sentences.push(...present(readTree(block)))
  }
  return examples.filter(example => !hasNoWords(example.name))
}

interface RawSentence {
  readonly words: readonly Span[]
  readonly texts: readonly string[]
}

/** A running text as the product splits it. */
function split(text: string): readonly RawSentence[] {
  return splitSentences(articleOf(text)).map(sentence => {
    const words = splitWords(text, sentence)
    return { words, texts: words.map(word => slice(text, word)) }
  })
}

const meets = (word: Span, span: Span) => word.start < span.end && span.start < word.end

/** The labels of a sentence's words: what a span covers, in part too, is in it. */
function labelWords(words: readonly Span[], spans: readonly (Span & { readonly type: string })[]): readonly string[] {
  return words.map(word => {
    const own = spans.find(span => meets(word, span))
    return own ? `${word.start <= own.start ? 'B' : 'I'}-${own.type}` : 'O'
  })
}

function timed(path: string, set: string, hasEvents: boolean): Example {
  const { text, times, events } = readTimeml(read(path))
  const sentences = split(text).map(({ words, texts }) => ({
    words: texts,
    times: labelWords(words, times),
    ...(hasEvents
      ? {
          events: events.flatMap(({ start, end, type, tense, polarity }) => {
            const at = words.findLastIndex(word => meets(word, { start, end }))
            return at < 0 ? [] : [[at, type, tense, polarity] as const]
          }),
        }
      : {}),
  }))
  return { set, name: basename(path), kept: isKeptFromTimes(path), sentences }
}

function attributed(folder: string, kept: boolean): readonly Example[] {
  return readPolnear(folder).map(({ name, text, attributions }) => {
    const sentences = split(text)
    const places = (pieces: readonly Span[]): readonly Place[] =>
      sentences.flatMap(({ words }, number) =>
        words.flatMap((word, at) => (pieces.some(piece => meets(word, piece)) ? [[number, at] as const] : [])),
      )
    return {
      set: 'polnear',
      name,
      kept,
      sentences: sentences.map(({ texts }) => ({ words: texts })),
      attributions: attributions.map(({ source, cue, content }) => ({
        source: places(source),
        cue: places(cue),
        content: places(content),
      })),
    }
  })
}

interface FactualityLine {
  readonly text: string
  readonly targets: readonly { readonly span1: readonly [number, number]; readonly label: number }[]
}

/** A sentence by its letters: corpora split and space the same words in their own ways. */
const lettersOf = (words: readonly string[]) => words.join('').replaceAll(/[^\p{L}\p{N}]/gu, '')

/** @param heldOut  letters of sentences that nothing may be learnt from, whatever corpus they come in */
const factual = (
  path: string,
  set: string,
  kept: boolean,
  heldOut: ReadonlySet<string> = new Set(),
): readonly Example[] =>
  read(path)
    .split('\n')
    .filter(Boolean)
    .flatMap((line, number) => {
      const { text, targets }: FactualityLine = JSON.parse(line)
      const words = text.split(/\s+/).filter(Boolean)
      if (heldOut.has(lettersOf(words))) return []
      const factuality = targets.map(({ span1, label }) => [span1[0], label] as const)
      return { set, name: `${number}`, kept, sentences: [{ words, factuality }] }
    })

const [corpora, out] = process.argv.slice(2)
if (!corpora || !out) throw new TypeError('Usage: node --import tsx training/write-examples.ts CORPORA OUT')
const at = (...path: readonly string[]) => join(corpora, ...path)

const tempeval = () => filesBelow(at('tempeval3'), '.tml').map(path => timed(path, 'tempeval', true))
/** UW judges sentences of TimeBank, of which a fifth is held out. */
const heldOutTimes = () =>
  new Set(
    tempeval()
      .filter(example => example.kept)
      .flatMap(example => example.sentences.map(({ words }) => lettersOf(words))),
  )

const sets: { readonly [set: string]: () => readonly Example[] } = {
  conll: () => [...conll(at('conll2003', 'eng.train'), false), ...conll(at('conll2003', 'eng.testa'), true)],
  worldwide: () => filesBelow(at('en-worldwide-newswire'), '.tsv').map(worldwide),
  wnut: () => [...wnut(at('wnut17', 'wnut17train.conll'), false), ...wnut(at('wnut17', 'emerging.dev.conll'), true)],
  ewt: () => [
    ...treebank(at('ud', 'en_ewt-ud-train.conllu'), false),
    ...treebank(at('ud', 'en_ewt-ud-dev.conllu'), true),
  ],
  gum: () => [
    ...treebank(at('ud', 'en_gum-ud-train.conllu'), false),
    ...treebank(at('ud', 'en_gum-ud-dev.conllu'), true),
  ],
  tempeval,
  wikiwars: () => filesBelow(at('wikiwars'), '.tml').map(path => timed(path, 'wikiwars', false)),
  polnear: () => [...attributed(at('polnear', 'train'), false), ...attributed(at('polnear', 'dev'), true)],
  uw: () => [
    ...factual(at('factuality', 'UW', 'train.jsonl'), 'uw', false, heldOutTimes()),
    ...factual(at('factuality', 'UW', 'dev.jsonl'), 'uw', true),
  ],
  uds: () =>
    ['train', 'dev'].flatMap(part => factual(at('factuality', 'UDS_IH2', `${part}.jsonl`), 'uds', part === 'dev')),
}

mkdirSync(out, { recursive: true })
for (const [set, examples] of Object.entries(sets)) {
  const lines = examples().map(example => JSON.stringify(example))
  writeFileSync(join(out, `${set}.jsonl`), `${lines.join('\n')}\n`)
  console.log(`${set}: ${lines.length} documents`)
}
