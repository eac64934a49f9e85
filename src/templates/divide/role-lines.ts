import type { Divider } from './divider.ts'
import { runTextOf, sliceRuns } from './slice-runs.ts'

const ROLE = /^[ \t]{0,99}#?[ \t]{0,99}(system|user|assistant|function|tool|developer)[ \t]{0,99}:[ \t\r]{0,99}$/gim

/**
 * promptflow's messages: a line of a role and a colon begins one (`parse_chat` in promptflow-tools, common.py), also within loops. What
 * stands before the first is not sent; without any there is one message.
 */
export const roleLines: Divider = {
  mark: pieces => [...pieces],
  divide: runs => {
    const sent = runTextOf(runs)
    const roles = [...sent.text.matchAll(ROLE)]
    if (roles.length === 0) return [{ role: undefined, runs: [...runs], images: [] }]
    return roles.flatMap((found, i) => {
      const from = found.index + found[0].length
      const text = sent.text.slice(from, roles[i + 1]?.index ?? sent.text.length)
      const start = from + text.length - text.trimStart().length
      const end = from + text.trimEnd().length
      if (end <= start) return []
      return [{ role: found[1]?.toLowerCase(), runs: sliceRuns(sent, start, end), images: [] }]
    })
  },
}
