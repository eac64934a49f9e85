import type { Note } from '../model/note.ts'
import { TooManyParts } from '../parsed/count-parts.ts'
import type { ParsedFile, PromptFile } from '../parsed/prompt-file.ts'
import { givenToModels } from './asked/given-to-models.ts'
import { Models } from './asked/model-of.ts'
import { besideNamed, MOST_CHARACTERS, mayGivePrompts, type PathsOf } from './beside.ts'
import { promptsIn } from './find-prompts.ts'
import type { OpenModule } from './fold/resolve.ts'
import { markNotes } from './mark-notes.ts'
import { speaksOfPrompts } from './may-hold-prompts.ts'
import type { Module } from './module.ts'
import { keptModule } from './open-module.ts'
import { askOf, toParsedPrompt } from './to-parsed-prompt.ts'

/**
 * The prompts of a file of source code, with constants of the files that it imports. A file that is too large, nested so deep that
 * the stack does not hold it, or of more prompts than anybody writes, is unreadable: its prompts have not become cheaper.
 */
export function readSource(file: PromptFile, pathsOf: PathsOf): ParsedFile {
  if (!file.take && !speaksOfPrompts(file.path, file.text)) return { prompts: [], findings: [] }
  if (file.text.length > MOST_CHARACTERS) return unread(file, 'too-large')
  try {
    return readModule(file, pathsOf)
  } catch (error) {
    if (error instanceof RangeError) return unread(file, 'too-deep')
    if (error instanceof TooManyParts) return unread(file, 'too-many-parts')
    throw error
  }
}

function unread({ path }: PromptFile, why: Extract<Note, { kind: 'unreadable' }>['why']): ParsedFile {
  return { prompts: [], findings: [{ kind: 'unreadable', severity: 'warn', at: { path }, why }] }
}

function readModule(file: PromptFile, pathsOf: PathsOf): ParsedFile {
  const module = keptModule(file)
  const named = besideNamed(file, pathsOf)
  const open: OpenModule = (from, specifier) => {
    const beside = named(from.path, specifier)
    return beside && keptModule(beside)
  }
  const openHolding: OpenModule = (from, specifier) => {
    const beside = named(from.path, specifier)
    return beside && mayGivePrompts(beside) ? readable(beside) : undefined
  }
  const { found, elsewhere, cut = cutOf(module), names } = promptsIn(module, open, file)
  const models = new Models(open)
  const places = found.flatMap(({ used }) => used.flatMap(each => (each.module === module ? [each.from] : [])))
  const findings: Note[] = []
  if (module.tooDeep !== undefined)
    findings.push({ kind: 'not-followed', severity: 'warn', at: module.place(module.tooDeep), why: 'too-deep' })
  if (cut) findings.push({ kind: 'not-followed', severity: 'warn', at: cut.module.place(cut.from), why: 'too-much' })
  for (const mark of module.marks) findings.push(...markNotes(mark, module))
  return {
    prompts: found.map(each => toParsedPrompt(each, file, module, { open, models })),
    findings,
    names,
    asks: [
      ...elsewhere.map(each => askOf(each, module, models)),
      ...givenToModels(module, models, { open, openHolding, places }).map(given => ({ ...given, literals: [] })),
    ],
  }
}

/** A file that cannot be read gives no prompt to anything. */
function readable(beside: Parameters<typeof keptModule>[0]): Module | undefined {
  try {
    return keptModule(beside)
  } catch (error) {
    if (error instanceof RangeError || error instanceof TooManyParts) return undefined
    throw error
  }
}

function cutOf(module: Module): { module: Module; from: number } | undefined {
  return module.cut === undefined ? undefined : { module, from: module.cut }
}

/** The files that a file imports, and those that these import: what is there of them. */
export function sourceBeside(
  file: PromptFile,
  listed: readonly string[],
  specifiersIn: (text: string) => string[],
  pathsOf: PathsOf,
): string[] {
  if (!file.take && !speaksOfPrompts(file.path, file.text)) return []
  const listing = listingOf(listed)
  const found = new Set<string>()
  for (const each of [file, ...[...(file.beside ?? [])].map(([path, { id, text }]) => ({ path, id, text }))])
    for (const path of importsOf(each, listing, specifiersIn, pathsOf)) if (path !== file.path) found.add(path)
  return [...found]
}

/** The files of a side, and what was found in each imported one. */
interface Listing {
  all: ReadonlySet<string>
  imports: Map<string, readonly string[]>
  /** By ending, folder and specifier the file that is there. */
  named: Map<string, string | undefined>
}

/** The files that a file imports. A file that many others import is read only once. */
function importsOf(
  { path, id, text }: Pick<PromptFile, 'path' | 'id' | 'text'>,
  { all, imports, named }: Listing,
  specifiersIn: (text: string) => string[],
  pathsOf: PathsOf,
): readonly string[] {
  const key = `${id}\0${path}`
  const known = imports.get(key)
  if (known) return known
  const around = `${/\.\w*$/.exec(path)?.[0]}\0${path.slice(0, path.lastIndexOf('/') + 1)}`
  const found = specifiersIn(text).flatMap(specifier => {
    const from = `${around}\0${specifier}`
    const target = named.has(from) ? named.get(from) : pathsOf(path, specifier).find(each => all.has(each))
    named.set(from, target)
    return target ?? []
  })
  imports.set(key, found)
  return found
}

const listings = new WeakMap<readonly string[], Listing>()

function listingOf(listed: readonly string[]): Listing {
  const known = listings.get(listed) ?? { all: new Set(listed), imports: new Map(), named: new Map() }
  listings.set(listed, known)
  return known
}
