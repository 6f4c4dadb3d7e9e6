import { type Kysely, sql, type Transaction } from 'kysely'
import type { Layers } from '../record/article.ts'
import { type Document, documentSchema } from '../record/document.ts'
import { Failure } from '../record/failure.ts'
import type { Added, Listing, Store } from './store.ts'
import { isMissingReference, orStoreFailure, withoutPassword } from './store-failure.ts'
import type { Tables } from './tables.ts'

/** So many documents are in memory at once while all are read. */
const PAGE = 64

const ID_KIND = 'document-'

const listingSchema = documentSchema.unwrap().omit({ text: true })

const byDateThenId = (a: Listing, b: Listing): number =>
  (a.datePublished ?? '').localeCompare(b.datePublished ?? '', 'en') || a.id.localeCompare(b.id, 'en')

/** The store over SQL that SQLite and PostgreSQL read alike. */
export class SqlStore implements Store {
  readonly #location: string
  readonly #database: Kysely<Tables>

  constructor(location: string, database: Kysely<Tables>) {
    this.#location = location
    this.#database = database
  }

  add(documents: readonly Document[]): Promise<Added> {
    return this.#do(() =>
      this.#database.transaction().execute(async transaction => {
        // Always in the same order: two processes that add the same documents at once never wait for each other in a ring.
        const byId = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1))
        const added = new Set<string>()
        for (const document of byId) if (await insert(transaction, document)) added.add(document.id)
        const known = await this.#idsOf(
          transaction,
          documents.filter(document => !added.has(document.id)),
        )
        const given = new Set(documents.map(document => document.id))
        return { added: [...given].filter(id => added.has(id)), known }
      }),
    )
  }

  async *documents(): AsyncIterable<Document> {
    for (let after = ''; ; ) {
      const rows = await this.#do(() =>
        this.#database
          .selectFrom('documents')
          .select(['id', 'heading', 'text'])
          .where('id', '>', after)
          .orderBy('id')
          .limit(PAGE)
          .execute(),
      )
      for (const { id, heading, text } of rows) yield this.#parseDocument(id, heading, text)
      const last = rows.at(-1)
      if (!last) return
      after = last.id
    }
  }

  async list(): Promise<readonly Listing[]> {
    const rows = await this.#do(() => this.#database.selectFrom('documents').select(['id', 'heading']).execute())
    return rows.map(({ id, heading }) => this.#parseListing(id, heading)).sort(byDateThenId)
  }

  async annotations(documentId: string, version: string): Promise<Layers | undefined> {
    const row = await this.#do(() =>
      this.#database
        .selectFrom('annotations')
        .select('layers')
        .where('document_id', '=', documentId)
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    // The version is a hash of the code that wrote them: what it names has the shape of today's layers.
    return row && (this.#parseJson(documentId, row.layers) as Layers)
  }

  async keepAnnotations(documentId: string, version: string, layers: Layers): Promise<void> {
    const found = { version, layers: JSON.stringify(layers) }
    await this.#do(async () => {
      try {
        await this.#database
          .insertInto('annotations')
          .values({ document_id: documentId, ...found })
          .onConflict(conflict => conflict.column('document_id').doUpdateSet(found))
          .execute()
      } catch (error) {
        throw isMissingReference(error)
          ? new Failure('document-missing', { document: documentId }, { cause: error })
          : error
      }
    })
  }

  remove(document: string): Promise<Listing> {
    return this.#do(() =>
      this.#database.transaction().execute(async transaction => {
        const id = await this.#idThatBegins(transaction, document)
        const row = await transaction
          .deleteFrom('documents')
          .where('id', '=', id)
          .returning('heading')
          .executeTakeFirst()
        if (!row) throw new Failure('document-missing', { document })
        return this.#parseListing(id, row.heading)
      }),
    )
  }

  close(): Promise<void> {
    return this.#do(() => this.#database.destroy())
  }

  async #idThatBegins(transaction: Transaction<Tables>, start: string): Promise<string> {
    const prefix = start.startsWith(ID_KIND) ? start : ID_KIND + start
    const rows = await transaction
      .selectFrom('documents')
      .select('id')
      .where(sql<string>`substr(id, 1, ${sql.lit(prefix.length)})`, '=', prefix)
      .orderBy('id')
      .limit(2)
      .execute()
    const [row, other] = rows
    if (!row || start === '') throw new Failure('document-missing', { document: start })
    if (other && row.id !== prefix) throw new Failure('document-ambiguous', { document: start })
    return row.id
  }

  /** The ids under which the contents of documents are kept: an earlier reading may have named them otherwise. */
  async #idsOf(transaction: Transaction<Tables>, documents: readonly Document[]): Promise<readonly string[]> {
    const ids = new Set<string>()
    for (const { contentHash, id } of documents) {
      const row = await transaction
        .selectFrom('documents')
        .select('id')
        .where(either => either.or([either('content_hash', '=', contentHash), either('id', '=', id)]))
        .executeTakeFirst()
      if (row) ids.add(row.id)
    }
    return [...ids]
  }

  #parseDocument(id: string, heading: string, text: string): Document {
    const whole = { ...(this.#parseJson(id, heading) as object), text: this.#parseJson(id, text) }
    const { data, error } = documentSchema.safeParse(whole)
    if (!data) throw this.#corrupt(id, error)
    return data
  }

  #parseListing(id: string, heading: string): Listing {
    const { data, error } = listingSchema.safeParse(this.#parseJson(id, heading))
    if (!data) throw this.#corrupt(id, error)
    return data
  }

  #parseJson(id: string, json: string): unknown {
    try {
      return JSON.parse(json)
    } catch (error) {
      throw this.#corrupt(id, error)
    }
  }

  #corrupt(document: string, cause: unknown): Failure {
    return new Failure('store-corrupt', { location: withoutPassword(this.#location), document }, { cause })
  }

  #do<Result>(action: () => Promise<Result>): Promise<Result> {
    return orStoreFailure(this.#location, action)
  }
}

/** @returns whether it was new */
async function insert(transaction: Transaction<Tables>, document: Document): Promise<boolean> {
  const { text, ...heading } = document
  const row = await transaction
    .insertInto('documents')
    .values({
      id: document.id,
      content_hash: document.contentHash,
      heading: JSON.stringify(heading),
      text: JSON.stringify(text),
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
