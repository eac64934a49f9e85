import type { Divider } from './divider.ts'
import { runTextOf, sliceRuns } from './slice-runs.ts'

const ROLE = /(system|assistant|user|function|developer):\s+/g

/**
 * Semantic Kernel's messages of a Liquid prompt, as its LiquidPromptTemplate makes them: each `system:`, `user:` and so on that a blank
 * follows begins one, wherever it stands, and what stands before the first is not sent. Without any there is one message.
 */
export const liquidRoles: Divider = {
  mark: pieces => [...pieces],
  divide: runs => {
    const sent = runTextOf(runs)
    const { text } = sent
    const roles = [...text.matchAll(ROLE)]
    if (roles.length === 0) return [{ role: undefined, runs: [...runs], images: [] }]
    return roles.map((found, i) => {
      const start = found.index + found[0].length
      const end = roles[i + 1]?.index ?? text.length
      const length = text.slice(start, end).trimEnd().length
      return { role: found[1] ?? 'user', runs: sliceRuns(sent, start, start + length), images: [] }
    })
  },
}
