import { resolve, sep } from 'node:path'
import { runInNewContext } from 'node:vm'
import fastGlob from 'fast-glob'
import { Problem } from '../model/problem.ts'
import type { Entry } from '../model/revision.ts'
import { checkGlobs } from './glob-limits.ts'
import { memoryFileSystem } from './memory-file-system.ts'

/** What to look at: paths that match one of `files` and none of `exclude`. */
export interface Globs {
  files: readonly string[]
  exclude: readonly string[]
}

// A pattern full of stars can take a regular expression years; an ordinary file takes some microseconds.
const patience = (paths: number) => 2000 + Math.ceil(paths / 10)

/** The entries that the globs match, in the listing's order. Throws a Problem for globs that are too large or too slow. */
export function matchEntries(entries: readonly Entry[], globs: Globs): Entry[] {
  const matched = matchPaths(
    entries.map(entry => entry.path),
    globs,
  )
  return entries.filter(entry => matched.has(entry.path))
}

/**
 * The paths that the globs match: `*`, `**`, `?`, `[a-z]`, `{a,b}`, and `!` in front to leave out again; hidden files are files
 * like any other. Parentheses, `|`, `+` and quotes are plain characters, and so is whatever `\` stands before.
 */
export function matchPaths(paths: readonly string[], globs: Globs): Set<string> {
  checkGlobs([...globs.files, ...globs.exclude])
  const byAlias = new Map<string, string[]>()
  for (const path of paths) {
    const key = top + alias(path)
    byAlias.set(key, [...(byAlias.get(key) ?? []), path])
  }
  const matched = new Set<string>()
  if (byAlias.size === 0 || globs.files.length === 0) return matched
  for (const found of search([...byAlias.keys()], below(globs.files), below(globs.exclude))) {
    for (const path of byAlias.get(found) ?? []) matched.add(path)
  }
  return matched
}

// Characters that mean something to the library or to the regular expressions it makes, and are plain in a glob of ours. They
// stand as private-use characters while it works: so it finds names with line breaks, and no group or quantifier reaches a regular expression.
const plain = '\n\r\u2028\u2029()|+"\'`'
const alias = (text: string) =>
  text.replace(/[\n\r\u2028\u2029()|+"'`]/g, it => String.fromCharCode(0xf700 + plain.indexOf(it)))

// All paths and globs go below one folder: the library keeps folders as keys of a plain object, where one named
// `constructor` would meet an inherited key. A glob from the root of the file system matches nothing.
const top = 'listing/'
const below = (globs: readonly string[]) => {
  const parts = globs.map(glob => /^(?<not>!?)(?:\.\/)*(?<rest>.*)$/s.exec(alias(glob))?.groups ?? {})
  return parts.filter(({ rest }) => rest && !rest.startsWith('/')).map(({ not, rest }) => `${not}${top}${rest}`)
}

function search(paths: readonly string[], files: string[], exclude: string[]): string[] {
  const cwd = resolve(`${sep}in-memory`)
  const fs = memoryFileSystem(cwd, paths)
  const run = () =>
    fastGlob.sync(files, { cwd, fs, ignore: exclude, dot: true, extglob: false, followSymbolicLinks: false })
  try {
    // The one way to stop a regular expression that has begun is a time limit on the script that runs it.
    return runInNewContext('run()', { run }, { timeout: patience(paths.length) }) as string[]
  } catch (cause) {
    const slow = (cause as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
    if (!slow && !(cause instanceof RangeError) && !(cause instanceof SyntaxError)) throw cause
    const what = slow ? 'the globs take too long to match' : 'a glob cannot be understood'
    throw new Problem(what, { remedy: slow ? 'Use fewer * in one glob.' : 'Check its braces and brackets.', cause })
  }
}
