/** Every way the world fails us, closed: a face decides by code what to say and how to end. */
export const failureCodes = [
  'file-missing',
  'file-unreadable',
  'file-empty',
  'file-binary',
  'file-too-large',
  'file-encoding',
  'file-malformed',
  'folder-empty',
  'document-duplicate',
  'document-undated',
  'document-misdated',
  'document-skipped',
  'record-malformed',
  'knowledge-malformed',
  'store-unreachable',
  'store-corrupt',
  'document-missing',
  'document-ambiguous',
  'thing-missing',
  'thing-ambiguous',
  'name-missing',
  'name-ambiguous',
  'judgement-missing',
  'judgements-malformed',
  'output-unwritable',
  'model-missing',
  'model-damaged',
  'runtime-missing',
] as const
export type FailureCode = (typeof failureCodes)[number]

/**
 * The world failed, not the caller: a file that is no text, a store that cannot be reached.
 * @example throw new Failure('file-empty', { location: 'a.txt' })
 */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: FailureCode
  readonly details: Readonly<{ [key: string]: string | number }>

  constructor(code: FailureCode, details: Readonly<{ [key: string]: string | number }>, options?: { cause?: unknown }) {
    super(`${code}: ${Object.values(details).join(', ')}`, options)
    this.code = code
    this.details = details
  }
}
