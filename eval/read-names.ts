/** A name in a sentence: numbers of its first word and of the word after its last, and its class as the corpus calls it. */
export interface WordSpan {
  readonly from: number
  readonly to: number
  readonly kind: string
}

export interface LabelledSentence {
  readonly words: readonly string[]
  readonly names: readonly WordSpan[]
}

/** A document whose words and names are given. */
export interface LabelledDocument {
  readonly sentences: readonly LabelledSentence[]
}

interface Row {
  readonly word: string
  readonly label: string
}

/**
 * The names that a sentence's labels bear, in BIO or IOB1: one begins at B, after O, and where the class changes.
 * @source conlleval, https://www.clips.uantwerpen.be/conll2000/chunking/conlleval.txt
 * @example readLabels(['I-PER', 'I-PER', 'B-PER', 'O'])  // 0–2 PER, 2–3 PER
 */
export function readLabels(labels: readonly string[]): readonly WordSpan[] {
  const names: { from: number; to: number; kind: string }[] = []
  labels.forEach((label, at) => {
    const [, place, kind] = /^([BI])-(.+)$/.exec(label) ?? []
    if (!kind) return
    const last = names.at(-1)
    if (place === 'I' && last?.to === at && last.kind === kind) last.to = at + 1
    else names.push({ from: at, to: at + 1, kind })
  })
  return names
}

const toSentence = (rows: readonly Row[]): LabelledSentence => ({
  words: rows.map(({ word }) => word),
  names: readLabels(rows.map(({ label }) => label)),
})

const readSentences = (content: string, readRow: (line: string) => Row | undefined): readonly LabelledSentence[] =>
  content
    .split(/\n\s*\n/)
    .map(block => toSentence(block.split('\n').flatMap(line => readRow(line) ?? [])))
    .filter(({ words }) => words.length > 0)

/**
 * Reads CoNLL-2003: four columns, IOB1, documents apart by `-DOCSTART-`.
 * @source https://www.clips.uantwerpen.be/conll2003/ner/
 */
export function readConll(content: string): readonly LabelledDocument[] {
  const readRow = (line: string): Row | undefined => {
    const [word, , , label] = line.split(' ')
    return word && label ? { word, label } : undefined
  }
  return content
    .split(/^-DOCSTART-.*$/m)
    .map(document => ({ sentences: readSentences(document, readRow) }))
    .filter(({ sentences }) => sentences.length > 0)
}

const readTabbed = (line: string): Row | undefined => {
  const [word = '', label = ''] = line.split('\t')
  if (!word.trim() || !label || /^(?:https?:\/\/|www\.)/.test(word)) return undefined
  return { word: word.trim(), label: label.split(/[\s|,;]/)[0] ?? 'O' }
}

/**
 * Reads a file of the worldwide newswire: one document, word TAB label; of two labels the first, addresses left out.
 * What stands between blank lines is one sentence here, though the corpus puts whole paragraphs there.
 */
export const readWorldwide = (content: string): readonly LabelledDocument[] => [
  { sentences: readSentences(content, readTabbed) },
]

/** Reads WNUT-17: word TAB label; each post is a document of its own. */
export const readWnut = (content: string): readonly LabelledDocument[] =>
  readSentences(content, readTabbed).map(sentence => ({ sentences: [sentence] }))
