import { describe, expect, it } from 'vitest'
import { tokenizerNamed } from '../../../src/tokens/tokenizers.ts'

// A table of numbers has 1.9 times the tokens of o200k_base in vocabularies that take each digit apart.
const table = Array.from({ length: 40 }, (_, i) => `${100_000 + 7919 * i},${200_000 + 104_729 * i}`).join('\n')

describe('vocabularies told as a multiple of another', () => {
  it.each(['mistral', 'qwen'] as const)('count each digit for %s, which takes them apart', name => {
    const times = tokenizerNamed(name).count(table) / tokenizerNamed('o200k_base').count(table)
    expect(times).toBeGreaterThan(2)
    expect(times).toBeLessThan(2.6)
    expect(tokenizerNamed(name).count('1234')).toBe(4)
  })

  it.each(['llama', 'deepseek', 'cohere'] as const)('take digits as o200k_base does for %s', name => {
    const times = tokenizerNamed(name).count(table) / tokenizerNamed('o200k_base').count(table)
    expect(times).toBeLessThan(1.2)
  })

  it('are linear in a long number', () => {
    expect(tokenizerNamed('qwen').count('7'.repeat(2_000_000))).toBe(2_000_000)
  })
})
