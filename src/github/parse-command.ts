import type { Command } from '../model/approval.ts'

const longestReason = 300

/** A line of any length is looked at up to here. */
const longestLine = 1000

/**
 * The command that a comment begins with: `/promptcost approve <reason>` or `/promptcost revoke`. Undefined where it begins
 * with anything else. A reason needs a letter or a digit; the placeholder of our own hint is none.
 */
export function parseCommand(body: string): Pick<Command, 'asks' | 'reason'> | undefined {
  const [line = ''] = body.slice(0, longestLine).split(/\r?\n/, 1)
  const found = /^\/promptcost[ \t]+(approve|revoke)(?![^ \t])(.*)$/i.exec(line)
  if (!found) return undefined
  const words = (found[2] ?? '').trim().slice(0, longestReason)
  const asks = found[1]?.toLowerCase() === 'revoke' ? 'revoke' : 'approve'
  return { asks, reason: /[\p{L}\p{N}]/u.test(words) && words !== '<reason>' ? words : '' }
}
