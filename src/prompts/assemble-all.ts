import type { Declarations } from '../model/declarations.ts'
import type { Note } from '../model/note.ts'
import { findIncludes } from '../templates/includes/find-includes.ts'
import { readPartials } from '../templates/includes/partials.ts'
import type { TemplatePiece } from '../templates/syntaxes/piece.ts'
import { type Assembled, assemble, closureFor } from './assemble.ts'
import type { DeclaredSlots } from './declared-slots.ts'
import type { Draft } from './draft.ts'
import type { Selected } from './read-drafts.ts'
import { sizeImages } from './size-images.ts'
import type { PromptStore } from './store.ts'

/** All drafts of a revision as they are sent, with that revision's files; notes about the texts themselves. */
export async function assembleAll(
  { revision, entries, listing = entries }: Selected,
  drafts: readonly Draft[],
  slots: (path: string) => DeclaredSlots,
  { includeRoots }: Pick<Declarations, 'includeRoots'>,
  store: PromptStore,
): Promise<{ assembled: Assembled[]; notes: Note[] }> {
  const roots = drafts.flatMap(({ messages }) =>
    messages.flatMap(({ body, syntax }) => {
      const includes = findIncludes(body)
      return includes.length === 0 ? [] : [{ includes, syntax }]
    }),
  )
  const partials = await readPartials(revision, listing, roots, includeRoots, store.texts)
  const filled = drafts.map(draft => {
    const declared = isLiteral(draft) ? noSlots : slots(draft.at.path)
    const closure = closureFor(draft, partials)
    const known = store.assembled.get(draft) ?? []
    const before = known.find(({ slots, made }) => slots === declared && closure.isSame(made.closure))
    if (before) return before.made
    const made = assemble(draft, closure, partials, declared)
    store.assembled.set(draft, [...known, { slots: declared, made }])
    return made
  })
  const sized = await sizeImages(
    filled.map(({ prompt }) => prompt),
    revision,
    listing,
    includeRoots,
  )
  const assembled = filled.map((each, i) => {
    const prompt = sized.prompts[i] ?? each.prompt
    return prompt === each.prompt ? each : { ...each, prompt }
  })
  const own = new Set(drafts.map(draft => draft.at.path))
  const unreadable = [...partials.unreadable].filter(([path]) => !own.has(path))
  return {
    assembled,
    notes: [
      ...sized.findings,
      ...drafts.flatMap(({ messages }) => messages.flatMap(faultOf)),
      ...unreadable.map(([path, why]): Note => ({ kind: 'unreadable', severity: 'warn', at: { path }, why })),
    ],
  }
}

const noSlots: DeclaredSlots = new Map()

/** Whether all of it is text, so that it is the same whatever is declared. */
function isLiteral({ messages }: Draft): boolean {
  const isText = (piece: TemplatePiece) => piece.kind === 'text'
  return messages.every(({ body, divider }) => divider === undefined && body.every(isText))
}

function faultOf({ fault, syntax }: Draft['messages'][number]): Note[] {
  return fault ? [{ kind: 'template', severity: 'warn', syntax, ...fault }] : []
}
