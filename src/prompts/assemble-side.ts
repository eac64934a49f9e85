import type { Finding } from '../model/finding.ts'
import type { Declared } from '../templates/fill/declared.ts'
import { findIncludes } from '../templates/includes/find-includes.ts'
import { readPartials } from '../templates/includes/partials.ts'
import { type Assembled, assemble } from './assemble.ts'
import type { Draft } from './draft.ts'
import { sizeImages } from './size-images.ts'
import type { Remembered, Selected } from './survey.ts'
import type { AssemblyTerms } from './terms.ts'

/** All drafts of a side as they are sent, with that side's files; findings about the texts themselves. */
export async function assembleSide(
  selected: Selected,
  side: 'base' | 'head',
  drafts: readonly Draft[],
  terms: AssemblyTerms,
  slots: (path: string) => ReadonlyMap<string, Declared>,
  remembered: Remembered,
): Promise<{ assembled: Assembled[]; findings: Finding[] }> {
  const { revision, entries, listing = entries } = selected
  const roots = drafts.flatMap(({ messages }) =>
    messages.map(({ body, syntax }) => ({ includes: findIncludes(body), syntax })),
  )
  const partials = await readPartials(revision, listing, roots, terms.includeRoots, remembered.texts)
  const filled = drafts.map(draft => {
    const made = assemble(draft, partials, slots(draft.at.path), remembered.assembled.get(draft))
    remembered.assembled.set(draft, made)
    return made
  })
  const sized = await sizeImages(
    filled.map(({ prompt }) => prompt),
    revision,
    listing,
    terms.includeRoots,
  )
  const assembled = filled.map((each, i) => ({ ...each, prompt: sized.prompts[i] ?? each.prompt }))
  const own = new Set(drafts.map(draft => draft.at.path))
  const unreadable = [...partials.unreadable].filter(([path]) => !own.has(path))
  return {
    assembled,
    findings: [
      ...sized.findings,
      ...drafts.flatMap(({ messages }) => messages.flatMap(faultOf)),
      ...unreadable.map(([path, why]): Finding => ({ kind: 'unreadable', severity: 'warn', at: { path }, side, why })),
    ],
  }
}

function faultOf({ fault, syntax }: Draft['messages'][number]): Finding[] {
  return fault ? [{ kind: 'template', severity: 'warn', syntax, ...fault }] : []
}
