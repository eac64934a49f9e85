import type { Format } from '../formats/format.ts'
import { formatOf, parseFile } from '../formats/formats.ts'
import type { Declarations } from '../model/declarations.ts'
import type { Note } from '../model/note.ts'
import type { Entry, Revision } from '../model/revision.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { Ask, ParsedFile, PromptFile } from '../parsed/prompt-file.ts'
import { acrossFiles } from './across-files.ts'
import { looksTheSame, NotedFiles } from './looked-at.ts'
import { type Beside, readBesides } from './read-besides.ts'
import { readInto } from './read-into.ts'
import type { Parsed, PromptStore } from './store.ts'
import { noteUnsent } from './unsent.ts'

/** A revision with those of its entries that hold prompts, and all that it lists. */
export interface Selected {
  revision: Pick<Revision, 'read' | 'peek'>
  entries: readonly Entry[]
  /** What includes may lead to; `entries` where it is left out. */
  listing?: readonly Entry[] | undefined
  /** Links and submodules, which are no entries. */
  links?: readonly string[] | undefined
}

/** By file what could be named as a prompt, where the config names any. */
export type Names = ReadonlyMap<string, readonly string[]>
/** By file the others that its format has read beside it. */
export type Besides = ReadonlyMap<string, readonly string[]>

/**
 * The parsed prompts of one revision, in the order of their paths. Nothing in a file makes it throw: a file that cannot be read has
 * no prompt, and one that is not what it seems is one plain prompt, each with a note.
 */
export async function parseFiles(
  { revision, entries, listing = entries }: Selected,
  declarations: Declarations,
  store: PromptStore,
): Promise<{ parsedPrompts: ParsedPrompt[]; notes: Note[]; names: Names; besides: Besides }> {
  const notes: Note[] = []
  const ordered = inOrder(entries)
  for (const [path, why] of await readInto(store.texts, revision, ordered)) {
    notes.push({ kind: 'unreadable', severity: 'warn', at: { path }, why })
  }
  const files = filesOf(ordered, declarations, store)
  const formats = new Map(files.flatMap(({ file }) => (file ? [[file, formatOf(file)] as const] : [])))
  for (const format of new Set(formats.values())) await format.prepare?.()
  const besides = await readBesides(formats, revision, listing, store.texts)
  const parsedPrompts: ParsedPrompt[] = []
  const names = new Map<string, readonly string[]>()
  const read = new Map<string, readonly string[]>()
  const asks: Ask[] = []
  for (const { file, known } of files) {
    const beside = file && besides(file)
    if (beside && beside.files.size > 0) read.set(file.path, [...beside.files.keys()])
    const {
      prompts,
      findings,
      names: nameable = [],
      asks: ofFile = [],
    } = known ?? parsed(file, beside, formats.get(file), store)
    for (const ask of ofFile) asks.push(ask)
    if (file?.take) names.set(file.path, nameable)
    for (const prompt of prompts) parsedPrompts.push(prompt)
    for (const finding of findings) notes.push(finding)
  }
  return { parsedPrompts: acrossFiles(parsedPrompts, asks, store.asked), notes, names, besides: read }
}

/** A file to be parsed, or what came of it before. */
type ToParse = { file: PromptFile; known?: undefined } | { file?: undefined; known: ParsedFile }

/** The files that could be read. One that was parsed before without another beside it, and of which all is taken, is as it was. */
function filesOf(entries: readonly Entry[], declarations: Declarations, { texts, parsed }: PromptStore): ToParse[] {
  const files: ToParse[] = []
  for (const entry of entries) {
    const text = texts.get(entry)
    if (text === undefined) continue
    const { syntax, take } = declarations.of(entry.path)
    const isAlone = (each: Parsed) => each.syntax === syntax && each.beside === undefined && each.take === undefined
    const known = take ? undefined : parsed.get(entry)?.find(isAlone)?.made
    files.push(known ? { known } : { file: { path: entry.path, id: entry.id, text, syntax, take } })
  }
  return files
}

/** A listing of git's is mostly in order. */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const isOrdered = entries.every(({ path }, i) => i === 0 || (entries[i - 1]?.path ?? '') <= path)
  return isOrdered ? entries : [...entries].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function parsed(
  file: PromptFile,
  beside: Beside | undefined,
  format: Format | undefined,
  store: PromptStore,
): ParsedFile {
  const { syntax, take } = file
  const all = store.parsed.get(file) ?? []
  const before = all.find(each => each.syntax === syntax && each.take === take?.key && isBeside(each.beside, beside))
  if (before) return before.made
  const { files, tooMany } = beside ?? none
  const noted = new NotedFiles(files)
  const { prompts, findings, names, asks } = parseFile({ beside: noted, ...file }, format)
  const notes = [...findings, ...tooManyNamed(file.path, tooMany)]
  const made: ParsedFile = { prompts: noteUnsent(prompts, file.text), findings: notes, names, asks }
  const looked = beside && { tooMany, at: noted.looked() }
  store.parsed.set(file, [...all, { syntax, take: take?.key, beside: looked, made }])
  return made
}

/** Whether what a format looked at is the same now. */
function isBeside(then: Parsed['beside'], now: Beside | undefined): boolean {
  if (!then || !now) return then === now
  return then.tooMany === now.tooMany && looksTheSame(then.at, now.files)
}

function tooManyNamed(path: string, tooMany: string | undefined): Note[] {
  if (tooMany === undefined) return []
  return [{ kind: 'file-not-read', severity: 'warn', at: { path }, what: 'file', target: tooMany, why: 'too-many' }]
}

const none: Beside = { files: new Map(), tooMany: undefined }
