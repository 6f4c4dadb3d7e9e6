import { defineConfig } from 'vitest/config'

/** The tests that need a browser: apart, so that `npm test` needs none. */
// biome-ignore lint/style/noDefaultExport: vitest reads its settings from the default export
export default defineConfig({
  test: { include: ['test/browser/**/*.browser.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
})
