import type { Span } from '../src/record/span.ts'

export interface TaggedWord extends Span {
  readonly tag: string
}

/** A document of a treebank: its running text, one line a paragraph, and what stands where in it. */
export interface TreebankDocument {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly words: readonly TaggedWord[]
}

const NEW_DOCUMENT = /^# newdoc/m
const NEW_PARAGRAPH = /^# newpar/m
const TEXT = /^# text = (.*)$/m

interface Row {
  readonly ids: readonly number[]
  readonly form: string
  readonly tag: string
}

/** The words of a sentence with their tags; the words of a contraction follow the line of their common form. */
function readRows(block: string): readonly Row[] {
  return block
    .split('\n')
    .map(line => line.split('\t'))
    .filter(fields => fields.length === 10 && /^\d+(-\d+)?$/.test(fields[0] ?? ''))
    .map(([id = '', form = '', , tag = '']) => ({ ids: id.split('-').map(Number), form, tag }))
}

/** Places the words of a sentence in its text; words that a contraction does not spell out are left out. */
function placeRows(rows: readonly Row[], sentence: string, offset: number): readonly TaggedWord[] {
  const words: TaggedWord[] = []
  let at = 0
  let contractionEnds = 0
  for (const { ids, form, tag } of rows) {
    if (ids.length === 2) {
      contractionEnds = ids[1] ?? 0
      continue
    }
    const start = sentence.indexOf(form, at)
    const inContraction = (ids[0] ?? 0) <= contractionEnds
    if (start < 0 || (inContraction && start > at + 1)) continue
    words.push({ start: offset + start, end: offset + start + form.length, tag })
    at = start + form.length
  }
  return words
}

/**
 * Reads CoNLL-U. Sentences of one paragraph stand on one line, a space apart; a paragraph begins a new line.
 * @source https://universaldependencies.org/format.html
 */
export function readConllu(content: string): readonly TreebankDocument[] {
  const documents: { text: string; sentences: Span[]; words: TaggedWord[] }[] = []
  for (const block of content.split('\n\n')) {
    const sentence = TEXT.exec(block)?.[1]?.replace(/\s+/g, ' ')
    if (sentence === undefined) continue
    if (documents.length === 0 || NEW_DOCUMENT.test(block)) documents.push({ text: '', sentences: [], words: [] })
    const document = documents.at(-1)
    if (!document) continue
    if (document.text) document.text += NEW_PARAGRAPH.test(block) ? '\n' : ' '
    const start = document.text.length
    document.text += sentence
    document.sentences.push({ start, end: document.text.length })
    document.words.push(...placeRows(readRows(block), sentence, start))
  }
  return documents
}
