import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generations, readCorpus } from '../../scripts/fit-claude/corpus.ts'
import { coverage, errorsOf } from '../../scripts/fit-claude/errors.ts'
import { tokenizers } from '../../src/tokens/tokenizers.ts'

const folder = process.env.PROMPTCOST_CORPUS ?? '../shared/corpus'
const present = existsSync(`${folder}/claude-counts.json`)

/** Agreement with a public reconstruction of Claude's counts, on prompts that the coefficients were not fitted on. */
describe.runIf(present)('Claude on held-back prompts', () => {
  const prompts = (present ? readCorpus(folder) : []).filter(({ heldBack }) => heldBack)

  it.each([
    { generation: 0, median: 0.015, p95: 0.045 },
    { generation: 1, median: 0.02, p95: 0.0725 },
  ] as const)('is as good as docs/claude.md says: $generation', ({ generation, median, p95 }) => {
    const { count, sure } = tokenizers[generations[generation]]()
    const errors = prompts.map(({ text, tokens }) => count(text) / tokens[generation] - 1)
    const found = errorsOf(errors)
    expect(found.prompts).toBeGreaterThan(80)
    expect(found.median).toBeLessThanOrEqual(median)
    expect(found.p95).toBeLessThanOrEqual(p95)
    expect(Math.abs(found.bias)).toBeLessThan(0.01)
    expect(coverage(errors, sure.kind === 'estimate' ? sure.band : 0)).toBeGreaterThanOrEqual(0.95)
  })
})
