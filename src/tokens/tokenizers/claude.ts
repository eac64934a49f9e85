import { coefficients } from '../estimate/coefficients.data.ts'
import { estimator } from '../estimate/estimator.ts'
import type { Tokenizer } from '../tokenizer.ts'

/** Claude 3 to Opus 4.6: an estimate, as Anthropic publishes no tokenizer. How it was made and what it misses: docs/claude.md. */
export const claude3 = (): Tokenizer => ({
  name: 'claude-3',
  sure: { kind: 'estimate', band: 0.06 },
  count: estimator(new Map(coefficients.map(([feature, old]) => [feature, old]))),
})

/** Claude Opus 4.7 and newer: an estimate, likewise. */
export const claude47 = (): Tokenizer => ({
  name: 'claude-4.7',
  sure: { kind: 'estimate', band: 0.08 },
  count: estimator(new Map(coefficients.map(([feature, , recent]) => [feature, recent]))),
})
