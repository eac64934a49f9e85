import { describe, expect, it } from 'vitest'
import { tokenizerNamed } from '../../../src/tokens/tokenizers.ts'

// A table of numbers has 1.9 times the tokens of o200k_base in vocabularies that take each digit apart.
const table = Array.from({ length: 40 }, (_, i) => `${100_000 + 7919 * i},${200_000 + 104_729 * i}`).join('\n')

describe('tables of numbers', () => {
  it.each(['mistral', 'qwen'] as const)('take %s more tokens, which takes each digit apart', name => {
    const times = tokenizerNamed(name).count(table) / tokenizerNamed('o200k_base').count(table)
    expect(times).toBeGreaterThan(2)
    expect(times).toBeLessThan(2.6)
    expect(tokenizerNamed(name).count('1234')).toBe(4)
  })

  it.each(['llama', 'deepseek', 'cohere'] as const)('take as many by %s as by o200k_base', name => {
    const times = tokenizerNamed(name).count(table) / tokenizerNamed('o200k_base').count(table)
    expect(times).toBeLessThan(1.2)
  })
})
