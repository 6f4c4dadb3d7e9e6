import { basename } from 'node:path'
import type { Span } from '../../src/record/span.ts'

/** Phrases that mean the same, in reading order. */
export type Chain = readonly ReferringPhrase[]

export interface ReferringPhrase extends Span {
  /** The word on which the others of the phrase hang, by the treebank's tree. */
  readonly head: Span
  /** Whether that word is a noun, a name or a pronoun, and no verb. */
  readonly nominal: boolean
}

/** A document with who is who in it. */
export interface ReferringText {
  readonly name: string
  /** One line a paragraph. */
  readonly text: string
  readonly chains: readonly Chain[]
}

interface Word extends Span {
  /** Number of the head in the document; -1 of a root. */
  readonly head: number
  readonly tag: string
}

const NEW_DOCUMENT = /^# newdoc id = (.*)$/m
const NEW_PARAGRAPH = /^# newpar/m
const TEXT = /^# text = (.*)$/m

/** The documents of a treebank by name: running text, and words with their heads. */
export function readHeads(
  conllu: string,
): ReadonlyMap<string, { readonly text: string; readonly words: readonly Word[] }> {
  const documents = new Map<string, { text: string; words: Word[] }>()
  let document: { text: string; words: Word[] } | undefined
  for (const block of conllu.split('\n\n')) {
    const name = NEW_DOCUMENT.exec(block)?.[1]
    if (name) {
      document = { text: '', words: [] }
      documents.set(name, document)
    }
    const sentence = TEXT.exec(block)?.[1]
    if (!document || sentence === undefined) continue
    if (document.text) document.text += NEW_PARAGRAPH.test(block) ? '\n' : ' '
    const rows = block.split('\n').map(line => line.split('\t'))
    placeWords(document, sentence, rows)
  }
  return documents
}

function placeWords(document: { text: string; words: Word[] }, sentence: string, rows: readonly string[][]): void {
  const first = document.words.length
  let at = 0
  for (const [id = '', form = '', , tag = '', , , head = ''] of rows) {
    if (!/^\d+$/.test(id)) continue
    const start = sentence.indexOf(form, at)
    const from = start < 0 ? at : start
    const to = start < 0 ? at : start + form.length
    document.words.push({
      start: document.text.length + from,
      end: document.text.length + to,
      tag,
      head: head === '0' ? -1 : first + Number(head) - 1,
    })
    at = to
  }
  document.text += sentence
}

const VERBS: ReadonlySet<string> = new Set(['VERB', 'AUX'])
const OPENS = /\((\d+)/g
const CLOSES = /(\d+)\)/g

/**
 * Reads OntoGUM's chains; texts and trees are those of the treebank, whose words are the same.
 * @param conll  columns: number, word, `(1`, `1)` or `(1)` for each phrase that begins or ends here
 * @returns undefined where the treebank has other words
 * @source https://github.com/amir-zeldes/gum
 */
export function readOntogum(
  path: string,
  conll: string,
  treebank: ReturnType<typeof readHeads>,
): ReferringText | undefined {
  const name = basename(path, '.conll')
  const found = treebank.get(name)
  const rows = conll
    .split('\n')
    .filter(line => line.includes('\t'))
    .map(line => line.split('\t'))
  if (!found || rows.length !== found.words.length) return undefined
  const open = new Map<string, number[]>()
  const chains = new Map<string, ReferringPhrase[]>()
  rows.forEach((row, at) => {
    const marks = row.at(-1) ?? ''
    for (const [, id = ''] of marks.matchAll(OPENS)) open.set(id, [...(open.get(id) ?? []), at])
    for (const [, id = ''] of marks.replace(/\((\d+)\)/g, '($1) $1)').matchAll(CLOSES)) {
      const from = open.get(id)?.pop()
      const phrase = from === undefined ? undefined : phraseOf(found.words, from, at)
      if (phrase) chains.set(id, [...(chains.get(id) ?? []), phrase])
    }
  })
  const inOrder = [...chains.values()].map(chain => chain.sort((a, b) => a.start - b.start || b.end - a.end))
  return { name, text: found.text, chains: inOrder }
}

function phraseOf(words: readonly Word[], from: number, to: number): ReferringPhrase | undefined {
  const inside = words.slice(from, to + 1)
  const head = inside.find(word => word.head < from || word.head > to) ?? inside[0]
  const last = inside.at(-1)
  if (!inside[0] || !head || !last) return undefined
  const nominal = !VERBS.has(head.tag)
  return { start: inside[0].start, end: last.end, head: { start: head.start, end: head.end }, nominal }
}
