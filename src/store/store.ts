import type { Layers } from '../record/article.ts'
import type { Document } from '../record/document.ts'

/** What became of documents that were given to the store: ids, each once, in the order given. */
export interface Added {
  readonly added: readonly string[]
  /** Already there under the same content: nothing was written. */
  readonly known: readonly string[]
}

/** A document as a list shows it: everything but its text. */
export type Listing = Omit<Document, 'text'>

/** Documents that are kept, and what was found in them. One store may be read and written by several processes at once. */
export interface Store {
  /**
   * Adds documents whose content is not there yet, all of them or none. What is resolved is on the disk: it outlives
   * the process, however it ends.
   * @throws Failure 'store-unreachable', 'store-corrupt'
   */
  add(documents: readonly Document[]): Promise<Added>

  /** All documents, by id, read a page at a time. */
  documents(): AsyncIterable<Document>

  /** All documents without their texts: undated first, then by date, then by id. */
  list(): Promise<readonly Listing[]>

  /** What annotators of this version found in a document; undefined where they have not read it. */
  annotations(documentId: string, version: string): Promise<Layers | undefined>

  /**
   * Keeps what annotators of this version found; what another version found goes.
   * @throws Failure 'document-missing' where the document is not (or no longer) there
   */
  keepAnnotations(documentId: string, version: string, layers: Layers): Promise<void>

  /**
   * Removes the document whose id begins so, with its annotations.
   * @param document an id, or the beginning of one, with or without its `document-`
   * @returns what was removed
   * @throws Failure 'document-missing' where none begins so, 'document-ambiguous' where several do
   */
  remove(document: string): Promise<Listing>

  close(): Promise<void>
}
