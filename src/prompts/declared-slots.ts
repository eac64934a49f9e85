import { fromSample } from '../data/value.ts'
import type { SlotDeclaration } from '../model/config.ts'
import { Problem } from '../model/problem.ts'
import type { Declared } from '../templates/fill/declared.ts'
import { type Texts, textKey } from '../templates/includes/partials.ts'
import { readInto, type Selected } from './survey.ts'
import type { AssemblyTerms } from './terms.ts'

/** `turns`: each of its times is a message of a conversation. */
export type DeclaredSlot = Declared & { turns?: true | undefined }

/**
 * What the config declares for the slots of each prompt, by its path.
 * @throws Problem for a sample that neither side has
 */
export async function openSlots(
  sides: { base: Selected | undefined; head: Selected },
  paths: readonly string[],
  terms: AssemblyTerms,
  texts: Texts,
): Promise<(path: string) => ReadonlyMap<string, DeclaredSlot>> {
  const byPath = new Map(paths.map(path => [path, terms.of(path).slots]))
  const declarations = new Set([...new Set(byPath.values())].flatMap(slots => [...slots.values()]))
  const open = await openSamples(sides, [...declarations], texts)
  const opened = new Map([...declarations].map(declaration => [declaration, open(declaration)]))
  const declared = new Map<ReadonlyMap<string, SlotDeclaration>, ReadonlyMap<string, DeclaredSlot>>()
  return path => {
    const slots = byPath.get(path) ?? new Map<string, SlotDeclaration>()
    const known = declared.get(slots) ?? new Map([...slots].map(([name, one]) => [name, opened.get(one) ?? open(one)]))
    declared.set(slots, known)
    return known
  }
}

/**
 * Reads the sample files of declarations: the base's, and the head's for those that the base lacks, so that an edit of a sample
 * is no growth.
 */
async function openSamples(
  { base, head }: { base: Selected | undefined; head: Selected },
  declarations: readonly SlotDeclaration[],
  texts: Texts,
): Promise<(declaration: SlotDeclaration) => DeclaredSlot> {
  const files = declarations.flatMap(one => ('file' in one ? [one] : []))
  const wanted = new Set(files.map(({ file }) => asPath(file)))
  const found = new Map<string, string>()
  for (const side of wanted.size === 0 ? [] : [base, head]) {
    const entries = (side?.listing ?? side?.entries ?? []).filter(({ path }) => wanted.has(path) && !found.has(path))
    if (side) await readInto(texts, side.revision, entries)
    for (const entry of entries) {
      const text = texts.get(textKey(entry))
      if (text !== undefined) found.set(entry.path, text)
    }
  }
  for (const { file, at } of files) {
    if (!found.has(asPath(file)))
      throw new Problem('the sample file of a slot cannot be read.', {
        where: at,
        remedy: 'Name a text file of the checked folder, relative to it.',
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
