import type { Finding } from '../model/finding.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Rename } from '../model/revision.ts'

/**
 * A prompt that the head makes unreadable, or a link, has not become cheaper: it is left out on both sides. It fails, as what it
 * sends can no longer be counted; so does a file that prompts of the base took text from.
 */
export function leaveOutLost<P extends { prompt: Prompt }>(
  base: readonly P[],
  findings: readonly Finding[],
  renames: readonly Rename[],
  links: readonly string[],
): { base: P[]; findings: Finding[] } {
  if (links.length === 0 && !findings.some(({ kind }) => kind === 'unreadable'))
    return { base: [...base], findings: [...findings] }
  const wasPrompt = new Set(base.map(({ prompt }) => prompt.at.path))
  const wasSent = new Set(base.flatMap(({ prompt }) => prompt.sources.map(({ path }) => path)))
  const lost = lostFiles(new Set([...wasPrompt, ...wasSent]), findings, renames)
  const linked = filesBehind(links, wasSent)
  const gone = new Set([...lost.values(), ...linked])
  return {
    base: base.filter(({ prompt }) => !gone.has(prompt.at.path)),
    findings: [...findings.map(finding => (isLoss(finding, lost) ? fail(finding) : finding)), ...linked.map(toFinding)],
  }
}

/** Files of the base that are a link or submodule now, or lie in a folder that is one. */
function filesBehind(links: readonly string[], files: ReadonlySet<string>): string[] {
  const linked = new Set(links)
  return [...files].filter(path => {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
      if (linked.has(path.slice(0, end))) return true
    return false
  })
}

/** Files of the head that cannot be read, each with the path that it had at the base, where prompts took text from it. */
function lostFiles(
  files: ReadonlySet<string>,
  findings: readonly Finding[],
  renames: readonly Rename[],
): Map<string, string> {
  const from = new Map(renames.map(rename => [rename.to, rename.from]))
  const lost = new Map<string, string>()
  for (const finding of findings) {
    if (finding.kind !== 'unreadable' || finding.side !== 'head' || !finding.at) continue
    const { path } = finding.at
    const before = [path, from.get(path)].find(one => one !== undefined && files.has(one))
    if (before !== undefined) lost.set(path, before)
  }
  return lost
}

function isLoss({ kind, at }: Finding, lost: ReadonlyMap<string, string>): boolean {
  return kind === 'unreadable' && at !== undefined && lost.has(at.path)
}

/** A prompt that the change names and that is not counted could be of any size: like a missing include, that fails. */
export function failUncounted(finding: Finding): Finding {
  if (finding.kind !== 'file-not-read' || finding.severity !== 'warn') return finding
  // A bound that the base exceeds too is no news.
  return finding.what === 'prompt' && finding.why !== 'too-many' ? fail(finding) : finding
}

function fail(finding: Finding): Finding {
  return { ...finding, severity: 'fail' }
}

function toFinding(path: string): Finding {
  return { kind: 'unreadable', severity: 'fail', at: { path }, side: 'head', why: 'link' }
}
