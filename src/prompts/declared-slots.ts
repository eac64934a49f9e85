import { fromSample } from '../data/value.ts'
import type { SlotDeclaration } from '../model/config.ts'
import type { Declarations } from '../model/declarations.ts'
import { Problem } from '../model/problem.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import { placeOf } from '../parsed/place-of.ts'
import type { Texts } from '../templates/includes/partials.ts'
import type { DeclaredSlot, DeclaredSlots } from './declared-slot.ts'
import type { Selected } from './parse-files.ts'
import { readInto } from './read-into.ts'
import type { PromptStore } from './store.ts'

/**
 * What is declared for the slots of each prompt.
 * @param sources where sample files are looked for
 * @throws Problem for a sample that none of them has
 */
export async function openSlots(
  sources: readonly Selected[],
  prompts: readonly ParsedPrompt[],
  declarations: Declarations,
  store: PromptStore,
): Promise<(parsed: ParsedPrompt) => DeclaredSlots> {
  const slotsOf = (parsed: ParsedPrompt) => {
    const { path, names } = placeOf(parsed)
    return declarations.of(path, names, parsed.variant).slots
  }
  const wanted = new Set(prompts.map(slotsOf).filter(slots => !store.slots.has(slots)))
  const open = await openSamples(
    sources,
    [...wanted].flatMap(slots => [...slots.values()]),
    store.texts,
  )
  for (const slots of wanted) store.slots.set(slots, new Map([...slots].map(([name, one]) => [name, open(one)])))
  return parsed => store.slots.get(slotsOf(parsed)) ?? new Map()
}

/** Reads the sample files of declarations, each from the first source that has it. */
async function openSamples(
  sources: readonly Selected[],
  declarations: readonly SlotDeclaration[],
  texts: Texts,
): Promise<(declaration: SlotDeclaration) => DeclaredSlot> {
  const files = declarations.flatMap(one => ('file' in one ? [one] : []))
  const wanted = new Set(files.map(({ file }) => asPath(file)))
  const found = new Map<string, string>()
  for (const source of wanted.size === 0 ? [] : sources) {
    const listing = source.listing ?? source.entries
    const entries = listing.filter(({ path }) => wanted.has(path) && !found.has(path))
    await readInto(texts, source.revision, entries)
    for (const entry of entries) {
      const text = texts.get(entry)
      if (text !== undefined) found.set(entry.path, text)
    }
  }
  for (const { file, at } of files) {
    if (!found.has(asPath(file)))
      throw new Problem('the sample file of a slot cannot be read.', {
        where: at,
        remedy: 'Name a text file in the checked folder, relative to it.',
      })
  }
  return declaration => {
    const { times, turns } = declaration
    if ('tokens' in declaration) return { tokens: declaration.tokens, times, from: 'config', ...(turns && { turns }) }
    const value = 'file' in declaration ? (found.get(asPath(declaration.file)) ?? '') : fromSample(declaration.sample)
    return { value, times, from: 'config' }
  }
}

function asPath(file: string): string {
  return file.replace(/^(?:\.\/)+/, '')
}
