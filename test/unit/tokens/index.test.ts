import { expect, it } from 'vitest'
import { countTokens, tokenizerFor } from '../../../src/tokens/index.ts'

it.each([
  ['gpt-5', 'o200k_base'],
  ['openai/gpt-4o-mini', 'o200k_base'],
  ['gpt-3.5-turbo', 'cl100k_base'],
  ['claude-sonnet-4-5', 'claude-3'],
  ['my-own-model', 'unknown'],
])('%s counts by %s', (model, tokenizer) => {
  expect(tokenizerFor(model).name).toBe(tokenizer)
})

it('counts', () => {
  expect(countTokens('tiktoken is great!', 'gpt-4o')).toBe(6)
  expect(countTokens('', 'gpt-4o')).toBe(0)
})
