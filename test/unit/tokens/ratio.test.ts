import { describe, expect, it } from 'vitest'
import { tokenizerNamed } from '../../../src/tokens/tokenizers.ts'
import { measured, modelOf, promptOf, said } from './hidden/requests.ts'
import { tenScripts } from './ten-scripts.ts'

// A table of numbers has 1.9 times the tokens of o200k_base in vocabularies that take each digit apart.
const table = Array.from({ length: 40 }, (_, i) => `${100_000 + 7919 * i},${200_000 + 104_729 * i}`).join('\n')

describe('tables of numbers', () => {
  it.each(['mistral', 'qwen'] as const)('take %s more tokens, which takes each digit apart', name => {
    const times = tokenizerNamed(name).count(table) / tokenizerNamed('o200k_base').count(table)
    expect(times).toBeGreaterThan(2)
    expect(times).toBeLessThan(2.6)
    expect(tokenizerNamed(name).count('1234')).toBe(4)
  })

  it('are inside the range of a model that nothing is known of where each digit is a token', () => {
    const { off, total } = measured(promptOf([said('prompt', table)]), modelOf('acme-1', 'unknown'))
    expect(off).toBeGreaterThanOrEqual(tokenizerNamed('mistral').count(table) - total.expected)
    expect(tokenizerNamed('llama').doubt?.(table)).toBe(0)
  })

  it.each(['llama', 'deepseek', 'cohere'] as const)('take as many by %s as by o200k_base', name => {
    const times = tokenizerNamed(name).count(table) / tokenizerNamed('o200k_base').count(table)
    expect(times).toBeLessThan(1.2)
  })
})

describe('scripts other than Latin', () => {
  const { latin: _, ...others } = tenScripts
  const vocabularies = ['mistral', 'qwen', 'deepseek', 'gemini', 'cl100k_base'] as const

  it('widen the range of an estimate, so that five in six counts of known vocabularies lie in it', () => {
    const { count, doubt, sure } = tokenizerNamed('llama')
    const inside = Object.values(others).flatMap(text =>
      vocabularies.map(name => {
        const off = (doubt?.(text) ?? 0) + count(text) * (sure.kind === 'estimate' ? sure.band : 0)
        return Math.abs(tokenizerNamed(name).count(text) - count(text)) <= off
      }),
    )
    expect(inside.filter(Boolean).length / inside.length).toBeGreaterThanOrEqual(5 / 6)
  })

  it('widen that of the whole prompt, and leave English as it is', () => {
    const offOf = (text: string) => measured(promptOf([said('prompt', text)]), modelOf('llama-3', 'llama')).off
    const greek = tenScripts.greek.replaceAll(/[\x20-\x7f]/g, '')
    expect(offOf(greek)).toBeGreaterThan(0.3 * greek.length)
    expect(offOf('Answer kindly. '.repeat(40))).toBeLessThan(10)
  })
})
