import type { Proof } from '../../record/span.ts'
import { isProof, objectsIn } from '../evidence.ts'
import type { Check } from '../fault.ts'

/** Whether the sentence stands in the text around the words that are cited, and not elsewhere. */
function standsAround(text: string, { start, exact, sentence }: Proof): boolean {
  for (let at = sentence.indexOf(exact); at >= 0; at = sentence.indexOf(exact, at + 1))
    if (text.startsWith(sentence, start - at) && start >= at) return true
  return false
}

/** Offsets quote their text to the letter, and the sentence stands in it around them. */
export const quotesItsText: Check = function* quotesItsText({ record, said, documents }) {
  for (const { path, value: proof } of [...objectsIn(record.documents, 'documents'), ...said]) {
    if (!isProof(proof)) continue
    const text = documents.get(proof.document)?.text
    if (text === undefined) yield { path, message: `cites “${proof.document}”, which is no document of the record` }
    else if (text.slice(proof.start, proof.end) !== proof.exact)
      yield { path, message: `“${proof.exact}” does not stand at ${proof.start}–${proof.end}` }
    else if (!standsAround(text, proof)) yield { path, message: `“${proof.exact}” does not stand in its sentence` }
  }
}
