import { Failure, type FailureCode } from '../record/failure.ts'

/** Why a file, or a line of one, was not read, or what a document lacks. */
export interface Problem {
  /** Of the file, with `:3` for the third line or item; as it was given where no file was found. */
  readonly location: string
  readonly code: FailureCode
  /** One line, naming the file. */
  readonly message: string
}

/**
 * A problem in one line, whatever the location and the reason hold.
 * @example problemAt('a.txt', 'file-empty', 'is empty').message  // 'a.txt: is empty'
 */
export const problemAt = (location: string, code: FailureCode, why: string): Problem => ({
  location,
  code,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a file may be named with a line break or a terminal's control characters
  message: `${location}: ${why}`.replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' '),
})

/** What a reader throws at a file that it cannot read; `why` goes on from the file's name. */
export const refusal = (code: FailureCode, why: string, cause?: unknown): Failure =>
  new Failure(code, { why }, { cause })

/** The problem that a thrown thing means: a refusal tells why, anything else is a file that no reader understands. */
export const problemOf = (location: string, thrown: unknown): Problem =>
  thrown instanceof Failure
    ? problemAt(location, thrown.code, String(thrown.details['why'] ?? thrown.message))
    : problemAt(location, 'file-malformed', 'could not be read as what it seems to be')
