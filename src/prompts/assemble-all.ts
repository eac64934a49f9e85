import type { Declarations } from '../model/declarations.ts'
import type { Note } from '../model/note.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { Work } from '../templates/fill/filling.ts'
import { findIncludes, type Include } from '../templates/includes/find-includes.ts'
import { readPartials } from '../templates/includes/partials.ts'
import type { TemplatePiece } from '../templates/syntaxes/piece.ts'
import { type Assembled, assemble, closureFor, type PromptClosure } from './assemble.ts'
import type { DeclaredSlots } from './declared-slot.ts'
import type { Selected } from './parse-files.ts'
import { sizeImages } from './size-images.ts'
import type { PromptStore } from './store.ts'

/** All parsed prompts of a revision as they are sent, with that revision's files; notes about the texts themselves. */
export async function assembleAll(
  { revision, entries, listing = entries }: Selected,
  parsedPrompts: readonly ParsedPrompt[],
  slots: (path: string) => DeclaredSlots,
  { includeRoots }: Pick<Declarations, 'includeRoots'>,
  store: PromptStore,
): Promise<{ assembled: Assembled[]; notes: Note[] }> {
  const roots = parsedPrompts.flatMap(parsed => (hasIncludes(parsed, store) ? rootsOf(parsed) : []))
  const partials = await readPartials(revision, listing, roots, includeRoots, store.texts)
  const works = new Map<string, Work>()
  const filled = parsedPrompts.map(parsed => {
    const declared = isLiteral(parsed) ? noSlots : slots(parsed.at.path)
    const closure = hasIncludes(parsed, store) || hasBeside(parsed) ? closureFor(parsed, partials) : noClosure
    const known = store.assembled.get(parsed)
    const before = known?.find(({ slots, made }) => slots === declared && closure.isSame(made.closure))
    if (before) return before.made
    const work = works.get(parsed.at.path) ?? { visits: 0, characters: 0 }
    works.set(parsed.at.path, work)
    const made = assemble(parsed, closure, partials, declared, work)
    if (known) known.push({ slots: declared, made })
    else store.assembled.set(parsed, [{ slots: declared, made }])
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
      ...parsedPrompts.filter(hasFault).flatMap(({ messages }) => messages.flatMap(faultOf)),
      ...unreadable.map(([path, why]): Note => ({ kind: 'unreadable', severity: 'warn', at: { path }, why })),
    ],
  }
}

/** Looked up once for both sides. */
function hasIncludes(parsed: ParsedPrompt, { includes }: PromptStore): boolean {
  const known = includes.get(parsed)
  if (known !== undefined) return known
  const has = parsed.messages.some(({ body }) => findIncludes(body).length > 0)
  includes.set(parsed, has)
  return has
}

/** Whether it was read from another file too. */
function hasBeside({ sources, at }: ParsedPrompt): boolean {
  return sources.some(({ path }) => path !== at.path)
}

function rootsOf({ messages }: ParsedPrompt): { includes: Include[]; syntax: string }[] {
  return messages.flatMap(({ body, syntax }) => {
    const includes = findIncludes(body)
    return includes.length === 0 ? [] : [{ includes, syntax }]
  })
}

/** What a prompt that includes nothing leads to. */
const noClosure: PromptClosure = {
  files: [],
  steps: [],
  troubles: [],
  tooLarge: false,
  isSame: ({ files, steps }) => files.length === 0 && steps.length === 0,
}

const noSlots: DeclaredSlots = new Map()

/** Whether all of it is text, so that it is the same whatever is declared. */
function isLiteral({ messages }: ParsedPrompt): boolean {
  const isText = (piece: TemplatePiece) => piece.kind === 'text'
  return messages.every(({ body, divider }) => divider === undefined && body.every(isText))
}

function hasFault({ messages }: ParsedPrompt): boolean {
  return messages.some(({ fault }) => fault !== undefined)
}

function faultOf({ fault, syntax }: ParsedPrompt['messages'][number]): Note[] {
  return fault ? [{ kind: 'template', severity: 'warn', syntax, ...fault }] : []
}
