import { english } from '../../language/english.ts'
import type { Article, Sentence } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { resemblance, shingle, wordsOf } from '../../text/shingles.ts'
import { blankQuotes } from './blank-quotes.ts'

/** Outside quotation marks. Fewer words are a set phrase that two reporters may write by themselves ("The talks were held on Monday"). */
const FEWEST_WORDS = 10
/** Words a shingle: short enough that a word put into a sentence leaves most of its shingles as they were. */
const SHINGLE_WORDS = 3
/** Shared shingles ÷ all from which on a sentence is another's: of 20 words, two may be changed and a third left out. */
const SAME_SENTENCE = 0.6
/** A sentence is looked up by its least shingles: two that share six in ten have one of four in common in 97 of 100 cases. */
const KEYS = 4
/** Sentences that share a key without being alike: more of them are a template, which shows nothing. */
const MOST_ALIKE = 16

/** A sentence of a document that another document had before. */
export interface Carried {
  readonly sentence: Span
  /** The id of the first document that had it. */
  readonly from: string
}

/** What of a document was taken over, and what it says by itself; short sentences that show neither are in neither. */
export interface Carriage {
  readonly carried: readonly Carried[]
  readonly own: readonly Span[]
}

/** A sentence that no document had before. */
interface Original {
  readonly document: string
  readonly reading: Reading
}

/** What of a sentence shows that another is the same. */
interface Reading {
  readonly sentence: Sentence
  /** Without what is quoted in it. */
  readonly text: string
  /** How many words; the words themselves would take more room than all else of the article. */
  readonly length: number
  /** Its numbers and negations, which a copy does not change: an update does. */
  readonly claims: string
  readonly shingles: Int32Array
}

/**
 * Which sentences each document took over from those before it, light changes aside. Words inside quotation marks count
 * for nothing: two reporters who heard one speaker write the same. A short sentence goes with its neighbours.
 * @param articles  in the order in which one may have taken from another
 * @returns by document
 */
export function findCarried(articles: readonly Article[]): ReadonlyMap<string, Carriage> {
  const originals = new Map<number, Original[]>()
  const shortOnes = new Map<string, ReadonlySet<string>>()
  const found = new Map<string, Carriage>()
  for (const article of articles) {
    const { id } = article.document
    const readings = readSentences(article)
    const sources = readings.map(reading => findSource(originals, id, reading))
    for (const [at, reading] of readings.entries())
      if (sources[at] === undefined && reading.length >= FEWEST_WORDS) addOriginal(originals, { document: id, reading })
    shortOnes.set(id, new Set(readings.filter(isShort).map(textOf(article)).filter(isTelling)))
    const settled = readings.map((reading, at) => {
      if (!isShort(reading)) return sources[at]
      const words = textOf(article)(reading)
      return [sources[at - 1], sources[at + 1]].find(
        source => source !== undefined && shortOnes.get(source)?.has(words),
      )
    })
    found.set(id, carriageOf(readings, settled))
  }
  return found
}

const isShort = ({ length }: Reading): boolean => length < FEWEST_WORDS

/** Letters: a number or a lone mark that stands in two documents shows nothing. */
const FEWEST_LETTERS = 8
const isTelling = (words: string): boolean => words.length >= FEWEST_LETTERS

const textOf =
  ({ document }: Article) =>
  ({ sentence }: Reading): string =>
    wordsOf(document.text.slice(sentence.start, sentence.end)).join(' ')

function carriageOf(readings: readonly Reading[], sources: readonly (string | undefined)[]): Carriage {
  const carried: Carried[] = []
  const own: Span[] = []
  for (const [at, reading] of readings.entries()) {
    const from = sources[at]
    const { start, end } = reading.sentence
    if (from !== undefined) carried.push({ sentence: { start, end }, from })
    else if (!isShort(reading)) own.push({ start, end })
  }
  return { carried, own }
}

function readSentences({ document, sentences }: Article): readonly Reading[] {
  const told = blankQuotes(document.text)
  return sentences
    .filter(({ kind }) => kind !== 'furniture')
    .map(sentence => {
      const text = told.slice(sentence.start, sentence.end)
      const words = wordsOf(text)
      const claims = words.filter(isClaim).sort().join(' ')
      return { sentence, text, length: words.length, claims, shingles: shingle(words, SHINGLE_WORDS) }
    })
}

const NUMBER_WORDS: ReadonlySet<string> = new Set(english.numberWords.map(({ word }) => word))
/** Closed in English: what turns a sentence into its contrary. */
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'no', 'never', 'nor', 'neither', 'none', 'without', 't'])

const isClaim = (word: string): boolean => /\d/.test(word) || NUMBER_WORDS.has(word) || NEGATIONS.has(word)

/** Words with a capital, but for the first, which has one anyway; without it, as headlines write in capitals alone. */
const namesIn = (text: string): ReadonlySet<string> =>
  new Set(
    Array.from(text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}’'-]*/gu))
      .slice(1)
      .map(([word]) => word.toLowerCase()),
  )

const named = new WeakMap<Reading, ReadonlySet<string>>()
/** Found when they are first asked for: most sentences are like no other. */
function namesOf(reading: Reading): ReadonlySet<string> {
  const names = named.get(reading) ?? namesIn(reading.text)
  named.set(reading, names)
  return names
}

function findSource(
  originals: ReadonlyMap<number, readonly Original[]>,
  id: string,
  reading: Reading,
): string | undefined {
  if (isShort(reading)) return undefined
  let best: Original | undefined
  let most = SAME_SENTENCE
  for (const key of reading.shingles.subarray(0, KEYS))
    for (const original of originals.get(key) ?? []) {
      if (original.document === id) continue
      const alike = resemblance(original.reading.shingles, reading.shingles)
      if (alike < most || (alike === most && best) || !saysTheSame(original.reading, reading)) continue
      best = original
      most = alike
    }
  return best?.document
}

/** Another number, another person or a "not" makes another report of the same sentence; a name more or less does not. */
function saysTheSame(a: Reading, b: Reading): boolean {
  if (a.claims !== b.claims) return false
  const [ofA, ofB] = [namesOf(a), namesOf(b)]
  return isWithin(ofA, ofB) || isWithin(ofB, ofA)
}

function isWithin(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  for (const word of inner) if (!outer.has(word)) return false
  return true
}

function addOriginal(originals: Map<number, Original[]>, original: Original): void {
  for (const key of original.reading.shingles.subarray(0, KEYS)) {
    const others = originals.get(key)
    if (!others) originals.set(key, [original])
    else if (others.length < MOST_ALIKE) others.push(original)
  }
}
