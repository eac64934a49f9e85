import type { Finding } from '../model/finding.ts'
import type { Note } from '../model/note.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Entry } from '../model/revision.ts'
import type { Assembled } from './assemble.ts'
import { includeFindings } from './include-findings.ts'
import { makeIdsUnique } from './make-ids-unique.ts'
import type { Surveyed } from './survey.ts'

/** The prompts of one revision by itself, without files that are only included by others, and what is odd about them. */
export function promptsOf<P extends Assembled>(survey: Surveyed<P>): { prompts: P[]; findings: Finding[] } {
  const { assembled, partials, notes } = survey
  const { prompts, findings } = makeIdsUnique(assembled.filter(({ prompt }) => !partials.has(prompt.at.path)))
  const odd = [...notes, ...findings, ...prompts.flatMap(({ prompt }) => emptiness(prompt))].map(on('head'))
  const ofIncludes = includeFindings(undefined, assembled, listingOf(survey), path => path)
  return { prompts, findings: [...odd, ...ofIncludes] }
}

/** A note as a finding about one of the sides. */
export function on(side: 'base' | 'head'): (note: Note) => Finding {
  return note =>
    note.kind === 'unreadable' || note.kind === 'front-matter' || note.kind === 'format' ? { ...note, side } : note
}

export function listingOf({ selected: { entries, listing = entries } }: Surveyed): readonly Entry[] {
  return listing
}

/** Blanks are sent and billed, so that only a prompt without one character is empty. */
export function emptiness(prompt: Prompt): Finding[] {
  if (prompt.tools || prompt.messages.some(({ runs, images }) => runs.high.length > 0 || images)) return []
  return [{ kind: 'empty-prompt', severity: 'info', at: prompt.at, prompt: prompt.id }]
}
