import type { Proof } from '../../record/span.ts'
import { type Evidence, proofsIn, withPlainBlanks } from '../evidence.ts'
import type { Check } from '../fault.ts'

/** Fields that hold the text's own words, wherever they stand. */
const OWN_WORDS = ['content', 'cue', 'speakerText', 'question', 'what', 'reason', 'mandate', 'text'] as const

/** Between two pieces of one text that were put together. */
const JOINT = ' … '

interface Wording {
  readonly path: string
  readonly words: string
  /** Where the words are looked for first: most stand in the sentence that proves them, and a text may be long. */
  readonly sentences: readonly string[]
  /** The documents of which one must hold the words. */
  readonly documents: readonly string[]
}

const placesOf = (proofs: readonly Proof[]) => ({
  sentences: [...new Set(proofs.map(({ sentence }) => sentence))],
  documents: [...new Set(proofs.map(({ document }) => document))],
})

function* wordingsIn({ record, said }: Evidence): Generator<Wording> {
  for (const { path, value } of said)
    for (const field of OWN_WORDS) {
      const words = (value as { readonly [field: string]: unknown })[field]
      if (typeof words !== 'string') continue
      const places = placesOf(proofsIn(value))
      if (places.documents.length > 0) yield { path: `${path}.${field}`, words, ...places }
    }
  for (const [index, entity] of record.entities.entries())
    for (const [place, { text, documents }] of entity.names.entries())
      for (const document of documents)
        yield { path: `entities[${index}].names[${place}]`, words: text, documents: [document], sentences: [] }
  for (const [index, { title, proof }] of record.texts.entries())
    yield { path: `texts[${index}].title`, words: title, ...placesOf(proof) }
}

/** Whether the pieces of some words stand in a text, in their order. */
function standIn(text: string, words: string): boolean {
  let from = 0
  for (const piece of withPlainBlanks(words).split(JOINT)) {
    const at = text.indexOf(piece, from)
    if (at < 0) return false
    from = at + piece.length
  }
  return true
}

/** What is quoted, asked, counted or called so stands in the document to the letter, blanks aside. */
export const speaksInTheTextsWords: Check = function* speaksInTheTextsWords(evidence) {
  for (const { path, words, sentences, documents } of wordingsIn(evidence)) {
    const stands =
      sentences.some(sentence => standIn(withPlainBlanks(sentence), words)) ||
      documents.some(document => standIn(evidence.textOf(document) ?? '', words))
    if (!stands) yield { path, message: `“${words}” does not stand in ${documents.join(' or ')}` }
  }
}
