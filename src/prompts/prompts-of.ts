import type { Finding } from '../model/finding.ts'
import type { Note } from '../model/note.ts'
import type { Entry } from '../model/revision.ts'
import type { Assembled } from './assemble.ts'
import { includeFindings } from './include-findings.ts'
import { makeIdsUnique } from './make-ids-unique.ts'
import type { Surveyed } from './survey.ts'

/** The prompts of one revision by itself, without files that are only included by others, and what is odd about them. */
export function promptsOf<P extends Assembled>(survey: Surveyed<P>): { prompts: P[]; findings: Finding[] } {
  const { assembled, partials, notes } = survey
  const { prompts, findings } = makeIdsUnique(assembled.filter(({ prompt }) => !partials.has(prompt.at.path)))
  const odd = [...notes, ...findings, ...emptiness(prompts)].map(on('head'))
  const ofIncludes = includeFindings(undefined, assembled, listingOf(survey), path => path)
  return { prompts, findings: [...odd, ...ofIncludes] }
}

/** A note as a finding about one of the sides. */
export function on(side: 'base' | 'head'): (note: Note) => Finding {
  return note =>
    note.kind === 'unreadable' || note.kind === 'front-matter' || note.kind === 'format' ? { ...note, side } : note
}

export function listingOf({ selected: { entries, listing = entries } }: Pick<Surveyed, 'selected'>): readonly Entry[] {
  return listing
}

/** A finding for each prompt that sends nothing, except lists of MCP servers, which are there for what a change of them says. */
export function emptiness(assembled: readonly Assembled[]): Finding[] {
  const empty = assembled.filter(({ isEmpty, prompt }) => isEmpty && !isOfServers(prompt))
  return empty.map(({ prompt: { id, at } }) => ({ kind: 'empty-prompt', severity: 'info', at, prompt: id }))
}

function isOfServers({ messages, settings }: Assembled['prompt']): boolean {
  return (
    messages.length === 0 && (settings.modifiers ?? []).some(({ key }) => /^(?:mcpServers|instructions)$/.test(key))
  )
}
