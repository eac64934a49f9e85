import * as z from 'zod'

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
