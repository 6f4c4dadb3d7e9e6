/**
 * The store's tables. Content is kept as JSON in text columns: JSON writes NUL and lone surrogates as escapes, which
 * PostgreSQL would refuse both as text and as `jsonb`.
 */
export interface Tables {
  documents: {
    id: string
    content_hash: string
    /** JSON of the document without its text, so that a list reads no texts. */
    heading: string
    /** The text, as a JSON string. */
    text: string
  }
  /** At most one row a document: the annotations of the newest version that read it. */
  annotations: {
    document_id: string
    version: string
    /** JSON of `Layers`. */
    layers: string
  }
}
