import type { Finding } from '../model/finding.ts'
import type { Rename } from '../model/revision.ts'
import type { Assembled } from './assemble.ts'
import { failBeyondBounds } from './fail-beyond-bounds.ts'
import { failLostParts } from './fail-lost-parts.ts'
import { includeFindings } from './include-findings.ts'
import { failUncounted, leaveOutLost } from './leave-out-lost.ts'
import { makeIdsUnique } from './make-ids-unique.ts'
import { noteCaseTwins } from './note-case-twins.ts'
import { emptiness, listingOf, on } from './prompts-of.ts'
import type { Surveyed } from './survey.ts'

/**
 * Settles which files of two revisions are prompts, so that both sides agree, and what is news about them: what the base has too
 * is no warning, as the change that is judged did not do it. A prompt that the change makes unreadable is no saving: it is left out on both sides.
 */
export function agreeOnPrompts<P extends Assembled>(
  base: Surveyed<P>,
  head: Surveyed<P>,
  renames: readonly Rename[] = [],
): { base: P[]; head: P[]; findings: Finding[] } {
  const before = new Map(renames.map(({ from, to }) => [to, from]))
  const wasAt = (path: string) => before.get(path) ?? path
  const isPartial = partialOn(base, head, wasAt)
  const ofHead = makeIdsUnique(head.assembled.filter(({ prompt }) => !isPartial(wasAt(prompt.at.path))))
  const ofBase = makeIdsUnique(base.assembled.filter(({ prompt }) => !isPartial(prompt.at.path)))
  const odd = {
    head: [...head.notes, ...ofHead.findings, ...emptiness(ofHead.prompts)].map(on('head')),
    base: [...base.notes, ...ofBase.findings].map(on('base')),
  }
  const ofBounds = failBeyondBounds(odd.head, odd.base, wasAt, holding(ofBase.prompts), holding(ofHead.prompts))
  const both = { base: ofBase.prompts, head: ofHead.prompts }
  const ofParts = failLostParts({ ...odd, head: ofBounds }, both, wasAt)
  const notes = asHistory({ ...odd, head: ofParts }, base, head).map(failUncounted)
  const losses = leaveOutLost(ofBase.prompts, notes, renames, head.selected.links ?? [])
  const ofIncludes = includeFindings(base.assembled, head.assembled, listingOf(head), wasAt)
  return {
    base: losses.base,
    head: ofHead.prompts,
    findings: [...losses.findings, ...ofIncludes, ...noteCaseTwins(base, head)],
  }
}

/** Whether a file holds some of these prompts. They are looked at only where somebody asks. */
function holding(prompts: readonly Assembled[]): (path: string) => boolean {
  let paths: ReadonlySet<string> | undefined
  return path => {
    paths ??= new Set(prompts.map(({ prompt }) => prompt.at.path))
    return paths.has(path)
  }
}

/** Whether a file, by its path at the base, is only a partial on every side that has it. */
function partialOn(base: Surveyed, head: Surveyed, wasAt: (path: string) => string): (path: string) => boolean {
  if (head.partials.size === 0 && base.partials.size === 0) return () => false
  const sideOf = (side: Surveyed, at: (path: string) => string) => {
    const partials = new Set([...side.partials].map(at))
    const alone = side.assembled.map(({ prompt }) => at(prompt.at.path)).filter(path => !partials.has(path))
    return { partials, alone: new Set(alone) }
  }
  const sides = [sideOf(base, path => path), sideOf(head, wasAt)]
  return path => sides.some(({ partials }) => partials.has(path)) && !sides.some(({ alone }) => alone.has(path))
}

/** Findings of both sides, those of files that this change leaves alone as information. */
function asHistory(
  findings: { base: readonly Finding[]; head: readonly Finding[] },
  base: Surveyed,
  head: Surveyed,
): Finding[] {
  if (findings.base.length + findings.head.length === 0) return []
  const asInfo = (finding: Finding): Finding => ({ ...finding, severity: 'info' })
  const before = new Map(listingOf(base).map(entry => [entry.path, entry.id]))
  const atHead = new Set(findings.head.map(({ kind, at }) => `${kind} ${at?.path}`))
  const now = new Map(listingOf(head).map(entry => [entry.path, entry.id]))
  const isUnchanged = (path: string) => now.has(path) && before.get(path) === now.get(path)
  const gone = findings.base.filter(({ kind, at }) => !atHead.has(`${kind} ${at?.path}`)).map(asInfo)
  // What a file loses by the change of another fails, though it is left alone.
  const isOld = ({ at, severity }: Finding) => at !== undefined && severity !== 'fail' && isUnchanged(at.path)
  return [...findings.head.map(each => (isOld(each) ? asInfo(each) : each)), ...gone]
}
