import type { Format } from '../formats/format.ts'
import { formatOf, parseFile } from '../formats/formats.ts'
import type { Declarations } from '../model/declarations.ts'
import type { Note } from '../model/note.ts'
import type { Entry, Revision } from '../model/revision.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { ParsedFile, PromptFile } from '../parsed/prompt-file.ts'
import { acrossAll, type CodeFile, isCode } from './across-files.ts'
import { type LookedAt, looksTheSame, NotedFiles } from './looked-at.ts'
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
  /**
   * The source code of the revision that was parsed before and that has texts of these files, or whose texts they have, by path: prompts use
   * each other's across files.
   */
  code?: ((files: ReadonlyMap<string, CodeFile>) => ReadonlyMap<string, CodeFile>) | undefined
}

/** By file what could be named as a prompt, where the config names any. */
export type Names = ReadonlyMap<string, readonly string[]>
/** By file what its format looked at of the files beside it, where it asks for any. */
export type Looked = ReadonlyMap<string, LookedAt>
/** By file the others that its format has read beside it. */
export type Besides = ReadonlyMap<string, readonly string[]>

interface Parsing {
  parsedPrompts: ParsedPrompt[]
  notes: Note[]
  names: Names
  besides: Besides
  looked: Looked
  code: ReadonlyMap<string, CodeFile>
}

/**
 * The parsed prompts of one revision, in the order of their paths. Nothing in a file makes it throw: a file that cannot be read has
 * no prompt, and one that is not what it seems is one plain prompt, each with a note.
 */
export async function parseFiles(
  { revision, entries, listing = entries, code }: Selected,
  declarations: Declarations,
  store: PromptStore,
): Promise<Parsing> {
  const notes: Note[] = []
  const ordered = inOrder(entries)
  for (const [path, why] of await readInto(store.texts, revision, ordered)) {
    notes.push({ kind: 'unreadable', severity: 'warn', at: { path }, why })
  }
  const files = filesOf(ordered, declarations, store)
  const formats = new Map(files.flatMap(({ file }) => (file ? [[file, formatOf(file)] as const] : [])))
  for (const format of new Set(formats.values())) await format.prepare?.()
  const besides = await readBesides(formats, revision, listing, store.texts)
  const made = new Map<string, CodeFile>()
  const names = new Map<string, readonly string[]>()
  const read = new Map<string, readonly string[]>()
  const looked = new Map<string, LookedAt>()
  for (const { path, file, known } of files) {
    const beside = file && besides(file)
    if (beside && beside.files.size > 0) read.set(path, [...beside.files.keys()])
    const { made: each, beside: at } = known ?? parsed(file, beside, formats.get(file), store)
    if (at) looked.set(path, at.at)
    made.set(path, each)
    if (file?.take) names.set(path, each.names ?? [])
    for (const finding of each.findings) notes.push(finding)
  }
  const parsedPrompts = acrossAll(made, code?.(made), store.asked)
  return {
    parsedPrompts,
    notes,
    names,
    besides: read,
    looked,
    code: new Map([...made].filter(([, each]) => isCode(each))),
  }
}

/** A file to be parsed, or what came of it before. */
type ToParse = { path: string } & ({ file: PromptFile; known?: undefined } | { file?: undefined; known: Parsed })

/** The files that could be read. One that was parsed before without another beside it, and of which all is taken, is as it was. */
function filesOf(entries: readonly Entry[], declarations: Declarations, { texts, parsed }: PromptStore): ToParse[] {
  const files: ToParse[] = []
  for (const entry of entries) {
    const text = texts.get(entry)
    if (text === undefined) continue
    const { syntax, take } = declarations.of(entry.path)
    const isAlone = (each: Parsed) => each.syntax === syntax && each.beside === undefined && each.take === undefined
    const known = take ? undefined : parsed.get(entry)?.find(isAlone)
    const { path, id } = entry
    files.push(known ? { path, known } : { path, file: { path, id, text, syntax, take } })
  }
  return files
}

/** A listing of git's is mostly in order. */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  let last = ''
  const isOrdered = entries.every(({ path }) => {
    const isNext = last <= path
    last = path
    return isNext
  })
  return isOrdered ? entries : [...entries].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function parsed(file: PromptFile, beside: Beside | undefined, format: Format | undefined, store: PromptStore): Parsed {
  const { syntax, take } = file
  const all = store.parsed.get(file) ?? []
  const before = all.find(each => each.syntax === syntax && each.take === take?.key && isBeside(each.beside, beside))
  if (before) return before
  const { files, tooMany } = beside ?? none
  const noted = beside && new NotedFiles(files)
  const { prompts, findings, names, asks, together } = parseFile({ beside: noted ?? files, ...file }, format)
  const notes = [...findings, ...tooManyNamed(file.path, tooMany)]
  const made: ParsedFile = { prompts: noteUnsent(prompts, file.text), findings: notes, names, asks, together }
  const now: Parsed = { syntax, take: take?.key, beside: noted && { tooMany, at: noted.looked() }, made }
  store.parsed.set(file, all.length === 0 ? [now] : [...all, now])
  return now
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
