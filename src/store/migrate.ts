import { type Kysely, Migrator } from 'kysely'
import { migrations } from './migrations/migrations.ts'
import type { Tables } from './tables.ts'

/**
 * Brings the tables up to date; does nothing where they are.
 * @param schema the PostgreSQL schema they stand in; SQLite has none
 * @throws where the database fails, or was migrated by a newer Rapporteur
 */
export async function migrate(database: Kysely<Tables>, schema?: string): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => migrations },
    ...(schema !== undefined && { migrationTableSchema: schema }),
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
