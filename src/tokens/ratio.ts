import type { TokenizerName } from '../model/model.ts'
import { encoding } from './encoding.ts'
import type { Tokenizer } from './tokenizer.ts'

/**
 * A tokenizer that is not at hand, estimated as a multiple of o200k_base; 95 of 100 English prompts lie within `band`, a share.
 * The numbers are medians over 372 prompts of public repositories (`scripts/fit-ratios.ts`); see docs/tokens.md. What is no English is less
 * sure by the characters, as `doubt` says.
 * @param mayPartDigits whether it is not known if the vocabulary takes each digit apart, and not every third
 */
export function ratio(name: TokenizerName, times: number, band: number, mayPartDigits = false): Tokenizer {
  const count = encoding('o200k_base')
  const partedIn = (text: string) => (mayPartDigits ? countIn(text, isDigit) * APART : 0)
  return {
    name,
    sure: { kind: 'estimate', band },
    count: text => Math.round(count(text) * times),
    doubt: text => Math.round(countIn(text, isForeign) * FOREIGN + partedIn(text)),
  }
}

/** What a digit costs more where each is a token and not every third. */
const APART = 2 / 3

/**
 * Tokens by which a character beyond ASCII may be off. Five public vocabularies lie from 0.8 to 2.4 times o200k_base on texts in nine scripts that
 * are not Latin; this covers five in six of them.
 */
const FOREIGN = 0.45

function countIn(text: string, is: (code: number) => boolean): number {
  let found = 0
  for (let i = 0; i < text.length; i++) if (is(text.charCodeAt(i))) found++
  return found
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

const isForeign = (code: number): boolean => code > 0x7f
