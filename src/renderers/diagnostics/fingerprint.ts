import { createHash } from 'node:crypto'
import type { Finding } from '../../model/finding.ts'

/**
 * The fields that say which finding it is. What an edit moves or a day changes is none of them: lines, amounts, counts,
 * severities, the values of a setting. A finding thus keeps its fingerprint while its prompt goes on growing.
 */
const identifying = [
  'side',
  'scope',
  'unit',
  'prompt',
  'id',
  'model',
  'key',
  'flag',
  'config',
  'file',
  'target',
  'syntax',
  'format',
  'what',
  'problem',
  'why',
  'reason',
] as const

/** Fingerprints of findings, 64 hexadecimal digits each, all different. `path` is from the top of the repository. */
export function fingerprintsOf(findings: readonly { finding: Finding; path: string }[]): string[] {
  const seen = new Map<string, number>()
  return findings.map(({ finding, path }) => {
    const identity = JSON.stringify([finding.kind, path, ...partsOf(finding)])
    const before = seen.get(identity) ?? 0
    seen.set(identity, before + 1)
    // Of several alike the first keeps its fingerprint when another joins behind it.
    return createHash('sha256')
      .update(before === 0 ? identity : `${identity} ${before + 1}`)
      .digest('hex')
  })
}

function partsOf(finding: Finding): unknown[] {
  const fields: Record<string, unknown> = finding
  // The reason of an approval is what somebody wrote, and may be edited.
  const parts = identifying.map(key => (finding.kind === 'approval' ? undefined : (fields[key] ?? null)))
  return [...parts, promptsOf(finding)]
}

/**
 * Several prompts of one file each have a finding. Which prompts an included file takes over a limit, or are in a
 * group, varies from edit to edit.
 */
function promptsOf(finding: Finding): string[] | null {
  if (finding.kind !== 'limit') return null
  if (finding.group) return [finding.group.by, finding.group.name]
  return finding.partial ? null : finding.prompts.toSorted()
}
