import type { Finding } from '../model/finding.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Entry, Revision } from '../model/revision.ts'
import { type ParsedFiles, survey } from './survey.ts'

/** A revision with those of its entries that hold prompts. */
export interface Selected {
  revision: Pick<Revision, 'read'>
  entries: readonly Entry[]
}

/**
 * Surveys both sides. A file that is the same on both is read once, and what is odd about it is no warning: the change
 * that is judged did not do it.
 */
export async function surveySides(
  base: Selected | undefined,
  head: Selected,
): Promise<{ base: Prompt[]; head: Prompt[]; findings: Finding[] }> {
  const parsed: ParsedFiles = new Map()
  const ofHead = await survey(head.revision, head.entries, 'head', parsed)
  const ofBase = base ? await survey(base.revision, base.entries, 'base', parsed) : { prompts: [], findings: [] }
  const before = new Map(base?.entries.map(entry => [entry.path, entry.id]))
  const unchanged = new Set(head.entries.filter(({ path, id }) => before.get(path) === id).map(({ path }) => path))
  const told = new Set(ofHead.findings.map(({ kind, at }) => `${kind} ${at?.path}`))
  const gone = ofBase.findings.filter(({ kind, at }) => !told.has(`${kind} ${at?.path}`)).map(asHistory)
  const findings = [...ofHead.findings, ...gone].map(finding =>
    finding.at && unchanged.has(finding.at.path) ? asHistory(finding) : finding,
  )
  return { base: ofBase.prompts, head: ofHead.prompts, findings }
}

function asHistory(finding: Finding): Finding {
  return { ...finding, severity: 'info' }
}
