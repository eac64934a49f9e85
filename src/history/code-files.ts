import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import { acrossAll, type CodeFile } from '../prompts/across-files.ts'

/** The source code of one commit after the other, as it is parsed. What one file asks or contains may change the prompts of another. */
export interface CodeFiles {
  /** By path what may change the prompts of these files, as it was put. */
  near(files: ReadonlyMap<string, CodeFile>): ReadonlyMap<string, CodeFile>
  /** What a file is now; undefined where it is no source code with prompts, or is gone. */
  put(path: string, file: CodeFile | undefined): void
  /** The files whose prompts the others have changed since this was asked last, in no order. */
  changed(): string[]
}

/** Files by something that they have. */
type Index = Map<string, Set<string>>

/** All work is for files that share a text with those that changed: not for all that there are. */
export function codeFiles(): CodeFiles {
  const files = new Map<string, CodeFile>()
  const seen = new Map<string, string>()
  /** Paths that may have changed since. */
  const touched = new Set<string>()
  /** By a literal, by the file that a prompt's first literal is in, and by a file that a request is given something of. */
  const [having, standing, giving]: [Index, Index, Index] = [new Map(), new Map(), new Map()]

  function index(path: string, file: CodeFile, change: typeof add): void {
    for (const literal of literalsOf(file)) change(having, literal, path)
    for (const place of placesOf(file)) change(standing, place, path)
    for (const place of stretchesOf(file)) change(giving, place, path)
  }

  function addSharing(file: CodeFile, found: Set<string>): void {
    const take = (paths: Iterable<string> | undefined) => {
      for (const path of paths ?? []) found.add(path)
    }
    for (const literal of literalsOf(file)) take(having.get(literal))
    for (const place of placesOf(file)) take(giving.get(place))
    for (const place of stretchesOf(file)) take(standing.get(place))
  }

  /** What shares a text with a file; and whatever decides whether what those borrow counts. */
  function around(some: Iterable<CodeFile>): Set<string> {
    const found = new Set<string>()
    for (const file of some) addSharing(file, found)
    for (const path of [...found]) {
      const borrowed = files.get(path)?.prompts.filter(prompt => prompt.borrowed) ?? []
      if (borrowed.length > 0) addSharing({ prompts: borrowed }, found)
    }
    return found
  }

  function near(some: ReadonlyMap<string, CodeFile>): Map<string, CodeFile> {
    const found = new Map<string, CodeFile>()
    for (const path of around(some.values())) {
      const file = files.get(path)
      if (file) found.set(path, file)
    }
    return found
  }

  const touch = (path: string, file: CodeFile) => {
    touched.add(path)
    for (const each of around([file])) touched.add(each)
  }

  return {
    near,
    put(path, file) {
      const before = files.get(path)
      if (file === before) return
      if (before) {
        touch(path, before)
        index(path, before, remove)
        files.delete(path)
      }
      if (!file) return void seen.delete(path)
      files.set(path, file)
      index(path, file, add)
      touch(path, file)
    },
    changed() {
      const asked = new Map<string, CodeFile>()
      for (const path of touched) {
        const file = files.get(path)
        if (file) asked.set(path, file)
      }
      touched.clear()
      const now = seenTogether(asked, near(asked))
      const differ = [...asked.keys()].filter(path => seen.get(path) !== now.get(path))
      for (const path of differ) seen.set(path, now.get(path) ?? '')
      return differ
    },
  }
}

/** By path which prompts of a file are left among the others, and which models they are given. */
function seenTogether(
  asked: ReadonlyMap<string, CodeFile>,
  others: ReadonlyMap<string, CodeFile>,
): ReadonlyMap<string, string> {
  const seen = new Map([...asked.keys()].map(path => [path, '']))
  const inOrder = new Map([...asked].sort(([a], [b]) => (a < b ? -1 : 1)))
  for (const parsed of acrossAll(inOrder, others, new WeakMap())) {
    const { path } = parsed.at
    const known = seen.get(path)
    if (known !== undefined) seen.set(path, `${known}${keyOf(parsed)}\n`)
  }
  return seen
}

function keyOf({ id, at, model }: ParsedPrompt): string {
  const { path, line, column } = model?.at ?? {}
  return JSON.stringify([id, at.line, at.column, model?.asked, path, line, column])
}

function literalsOf({ prompts, asks = [] }: CodeFile): Set<string> {
  return new Set([...prompts, ...asks].flatMap(({ literals = [] }) => literals))
}

/** A model is given to a prompt by where its first literal stands. */
function placesOf({ prompts }: CodeFile): Set<string> {
  return new Set(prompts.flatMap(({ literals: [first] = [] }) => first?.split('\0')[0] ?? []))
}

function stretchesOf({ asks = [] }: CodeFile): Set<string> {
  return new Set(asks.flatMap(({ stretches }) => stretches.map(({ path }) => path)))
}

function add(index: Index, key: string, path: string): void {
  const known = index.get(key)
  if (known) known.add(path)
  else index.set(key, new Set([path]))
}

function remove(index: Index, key: string, path: string): void {
  const known = index.get(key)
  known?.delete(path)
  if (known?.size === 0) index.delete(key)
}
