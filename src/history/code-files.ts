import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import { acrossAll, type CodeFile } from '../prompts/across-files.ts'

/** The source code of one commit after the other, as it is parsed. What one file asks or contains may change the prompts of another. */
export interface CodeFiles {
  all(): ReadonlyMap<string, CodeFile>
  /** What a file is now; undefined where it is no source code with prompts, or is gone. */
  put(path: string, file: CodeFile | undefined): void
  /** The files whose prompts the others have changed since this was asked last, in no order. */
  changed(): string[]
}

export function codeFiles(): CodeFiles {
  const files = new Map<string, CodeFile>()
  let seen = new Map<string, string>()
  let isChanged = false
  return {
    all: () => files,
    put(path, file) {
      if (file === undefined && !files.has(path)) return
      isChanged = true
      if (file) files.set(path, file)
      else files.delete(path)
    },
    changed() {
      if (!isChanged) return []
      isChanged = false
      const before = seen
      seen = seenTogether(files)
      return [...files.keys()].filter(path => seen.get(path) !== before.get(path))
    },
  }
}

/** By path which prompts of a file are left among the others, and which models they are given. */
function seenTogether(files: ReadonlyMap<string, CodeFile>): Map<string, string> {
  const inOrder = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
  const seen = new Map<string, string>()
  for (const parsed of acrossAll(inOrder, undefined, new WeakMap())) {
    const { path } = parsed.at
    seen.set(path, `${seen.get(path) ?? ''}${keyOf(parsed)}\n`)
  }
  return seen
}

function keyOf({ id, at, model }: ParsedPrompt): string {
  const { path, line, column } = model?.at ?? {}
  return JSON.stringify([id, at.line, at.column, model?.asked, path, line, column])
}
