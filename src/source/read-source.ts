import type { Note } from '../model/note.ts'
import type { Loc } from '../model/quantity.ts'
import { TooManyParts } from '../parsed/count-parts.ts'
import type { Listed } from '../parsed/listed.ts'
import type { HandedTexts, ParsedFile, PromptFile } from '../parsed/prompt-file.ts'
import { givenToModels } from './asked/given-to-models.ts'
import { Models } from './asked/model-of.ts'
import { besideNamed, MOST_CHARACTERS, mayGivePrompts, mayHave, type PathsOf } from './beside.ts'
import { promptsIn } from './find-prompts.ts'
import type { OpenModule } from './fold/resolve.ts'
import type { Found } from './found.ts'
import { handedIn } from './handed-in.ts'
import { handedTogether } from './handed-together.ts'
import { Kept } from './kept.ts'
import { handedByTokens } from './literals/handed-by-tokens.ts'
import { languageOf } from './literals/languages.ts'
import { markNotes } from './mark-notes.ts'
import { speaksOfPrompts } from './may-hold-prompts.ts'
import type { Module } from './module.ts'
import { keptModule } from './open-module.ts'
import type { Expr } from './outline.ts'
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

/** The texts that a file of source code hands on; none where it cannot be read. */
export function handedOn(file: PromptFile, pathsOf: PathsOf): HandedTexts {
  if (file.text.length > MOST_CHARACTERS) return { texts: [] }
  const other = languageOf(file.path)
  if (other) return handedByTokens(file, other)
  try {
    const module = keptModule(file)
    const { handed, cut } = handedIn(module, openBy(besideNamed(file, pathsOf)))
    const texts = handed.map(({ from, ...each }) => ({ ...each, at: module.place(from) }))
    return { texts, cut: cut === undefined ? undefined : module.place(cut) }
  } catch (error) {
    if (error instanceof RangeError) return { texts: [], cut: { path: file.path } }
    throw error
  }
}

function readModule(file: PromptFile, pathsOf: PathsOf): ParsedFile {
  const module = keptModule(file)
  const named = besideNamed(file, pathsOf)
  const open = openBy(named)
  const openHolding: OpenModule = (from, specifier, name) => {
    const beside = named(from.path, specifier)
    return beside && mayHave(beside, name ?? '') && mayGivePrompts(beside) ? readable(beside) : undefined
  }
  const { found, elsewhere, borrowed, cut = cutOf(module), names } = promptsIn(module, open, file)
  const models = new Models(open)
  const places = found.flatMap(({ used }) => used.flatMap(each => (each.module === module ? [each.from] : [])))
  const findings: Note[] = []
  const lost = (at: Loc, why: 'too-deep' | 'too-much') =>
    findings.push({ kind: 'not-followed', severity: 'warn', at, why })
  if (module.tooDeep !== undefined) lost(module.place(module.tooDeep), 'too-deep')
  if (cut) lost(cut.module.place(cut.from), 'too-much')
  const { together, left } = handedTogether(module, { open, openHolding }, new Set(found.flatMap(askedBy)))
  if (left !== undefined) lost(module.place(left), 'too-much')
  for (const mark of module.marks) findings.push(...markNotes(mark, module))
  const parsed = (each: Found) => toParsedPrompt(each, file, module, { open, models })
  return {
    prompts: [...found.map(parsed), ...borrowed.map(each => ({ ...parsed(each), borrowed: true as const }))],
    findings,
    names,
    together,
    asks: [
      ...elsewhere.map(each => askOf(each, module, { open, models })),
      ...givenToModels(module, models, { open, openHolding, places }).map(given => ({ ...given, literals: [] })),
    ],
  }
}

const askedBy = ({ asked, candidate: { asks } }: Found): Expr[] =>
  [asked?.expr, asks].filter(each => each !== undefined)

/** Opens what a file imports. */
function openBy(named: ReturnType<typeof besideNamed>): OpenModule {
  const opened = new Map<object, Module>()
  return (from, specifier, name = '') => {
    const beside = named(from.path, specifier)
    const known = beside && opened.get(beside)
    if (known || !beside || !mayHave(beside, name)) return known
    const module = keptModule(beside)
    opened.set(beside, module)
    return module
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
  listed: Listed,
  specifiersIn: (text: string) => string[],
  pathsOf: PathsOf,
): string[] {
  if (!file.take && !speaksOfPrompts(file.path, file.text)) return []
  const found = new Set<string>()
  for (const each of [file, ...[...(file.beside ?? [])].map(([path, { id, text }]) => ({ path, id, text }))])
    for (const path of importsOf(each, listed, specifiersIn, pathsOf)) if (path !== file.path) found.add(path)
  return [...found]
}

/** The files that a file imports. A file that many others import is read only once. */
function importsOf(
  file: Pick<PromptFile, 'path' | 'id' | 'text'>,
  listed: Listed,
  specifiersIn: (text: string) => string[],
  pathsOf: PathsOf,
): readonly string[] {
  const side = known.get(listed) ?? { imports: new Map(), there: new Map() }
  known.set(listed, side)
  const { imports, there } = side
  const key = `${file.id}\0${file.path}`
  const before = imports.get(key)
  if (before) return before
  const found = meantBy(file, specifiersIn, pathsOf).flatMap(paths => thereOf(paths, listed, there) ?? [])
  imports.set(key, found)
  return found
}

/** The first of some files that is there. The files of a folder import the same ones, and each may have a hundred paths. */
function thereOf(paths: readonly string[], listed: Listed, there: Side['there']): string | undefined {
  const before = there.get(paths)
  if (before !== undefined) return before.path
  const path = paths.find(each => listed.has(each))
  there.set(paths, { path })
  return path
}

/** Which files the imports of a text may mean, whatever else there is: a history asks again for every listing. */
const meant = new Kept<readonly (readonly string[])[]>(5 * 2 ** 20)
/** By ending, folder and specifier the files that may be meant. */
const possible = new Map<string, readonly string[]>()
const MOST_POSSIBLE = 5_000

function meantBy(
  file: Pick<PromptFile, 'path' | 'id' | 'text'>,
  specifiersIn: (text: string) => string[],
  pathsOf: PathsOf,
): readonly (readonly string[])[] {
  const { path } = file
  const around = `${/\.\w*$/.exec(path)?.[0]}\0${path.slice(0, path.lastIndexOf('/') + 1)}`
  return meant.of(file, () =>
    specifiersIn(file.text).map(specifier => {
      const from = `${around}\0${specifier}`
      const found = possible.get(from) ?? pathsOf(path, specifier)
      if (possible.size > MOST_POSSIBLE) possible.clear()
      possible.set(from, found)
      return found
    }),
  )
}

/** What was found of a side: what each file imports, and which of the files that an import may mean is there. */
interface Side {
  imports: Map<string, readonly string[]>
  there: Map<readonly string[], { path: string | undefined }>
}
const known = new WeakMap<Listed, Side>()
