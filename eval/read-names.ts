import type { Span } from '../src/record/span.ts'

/** What annotated corpora of names have in common; what they call a people or its adjective is MISC. */
export type NameKind = 'PER' | 'ORG' | 'LOC' | 'MISC'

export interface GoldName extends Span {
  readonly kind: NameKind
}

/** A document as running text, a sentence a line, its words a space apart. */
export interface NamedDocument {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly names: readonly GoldName[]
}

/** How the corpora's kinds are mapped; kinds that are not here (Date, Money) are no names. */
const kinds: { readonly [kind: string]: NameKind } = {
  // CoNLL-2003
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  MISC: 'MISC',
  // worldwide newswire
  Person: 'PER',
  Organization: 'ORG',
  Location: 'LOC',
  Facility: 'LOC',
  NORP: 'MISC',
  Misc: 'MISC',
  Product: 'MISC',
  // WNUT-17
  person: 'PER',
  location: 'LOC',
  corporation: 'ORG',
  group: 'ORG',
  product: 'MISC',
  'creative-work': 'MISC',
}

interface Row {
  readonly word: string
  readonly label: string
}

/** Spans of a sentence's labels, in BIO or IOB1: a name begins at B, after O, or where the kind changes. */
function readNames(rows: readonly Row[], starts: readonly number[]): readonly GoldName[] {
  const names: { start: number; end: number; kind: NameKind; raw: string }[] = []
  rows.forEach(({ word, label }, at) => {
    const [, place, raw = ''] = /^([BI])-(.+)$/.exec(label) ?? []
    const kind = kinds[raw]
    const start = starts[at] ?? 0
    const last = names.at(-1)
    const goesOn = place === 'I' && last?.raw === raw && rows[at - 1]?.label.endsWith(`-${raw}`)
    if (goesOn && last) last.end = start + word.length
    else if (kind) names.push({ start, end: start + word.length, kind, raw })
  })
  return names
}

/** One document of the sentences given as rows of words and labels. */
function joinRows(blocks: readonly (readonly Row[])[]): NamedDocument {
  let text = ''
  const sentences: Span[] = []
  const names: GoldName[] = []
  for (const rows of blocks) {
    if (text) text += '\n'
    const begin = text.length
    const starts = rows.map(({ word }, at) => {
      if (at > 0) text += ' '
      text += word
      return text.length - word.length
    })
    sentences.push({ start: begin, end: text.length })
    names.push(...readNames(rows, starts).map(({ start, end, kind }) => ({ start, end, kind })))
  }
  return { text, sentences, names }
}

const blocksOf = (content: string, readRow: (line: string) => Row | undefined): readonly (readonly Row[])[] =>
  content
    .split(/\n\s*\n/)
    .map(block => block.split('\n').flatMap(line => readRow(line) ?? []))
    .filter(rows => rows.length > 0)

/**
 * Reads CoNLL-2003: four columns, IOB1, documents apart by `-DOCSTART-`.
 * @source https://www.clips.uantwerpen.be/conll2003/ner/
 */
export function readConll(content: string): readonly NamedDocument[] {
  const readRow = (line: string): Row | undefined => {
    const [word, , , label] = line.split(' ')
    return word && label ? { word, label } : undefined
  }
  return content
    .split(/^-DOCSTART-.*$/m)
    .map(document => joinRows(blocksOf(document, readRow)))
    .filter(document => document.text !== '')
}

const readTabbed = (line: string): Row | undefined => {
  const [word = '', label = ''] = line.split('\t')
  if (!word.trim() || !label || /^(?:https?:\/\/|www\.)/.test(word)) return undefined
  return { word: word.trim(), label: label.split(/[\s|,;]/)[0] ?? 'O' }
}

/** Reads a file of the worldwide newswire: one document, word TAB label; of two labels the first, addresses left out. */
export const readWorldwide = (content: string): readonly NamedDocument[] => [joinRows(blocksOf(content, readTabbed))]

/** Reads WNUT-17: word TAB label; each post is a document of its own. */
export const readWnut = (content: string): readonly NamedDocument[] =>
  blocksOf(content, readTabbed).map(rows => joinRows([rows]))
