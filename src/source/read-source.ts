import type { Note } from '../model/note.ts'
import { TooManyParts } from '../parsed/count-parts.ts'
import type { ParsedFile, PromptFile } from '../parsed/prompt-file.ts'
import { promptsIn } from './find-prompts.ts'
import type { OpenModule } from './fold/resolve.ts'
import { markNotes } from './mark-notes.ts'
import { mayHoldPrompts } from './may-hold-prompts.ts'
import type { Module } from './module.ts'
import { keptModule } from './open-module.ts'
import { askOf, toParsedPrompt } from './to-parsed-prompt.ts'

/** Names the files that an import may mean, the likeliest first. */
type PathsOf = (path: string, specifier: string) => string[]

/** Nobody writes a source file of more characters; what is made by a machine holds no prompts. */
const MOST_CHARACTERS = 2 ** 20

/**
 * The prompts of a file of source code, with constants of the files that it imports. A file that is too large, nested so deep that
 * the stack does not hold it, or of more prompts than anybody writes, is unreadable: its prompts have not become cheaper.
 */
export function readSource(file: PromptFile, pathsOf: PathsOf): ParsedFile {
  if (!file.take && !mayHoldPrompts(file.path, file.text)) return { prompts: [], findings: [] }
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
  const open: OpenModule = (from, specifier) => {
    for (const path of pathsOf(from.path, specifier)) {
      const beside = file.beside?.get(path)
      if (beside && beside.text.length <= MOST_CHARACTERS) return keptModule({ path, ...beside })
    }
    return undefined
  }
  const { found, elsewhere, cut = cutOf(module), names } = promptsIn(module, open, file)
  const findings: Note[] = []
  if (module.tooDeep !== undefined)
    findings.push({ kind: 'not-followed', severity: 'warn', at: module.place(module.tooDeep), why: 'too-deep' })
  if (cut) findings.push({ kind: 'not-followed', severity: 'warn', at: cut.module.place(cut.from), why: 'too-much' })
  for (const mark of module.marks) findings.push(...markNotes(mark, module))
  return {
    prompts: found.map(each => toParsedPrompt(each, file, module, open)),
    findings,
    names,
    asks: elsewhere.map(each => askOf(each, module, open)),
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
  if (!file.take && !mayHoldPrompts(file.path, file.text)) return []
  const all = setOf(listed)
  const found = new Set<string>()
  for (const [path, text] of [
    [file.path, file.text] as const,
    ...[...(file.beside ?? [])].map(([at, each]) => [at, each.text] as const),
  ])
    for (const specifier of specifiersIn(text)) {
      const known = pathsOf(path, specifier).find(each => all.has(each))
      if (known !== undefined && known !== file.path) found.add(known)
    }
  return [...found]
}

const sets = new WeakMap<readonly string[], Set<string>>()

function setOf(listed: readonly string[]): Set<string> {
  const known = sets.get(listed) ?? new Set(listed)
  sets.set(listed, known)
  return known
}
