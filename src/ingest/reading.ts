import type { Failure } from '../record/failure.ts'

/** An article as one format gives it: plain text, and what the format itself tells beside the text. */
export interface RawArticle {
  /** Paragraphs, with a blank line between them where the format knows of paragraphs. */
  readonly body: string
  readonly headline?: string
  readonly publisher?: string
  readonly byline?: string
  /** The day of publication by the format's own metadata, `2022-10-28`. */
  readonly day?: string
  /** Other days that it gives for the same. */
  readonly otherDays?: readonly string[]
}

/** What a file holds: one article, or several with the number of the line or item; a bad line stands for itself. */
export type Reading =
  | { readonly part?: number; readonly article: RawArticle }
  | { readonly part?: number; readonly failure: Failure }

/**
 * Reads one format.
 * @throws Failure where nothing of the file can be read
 */
export type Reader = (bytes: Uint8Array) => Promise<readonly Reading[]>

/** Keeps those fields that hold something, so that absent stays absent. */
export const rawArticle = (
  body: string,
  fields: { readonly [Field in Exclude<keyof RawArticle, 'otherDays'>]?: RawArticle[Field] | undefined },
): RawArticle => {
  const told = Object.entries(fields).filter(([, value]) => value?.trim())
  return { body, ...Object.fromEntries(told.map(([field, value]) => [field, value?.trim()])) }
}
