import type { Finding } from '../model/finding.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Entry, Rename, Revision } from '../model/revision.ts'
import { settleLosses } from './settle-losses.ts'
import { type ParsedFiles, survey } from './survey.ts'

/** A revision with those of its entries that hold prompts. */
export interface Selected {
  revision: Pick<Revision, 'read'>
  entries: readonly Entry[]
  links?: readonly string[]
}

/**
 * Surveys both sides. A file that is the same on both is read once, and what is odd about it is no warning: the change
 * that is judged did not do it. A prompt that the change makes unreadable is no saving: it fails, and is left out on both sides.
 */
export async function surveySides(
  base: Selected | undefined,
  head: Selected,
  renames: readonly Rename[],
): Promise<{ base: Prompt[]; head: Prompt[]; findings: Finding[] }> {
  const parsed: ParsedFiles = new Map()
  const ofHead = await survey(head.revision, head.entries, 'head', parsed)
  const ofBase = base ? await survey(base.revision, base.entries, 'base', parsed) : { prompts: [], findings: [] }
  const before = new Map(base?.entries.map(entry => [entry.path, entry.id]))
  const unchanged = new Set(head.entries.filter(({ path, id }) => before.get(path) === id).map(({ path }) => path))
  const told = new Set(ofHead.findings.map(({ kind, at }) => `${kind} ${at?.path}`))
  const onlyBase = ofBase.findings.filter(({ kind, at }) => !told.has(`${kind} ${at?.path}`)).map(asHistory)
  const findings = [...ofHead.findings, ...onlyBase].map(finding =>
    finding.at && unchanged.has(finding.at.path) ? asHistory(finding) : finding,
  )
  const losses = settleLosses(ofBase.prompts, findings, renames, head.links ?? [])
  return { base: losses.base, head: ofHead.prompts, findings: losses.findings }
}

function asHistory(finding: Finding): Finding {
  return { ...finding, severity: 'info' }
}
