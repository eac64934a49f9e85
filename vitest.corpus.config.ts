import { defineConfig } from 'vitest/config'

/** Real prompt changes, kept beside the checkout; not part of `npm test`. */
export default defineConfig({ test: { include: ['test/corpus/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } })
