import * as z from 'zod'
import { text, wholeNumber } from './values.ts'

export const model = () => text('the name of a model', 200)
export const callsPerMonth = () => wholeNumber('a number of calls such as 150000', 1e12)
export const outputTokens = () => wholeNumber('a number of tokens such as 350', 1e9)
export const entries = {
  error: () => 'must be a list of 1 to 500 entries.\nWrite for example:\nprompts:\n  - files: prompts/**',
}

/** Labels of an entry's prompts. */
export const tags = () => {
  const message = { error: () => 'must be a list of at most 50 tags such as [customer-facing].' }
  return z.array(text('a tag', 100), message).max(50, message)
}

/** Names of literals in source code, or paths of keys in files of data. */
export const takes = () => {
  const like = 'a name such as "*_PROMPT" or a path of keys such as prompts.*.system'
  const message = { error: () => `must be ${like}, or a list of at most 100 of them.` }
  const one = z.string(message).refine(isTakeable, message)
  return z.union([one, z.array(one, message).min(1, message).max(100, message)], message)
}

/** A pattern has few wildcards and no blanks at its ends, whatever a key may be called. */
function isTakeable(pattern: string): boolean {
  return /^\S(?:.{0,198}\S)?$/.test(pattern) && (pattern.match(/\*/g)?.length ?? 0) <= 20
}
