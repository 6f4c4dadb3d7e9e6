import type { Kysely, Migration } from 'kysely'

/** Documents, and what was found in them. */
export const documents: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('documents')
      .addColumn('id', 'text', column => column.primaryKey())
      .addColumn('content_hash', 'text', column => column.notNull().unique())
      .addColumn('heading', 'text', column => column.notNull())
      .addColumn('text', 'text', column => column.notNull())
      .execute()
    await database.schema
      .createTable('annotations')
      .addColumn('document_id', 'text', column => column.primaryKey().references('documents.id').onDelete('cascade'))
      .addColumn('version', 'text', column => column.notNull())
      .addColumn('layers', 'text', column => column.notNull())
      .execute()
  },
}
