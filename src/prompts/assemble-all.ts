import type { Declarations } from '../model/declarations.ts'
import type { Note } from '../model/note.ts'
import type { Unreadable } from '../model/revision.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { Work } from '../templates/fill/filling.ts'
import { findIncludes, type Include } from '../templates/includes/find-includes.ts'
import { type Partials, readPartials } from '../templates/includes/partials.ts'
import type { TemplatePiece } from '../templates/syntaxes/piece.ts'
import { type Assembled, assemble, closureFor, type PromptClosure } from './assemble.ts'
import type { DeclaredSlots } from './declared-slot.ts'
import type { Selected } from './parse-files.ts'
import { sizeImages } from './size-images.ts'
import type { KnownPrompt, PromptStore } from './store.ts'

/** All parsed prompts of a revision as they are sent, with that revision's files; notes about the texts themselves. */
export async function assembleAll(
  { revision, entries, listing = entries }: Selected,
  parsedPrompts: readonly ParsedPrompt[],
  slots: (parsed: ParsedPrompt) => DeclaredSlots,
  { includeRoots }: Pick<Declarations, 'includeRoots'>,
  store: PromptStore,
): Promise<{ assembled: Assembled[]; notes: Note[] }> {
  const known = parsedPrompts.map(parsed => knownOf(parsed, store))
  const roots = parsedPrompts.flatMap((parsed, i) => (known[i]?.hasIncludes ? rootsOf(parsed) : []))
  const partials = await readPartials(revision, listing, roots, includeRoots, store.texts)
  const works = new Map<string, Work>()
  const filled = parsedPrompts.map((parsed, i) => {
    const all = known[i] ?? knownOf(parsed, store)
    const { isLiteral, hasIncludes, hasBeside, made } = all
    const declared = isLiteral ? noSlots : slots(parsed)
    const closure = hasIncludes || hasBeside ? closureFor(parsed, partials) : noClosure
    const before = made.find(each => each.slots === declared && closure.isSame(each.assembled.closure))
    if (before) return before.assembled
    const work = works.get(parsed.at.path) ?? { visits: 0, characters: 0 }
    works.set(parsed.at.path, work)
    const assembled = assemble(parsed, closure, partials, declared, work)
    const own = { slots: declared, assembled }
    // The first push to an empty list makes room for sixteen more, and nearly all lists stay at one.
    if (made.length === 0) all.made = [own]
    else made.push(own)
    return assembled
  })
  const sized = await sizeImages(
    filled.filter(({ hasImages }) => hasImages).map(({ prompt }) => prompt),
    revision,
    listing,
    includeRoots,
  )
  const ofImages = sized.prompts.values()
  const assembled = filled.map(each => {
    const prompt = each.hasImages ? (ofImages.next().value ?? each.prompt) : each.prompt
    return prompt === each.prompt ? each : { ...each, prompt }
  })
  const unreadable = partials.unreadable.size === 0 ? [] : notOwn(partials.unreadable, parsedPrompts)
  return {
    assembled,
    notes: [
      ...sized.findings,
      ...parsedPrompts.filter((_, i) => known[i]?.hasFault).flatMap(({ messages }) => messages.flatMap(faultOf)),
      ...unreadable.map(([path, why]): Note => ({ kind: 'unreadable', severity: 'warn', at: { path }, why })),
    ],
  }
}

/** Looked at once for both sides. */
function knownOf(parsed: ParsedPrompt, store: PromptStore): KnownPrompt {
  const before = store.assembled.get(parsed)
  if (before) return before
  const { messages, sources, at } = parsed
  const known = {
    isLiteral: isLiteral(parsed),
    hasIncludes: messages.some(({ body }) => findIncludes(body).length > 0),
    hasBeside: sources.some(({ path }) => path !== at.path),
    hasFault: messages.some(({ fault }) => fault !== undefined),
    made: [],
  }
  store.assembled.set(parsed, known)
  return known
}

/** Files of which no prompt says already that they cannot be read. */
function notOwn(unreadable: Partials['unreadable'], parsedPrompts: readonly ParsedPrompt[]): [string, Unreadable][] {
  const own = new Set(parsedPrompts.map(({ at }) => at.path))
  return [...unreadable].filter(([path]) => !own.has(path))
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

function faultOf({ fault, syntax }: ParsedPrompt['messages'][number]): Note[] {
  return fault ? [{ kind: 'template', severity: 'warn', syntax, ...fault }] : []
}
