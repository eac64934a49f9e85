import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { startsProcesses } from './test/starts-processes.ts'
import { thorough } from './test/thorough.ts'

/** A hang guard: only a test that hangs is ever stopped by it, however busy the machine. */
const hangs = { testTimeout: 600_000, hookTimeout: 600_000 }
/** A day on which the built-in prices are new, so that no output says how old they are. */
const env = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 8, 30) / 1000) }
const cleans = { setupFiles: ['test/remove-folders.ts', 'test/property-runs.ts'] }

/** One project for each kind of test. `npm run test:fast` runs `pure` and `goldens`, `npm test` all but the corpus. */
export default defineConfig({
  test: {
    // Most of a start is to compile the same modules as the time before, and for each project anew.
    experimental: { fsModuleCache: true },
    // Vitest leaves one core free by default, which is half of a small machine.
    maxWorkers: availableParallelism(),
    coverage: { include: ['src/**'] },
    projects: [
      {
        test: {
          ...hangs,
          ...cleans,
          name: 'pure',
          include: ['test/unit/**/*.test.ts'],
          exclude: [...startsProcesses, ...thorough],
          pool: 'threads',
          isolate: false,
        },
      },
      {
        test: {
          ...hangs,
          ...cleans,
          name: 'thorough',
          include: thorough,
          exclude: startsProcesses,
          pool: 'threads',
          isolate: false,
        },
      },
      {
        test: {
          ...hangs,
          ...cleans,
          name: 'goldens',
          include: ['test/golden.test.ts'],
          pool: 'threads',
          isolate: false,
        },
      },
      {
        test: { ...hangs, ...cleans, env, name: 'processes', include: startsProcesses, pool: 'forks', isolate: false },
      },
      {
        test: {
          ...hangs,
          ...cleans,
          env,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          pool: 'forks',
          isolate: false,
        },
      },
      // Real prompt changes, kept beside the checkout.
      { test: { ...hangs, name: 'corpus', include: ['test/corpus/**/*.test.ts'], pool: 'forks' } },
    ],
  },
})
