import type { Finding } from '../model/finding.ts'

/** What a finding says of a bound that its file exceeds; undefined for a finding of anything else. */
function boundOf(finding: Finding): string | undefined {
  if (finding.kind === 'not-followed') return 'code'
  if (finding.kind === 'file-not-read') return finding.why === 'too-many' ? 'files' : undefined
  const isBound = (finding.kind === 'format' || finding.kind === 'template') && /^too-/.test(finding.problem)
  return isBound ? 'text' : undefined
}

/**
 * A bound that only the head of a file exceeds fails: whatever lies beyond it is counted otherwise than at the base, or not at all. Where both
 * sides of a program without prompts exceed it, nothing is missing that was counted.
 * @param isPrompt whether a file held prompts at the base, by its path there
 * @param isNow whether a file of the head holds prompts
 */
export function failBeyondBounds(
  head: readonly Finding[],
  base: readonly Finding[],
  wasAt: (path: string) => string,
  isPrompt: (path: string) => boolean,
  isNow: (path: string) => boolean,
): Finding[] {
  const before = new Set(base.map(finding => `${boundOf(finding)} ${finding.at?.path}`))
  return head.map(finding => {
    const [bound, path] = [boundOf(finding), finding.at?.path]
    if (bound === undefined || path === undefined || finding.severity === 'fail') return finding
    const isOld = before.has(`${bound} ${wasAt(path)}`)
    if (isPrompt(wasAt(path))) return isOld ? finding : { ...finding, severity: 'fail' }
    return isOld && !isNow(path) ? { ...finding, severity: 'info' } : finding
  })
}
