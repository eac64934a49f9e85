import type { Pair } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'

/**
 * The pairs without those whose comment says that they are no prompts. Only the base's word counts: a change that marks a prompt
 * takes nothing out of its own check.
 */
export function withoutIgnored<P extends Pair>(pairs: readonly P[]): { pairs: P[]; findings: Finding[] } {
  const findings: Finding[] = []
  const kept = pairs.filter(({ base, head }) => {
    const isIgnored = base?.prompt.ignored !== undefined && (head === undefined || head.prompt.ignored !== undefined)
    const at = head?.prompt.ignored
    if (!isIgnored && head && at) findings.push({ kind: 'ignore-waits', severity: 'warn', at, prompt: head.prompt.id })
    return !isIgnored
  })
  return { pairs: kept, findings }
}

/** Volumes in comments that are others than those that count: the base's do, and these after the merge. */
export function volumeChanges(pairs: readonly Pair[]): Finding[] {
  return pairs.flatMap(({ base, head, workload }) => {
    if (!head) return []
    const [before, after] = [base?.prompt.volumes, head.prompt.volumes]
    return (
      [
        ['calls_per_month', 'callsPerMonth'],
        ['output_tokens', 'outputTokens'],
      ] as const
    ).flatMap(([key, field]): Finding[] => {
      const [from, to] = [before?.[field] ?? workload[field], after?.[field]]
      if (to === before?.[field] || to === from) return []
      const loosens = to === undefined || (from !== undefined && to < from)
      return [
        {
          kind: 'policy-change',
          severity: loosens ? 'warn' : 'info',
          key: `${key} of ${head.prompt.id}`,
          ...(from !== undefined && { from: String(from) }),
          ...(to !== undefined && { to: String(to) }),
          loosens,
          at: after?.at ?? head.prompt.at,
        },
      ]
    })
  })
}
