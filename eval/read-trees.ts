/** A word of a treebank with all that is to be found of it. */
export interface TreeWord {
  readonly form: string
  readonly lemma: string
  readonly tag: string
  /** `Number=Sing|Person=3`, or `_`. */
  readonly features: string
  /** Number of the head in the sentence, from 0; -1 of the root. */
  readonly head: number
  readonly relation: string
}

/** The sentences of one document, with gold words. */
export interface TreeDocument {
  /** As the treebank calls it; empty where it gives no name. */
  readonly name: string
  readonly sentences: readonly (readonly TreeWord[])[]
}

const NEW_DOCUMENT = /^# newdoc(?: id = (.*))?$/m
/** A word; not the common form of a contraction (`2-3`), nor a node for what is left unsaid (`8.1`). */
const WORD_ID = /^\d+$/
/** GUM's posts come without their words, for want of a licence: every form is `_`. */
const isWithheld = ({ sentences }: TreeDocument) => sentences.every(words => words.every(({ form }) => form === '_'))

function readWords(block: string): readonly TreeWord[] {
  return block
    .split('\n')
    .map(line => line.split('\t'))
    .filter(([id = '', ...fields]) => fields.length === 9 && WORD_ID.test(id))
    .map(([, form = '', lemma = '', tag = '', , features = '_', head = '0', relation = '']) => ({
      form,
      lemma,
      tag,
      features,
      head: Number(head) - 1,
      relation,
    }))
}

/**
 * Reads the words and trees of CoNLL-U, document by document; documents whose words are withheld are left out.
 * @source https://universaldependencies.org/format.html
 */
export function readTrees(content: string): readonly TreeDocument[] {
  const documents: { name: string; sentences: (readonly TreeWord[])[] }[] = []
  for (const block of content.split('\n\n')) {
    const words = readWords(block)
    if (words.length === 0) continue
    const begins = NEW_DOCUMENT.exec(block)
    if (begins || documents.length === 0) documents.push({ name: begins?.[1] ?? '', sentences: [] })
    documents.at(-1)?.sentences.push(words)
  }
  return documents.filter(document => !isWithheld(document))
}
