import { defineConfig } from 'vitest/config'

// The tests that need a PostgreSQL server: `npm run test:postgres`. They fail where none is named.
// biome-ignore lint/style/noDefaultExport: vitest reads its settings from the default export
export default defineConfig({ test: { include: ['test/store/postgres.server.ts'], testTimeout: 60_000 } })
