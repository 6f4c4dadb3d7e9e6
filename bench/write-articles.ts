import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitSentences } from '../src/annotate/split-sentences.ts'
import { readPaths } from '../src/rapporteur.ts'
import { blankArticle } from '../src/record/article.ts'
import { slice } from '../src/text/span.ts'
import { inventCountry, inventPerson } from './invent-names.ts'
import { seededRandom } from './seeded-random.ts'

/** The length of a newspaper article, and of the articles of which the bars speak. */
export const WORDS_AN_ARTICLE = 500
const SENTENCES_A_PARAGRAPH = 3
const DAYS = 730
const FIRST_DAY_MS = Date.UTC(2021, 0, 1)
const DAY_MS = 86_400_000

/** Who and what stands in the example; each article puts others in their places. */
const PEOPLE = [
  ['Mirela', 'Costan'],
  ['Radko', 'Milnar'],
  ['Teodor', 'Brask'],
  ['Ana', 'Vell'],
  ['Jonas', 'Ekmar'],
  ['Tofik', 'Zhumar'],
  ['Tofiq', 'Jumar'],
  ['Hana', 'Tereo'],
  ['Ilmar', 'Osk'],
  ['Pelle', 'Storvik'],
  ['Danil', 'Horak'],
  ['Joram', 'Pell'],
] as const
const COUNTRIES = [
  ['Kestria', 'Kestrian', 'Isel'],
  ['Norland', 'Norlandic', 'Brenholm'],
  ['Velmora', 'Velmoran', 'Tamar Bay'],
  ['Suvane', 'Suvanese', 'Port Amry'],
  ['Talvia', 'Talvian', 'Ruvenna'],
] as const
const OUTLETS = [
  'The Isel Courier',
  'Brenholm Herald',
  'Velmora Today',
  'Coastline',
  'Based on materials from NNA',
] as const

const day = (number: number) => new Date(FIRST_DAY_MS + number * DAY_MS)
const dayMonthYear = (date: Date) =>
  date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const monthDay = (date: Date) => date.toLocaleDateString('en-US', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/** One article's other names and dates, as what is replaced by what. */
function recast(random: () => number, published: number): (sentence: string) => string {
  const replacements = new Map<string, string>()
  for (const [given, family] of PEOPLE) {
    const person = inventPerson(random)
    replacements.set(given, person.given).set(family, person.family)
  }
  for (const [name, demonym, capital] of COUNTRIES) {
    const country = inventCountry(random)
    replacements.set(demonym, country.demonym).set(name, country.name).set(capital, country.capital)
  }
  const old = new RegExp(`\\b(?:${[...replacements.keys()].join('|')})\\b`, 'g')
  const oldDay = /\b(?:June|July|August|September|October|November|December) \d{1,2}\b/g
  return sentence =>
    sentence
      .replace(old, name => replacements.get(name) ?? name)
      .replace(oldDay, () => monthDay(day(published - 10 + Math.floor(random() * 30))))
}

/** The sentences of the example, of which the articles are put together. */
async function exampleSentences(): Promise<readonly string[]> {
  const { documents } = await readPaths([new URL('../examples', import.meta.url).pathname])
  return documents.flatMap(document =>
    splitSentences(blankArticle(document))
      .filter(sentence => sentence.kind === 'prose')
      .map(sentence => slice(document.text, sentence)),
  )
}

function writeArticle(sentences: readonly string[], random: () => number): string {
  const draw = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)]
  const published = Math.floor(random() * DAYS)
  const cast = recast(random, published)
  const body: string[] = []
  for (let words = 0; words < WORDS_AN_ARTICLE; ) {
    const sentence = cast(draw(sentences) ?? '')
    words += sentence.split(/\s+/).length
    body.push(body.length % SENTENCES_A_PARAGRAPH === 0 ? `\n\n${sentence}` : ` ${sentence}`)
  }
  const headline = cast(draw(sentences) ?? '')
    .split(/\s+/)
    .slice(0, 9)
    .join(' ')
    .replace(/\W+$/, '')
  return `${headline}\n\n${dayMonthYear(day(published))}${body.join('')}\n\n${draw(OUTLETS) ?? ''}\n`
}

/**
 * Writes made-up articles of about 500 words into a folder, one a file; the same number gives the same articles.
 * They are sentences of the example with other names and dates: their grammar is real, their sense is not.
 */
export async function writeArticles(folder: string, count: number): Promise<void> {
  const sentences = await exampleSentences()
  mkdirSync(folder, { recursive: true })
  for (let number = 0; number < count; number++)
    writeFileSync(join(folder, `${String(number).padStart(5, '0')}.txt`), writeArticle(sentences, seededRandom(number)))
}
