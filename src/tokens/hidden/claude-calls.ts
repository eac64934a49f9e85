import type { Message } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import { spacedJson } from './spaced-json.ts'

/** Around a call and its result, around each argument, and once where a message makes several calls. */
const CALL = 40
const ARGUMENT = 11
const TOGETHER = 27
/** The same for Opus 4.8 and newer, with few recordings and nothing extra for arguments. */
const SINCE_48 = 21

/**
 * Tokens around the calls of a message and their results, beside their names, arguments as compact JSON and the results' text. Claude gets
 * a call as elements with one for each argument. Fitted on the recorded bills of docs/billed.md: off by at most 2 for one call of Claude 3
 * to 4.6, by about 10 for several at once.
 */
export function claudeCalls({ calls = [] }: Message, tokenizer: Tokenizer): number {
  const spaces = calls.reduce((sum, call) => sum + spacing(call.arguments, tokenizer), 0)
  const together = calls.length > 1 ? TOGETHER : 0
  if (tokenizer.name !== 'claude-3') return spaces + calls.length * SINCE_48 + together
  const given = calls.reduce((sum, call) => sum + argumentCount(call.arguments), 0)
  return spaces + CALL * calls.length + ARGUMENT * given + together
}

function spacing(json: string, tokenizer: Tokenizer): number {
  return tokenizer.count(spacedJson(json)) - tokenizer.count(json)
}

/** How many arguments a call has. */
export function argumentCount(json: string): number {
  try {
    const given: unknown = JSON.parse(json)
    return typeof given === 'object' && given !== null ? Object.keys(given).length : 0
  } catch {
    return 1
  }
}
