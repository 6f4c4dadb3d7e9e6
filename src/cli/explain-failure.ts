import type { Failure, FailureCode } from '../rapporteur.ts'
import { cleanText } from '../view/clean-text.ts'
import { exitStatus } from './streams.ts'

/** What a failure means to whoever typed the command. What is not here is said in the failure's own words. */
const meanings: { readonly [code in FailureCode]?: string } = {
  'file-missing': 'there is no such file',
  'file-unreadable': 'cannot be read',
  'record-malformed': 'is no record',
  'store-unreachable': 'the store cannot be opened',
  'store-corrupt': 'the store is damaged, is no store, or is of a newer version',
  'document-missing': 'the store has no such document; `rapporteur list` shows those it has',
  'document-ambiguous': 'the store has several documents that begin so; give more of the id',
  'thing-missing': 'the record has nothing of this id; `rapporteur record` and `diff` show those it has',
  'thing-ambiguous': 'several ids of the record begin so; give more of it',
  'name-missing': 'no document has such a name; `rapporteur names review` and `record` show names',
  'name-ambiguous': 'means several; give an id of the record, or NAME@DOCUMENT',
  'judgement-missing': 'nothing was judged of these; `rapporteur names review` shows what was',
  'judgements-malformed': 'is no file of judgements',
  'output-unwritable': 'cannot be written',
  'model-missing': 'this file of the English model is missing',
  'model-damaged': 'this file of the English model is damaged',
}

/** Failures that the command line could have avoided. */
const MISUSE: readonly FailureCode[] = [
  'document-missing',
  'document-ambiguous',
  'thing-missing',
  'thing-ambiguous',
  'name-missing',
  'name-ambiguous',
  'judgement-missing',
]

/** What a failure may say of itself. */
type Details = { readonly [detail in 'location' | 'document' | 'thing' | 'path' | 'why' | 'near']?: string | number }

/**
 * A failure in one line, and how the program ends with it.
 * @example explainFailure(failure).line  // 'notes.db: the store is damaged, … (file is not a database)'
 */
export function explainFailure(failure: Failure): { readonly line: string; readonly status: number } {
  const { code, message } = failure
  const { location, document, thing, path, why: reason, near }: Details = failure.details
  const subject = thing ?? document ?? location
  const why = [path, reason, near && `near it: ${near}`].filter(Boolean).join(': ')
  const meaning = meanings[code]
  const line = meaning === undefined ? message : `${subject}: ${meaning}${why && ` (${why})`}`
  return { line: cleanText(line), status: MISUSE.includes(code) ? exitStatus.misuse : exitStatus.failed }
}
