import type { Declarations } from '../model/declarations.ts'
import type { Note } from '../model/note.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { Work } from '../templates/fill/filling.ts'
import { findIncludes } from '../templates/includes/find-includes.ts'
import { readPartials } from '../templates/includes/partials.ts'
import type { TemplatePiece } from '../templates/syntaxes/piece.ts'
import { type Assembled, assemble, closureFor } from './assemble.ts'
import type { DeclaredSlots } from './declared-slot.ts'
import type { Selected } from './parse-files.ts'
import { sizeImages } from './size-images.ts'
import type { PromptStore } from './store.ts'

/** All parsed prompts of a revision as they are sent, with that revision's files; notes about the texts themselves. */
export async function assembleAll(
  { revision, entries, listing = entries }: Selected,
  parsedPrompts: readonly ParsedPrompt[],
  slots: (parsed: ParsedPrompt) => DeclaredSlots,
  { includeRoots }: Pick<Declarations, 'includeRoots'>,
  store: PromptStore,
): Promise<{ assembled: Assembled[]; notes: Note[] }> {
  const roots = parsedPrompts.flatMap(({ messages }) =>
    messages.flatMap(({ body, syntax }) => {
      const includes = findIncludes(body)
      return includes.length === 0 ? [] : [{ includes, syntax }]
    }),
  )
  const partials = await readPartials(revision, listing, roots, includeRoots, store.texts)
  const works = new Map<string, Work>()
  const filled = parsedPrompts.map(parsed => {
    const declared = isLiteral(parsed) ? noSlots : slots(parsed)
    const closure = closureFor(parsed, partials)
    const known = store.assembled.get(parsed) ?? []
    const before = known.find(({ slots, made }) => slots === declared && closure.isSame(made.closure))
    if (before) return before.made
    const work = works.get(parsed.at.path) ?? { visits: 0, characters: 0 }
    works.set(parsed.at.path, work)
    const made = assemble(parsed, closure, partials, declared, work)
    store.assembled.set(parsed, [...known, { slots: declared, made }])
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
  const own = new Set(parsedPrompts.map(parsed => parsed.at.path))
  const unreadable = [...partials.unreadable].filter(([path]) => !own.has(path))
  return {
    assembled,
    notes: [
      ...sized.findings,
      ...parsedPrompts.flatMap(({ messages }) => messages.flatMap(faultOf)),
      ...unreadable.map(([path, why]): Note => ({ kind: 'unreadable', severity: 'warn', at: { path }, why })),
    ],
  }
}

const noSlots: DeclaredSlots = new Map()

/** Whether all of it is text, so that it is the same whatever is declared. */
function isLiteral({ messages }: ParsedPrompt): boolean {
  const isText = (piece: TemplatePiece) => piece.kind === 'text'
  return messages.every(({ body, divider }) => divider === undefined && body.every(isText))
}

function faultOf({ fault, syntax }: ParsedPrompt['messages'][number]): Note[] {
  return fault ? [{ kind: 'template', severity: 'warn', syntax, ...fault }] : []
}
