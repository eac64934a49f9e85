import type { TokenizerName } from '../model/model.ts'
import { encoding } from './encoding.ts'
import type { Tokenizer } from './tokenizer.ts'

/**
 * A tokenizer that is not at hand, estimated as a multiple of o200k_base; 95 of 100 English prompts lie within `band`, a share.
 * `digits`: whether the vocabulary takes each digit of a number apart, as a table of numbers then has nearly twice the tokens.
 * The numbers are medians over 372 prompts of public repositories (`scripts/fit-ratios.ts`); see docs/tokens.md.
 */
export function ratio(
  name: TokenizerName,
  times: number,
  band: number,
  digits: 'packed' | 'apart' = 'packed',
): Tokenizer {
  const count = encoding('o200k_base')
  const counted = (text: string) =>
    digits === 'packed' ? count(text) * times : (count(text) - packed(text)) * times + digitsIn(text)
  return { name, sure: { kind: 'estimate', band }, count: text => Math.round(counted(text)) }
}

const DIGITS = /[0-9]+/g

/** Tokens of o200k_base for the digits of a text, of which it takes up to three at once. */
function packed(text: string): number {
  return (text.match(DIGITS) ?? []).reduce((sum, run) => sum + Math.ceil(run.length / 3), 0)
}

function digitsIn(text: string): number {
  return (text.match(DIGITS) ?? []).reduce((sum, run) => sum + run.length, 0)
}
