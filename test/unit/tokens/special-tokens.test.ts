import { expect, it } from 'vitest'
import { encoding } from '../../../src/tokens/encoding.ts'
import { specialTokensIn } from '../../../src/tokens/special-tokens.ts'

it('names the special tokens that a text spells', () => {
  expect(specialTokensIn('Stop at <|endoftext|>, not at <|im_end|> or <|endoftext|>.')).toEqual([
    '<|endoftext|>',
    '<|im_end|>',
  ])
  expect(specialTokensIn('a <| b |> <|endoftext>')).toEqual([])
})

it('counts them as ordinary text', () => {
  expect(encoding('o200k_base')('<|endoftext|>')).toBe(7)
})
