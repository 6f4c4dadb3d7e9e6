import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { english } from '../src/language/english.ts'

export interface LabelledSentence {
  readonly words: readonly string[]
  readonly labels: readonly string[]
}

export interface LabelledDocument {
  readonly name: string
  readonly sentences: readonly LabelledSentence[]
}

const demonyms = new Set(english.countries.flatMap(c => c.demonyms.flatMap(d => [d, `${d}s`])))

const worldwideSorts: { readonly [sort: string]: string } = {
  Person: 'PER',
  Organization: 'ORG',
  Location: 'LOC',
  Facility: 'LOC',
  NORP: 'NORP',
  Misc: 'MISC',
  Product: 'MISC',
}

/** Words as our tokens are cut: a hyphen between letters stands alone. */
const cut = (word: string): string[] =>
  /\p{L}-\p{L}/u.test(word) ? word.split(/(?<=\p{L})(-)(?=\p{L})/u).filter(Boolean) : [word]

/** Begin or inside, whatever the source writes; what is not in our scheme is outside. */
function relabel(words: readonly string[], raw: readonly string[]): LabelledSentence {
  const out: { word: string; label: string }[] = []
  let previous = 'O'
  words.forEach((word, at) => {
    const label = raw[at] ?? 'O'
    const sort = label.slice(2)
    const begins = label !== 'O' && (label.startsWith('B-') || previous.slice(2) !== sort)
    cut(word).forEach((part, index) => {
      out.push({ word: part, label: label === 'O' ? 'O' : `${begins && index === 0 ? 'B' : 'I'}-${sort}` })
    })
    previous = label
  })
  return { words: out.map(o => o.word), labels: out.map(o => o.label) }
}

/** CoNLL's MISC holds peoples and creeds, which the worldwide corpus calls NORP: one word of its NORP is NORP here too. */
export const splitOffPeoples = (
  documents: readonly LabelledDocument[],
  peoples: ReadonlySet<string>,
): readonly LabelledDocument[] =>
  documents.map(({ name, sentences }) => ({
    name,
    sentences: sentences.map(({ words, labels }) => ({
      words,
      labels: labels.map((label, at) => {
        const alone = label === 'B-MISC' && labels[at + 1] !== 'I-MISC'
        return alone && (demonyms.has(words[at] ?? '') || peoples.has(words[at] ?? '')) ? 'B-NORP' : label
      }),
    })),
  }))

/** The single words that documents label as NORP more often than as anything else. */
export function findPeoples(documents: readonly LabelledDocument[]): ReadonlySet<string> {
  const votes = new Map<string, number>()
  for (const { sentences } of documents)
    for (const { words, labels } of sentences)
      words.forEach((word, at) => {
        const people = labels[at] === 'B-NORP' && labels[at + 1] !== 'I-NORP'
        votes.set(word, (votes.get(word) ?? 0) + (people ? 1 : -1))
      })
  return new Set([...votes].filter(([, vote]) => vote > 0).map(([word]) => word))
}

/** CoNLL-2003: four columns, IOB1, documents apart by -DOCSTART-. */
export function readConll(path: string): LabelledDocument[] {
  return readFileSync(path, 'utf8')
    .split(/^-DOCSTART-.*$/m)
    .filter(text => text.trim())
    .map((text, number) => ({
      name: `${path}#${number}`,
      sentences: text
        .trim()
        .split(/\n\s*\n/)
        .map(block => {
          const rows = block.split('\n').map(row => row.split(' '))
          return relabel(
            rows.map(row => row[0] ?? ''),
            rows.map(row => row[3] ?? 'O'),
          )
        }),
    }))
}

/** The worldwide newswire: a file a document, word TAB label; URLs are left out. */
export function readWorldwide(folder: string): LabelledDocument[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.tsv'))
    .sort()
    .map(name => ({
      name,
      sentences: readFileSync(join(folder, name), 'utf8')
        .split(/\n\s*\n/)
        .map(block => {
          const rows = block
            .split('\n')
            .map(row => row.split(/\t/))
            .filter(row => row[0] && !row[0].startsWith('http'))
          const labels = rows.map(row => {
            const [, place, sort] = /^([BI])-(\w+)/.exec(row[1]?.trim() ?? '') ?? []
            const mapped = sort ? worldwideSorts[sort] : undefined
            return mapped ? `${place}-${mapped}` : 'O'
          })
          return relabel(
            rows.map(row => (row[0] ?? '').trim()),
            labels,
          )
        })
        .filter(sentence => sentence.words.length > 0),
    }))
}
