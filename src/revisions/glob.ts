import { resolve, sep } from 'node:path'
import { runInNewContext } from 'node:vm'
import fastGlob from 'fast-glob'
import { Problem } from '../model/problem.ts'
import { checkGlobs } from './glob-limits.ts'
import { memoryFileSystem } from './memory-file-system.ts'

/** What to look at: paths that match one of `files` and none of `exclude`. */
export interface Globs {
  files: readonly string[]
  exclude: readonly string[]
}

// A pattern full of stars can take a regular expression years; an ordinary file takes some microseconds. All globs together
// have this many milliseconds.
const patience = (paths: number) => 4000 + Math.ceil(paths / 5)

/** Finds the paths that globs match. Throws a Problem for globs that are too large or too slow. */
export type Globber = (globs: Globs) => ReadonlySet<string>

/**
 * Makes a listing ready to be matched against many globs: `*`, `**`, `?`, `[a-z]`, `{a,b}`, and `!` in front to leave out again;
 * hidden files are files like any other. Parentheses, `|`, `+` and quotes are plain characters, and so is whatever `\` stands before.
 */
export function globber(paths: readonly string[]): Globber {
  const byAlias = new Map<string, string[]>()
  for (const path of new Set(paths)) {
    const key = top + alias(path)
    byAlias.set(key, [...(byAlias.get(key) ?? []), path])
  }
  const find = searcher([...byAlias.keys()])
  const known = new Map<string, ReadonlySet<string>>()
  const matchedBy = (globs: Globs) => {
    const key = JSON.stringify([globs.files, globs.exclude])
    const matched = known.get(key) ?? new Set(matchingKeys(globs).flatMap(found => byAlias.get(found) ?? []))
    known.set(key, matched)
    return matched
  }
  // Every prompt asks with the same entries of the config, which are then known as they are.
  const asked = new WeakMap<Globs, ReadonlySet<string>>()
  return globs => {
    const matched = asked.get(globs) ?? matchedBy(globs)
    asked.set(globs, matched)
    return matched
  }

  function matchingKeys({ files, exclude }: Globs): string[] {
    checkGlobs([...files, ...exclude])
    return byAlias.size === 0 || files.length === 0 ? [] : find(below(files), below(exclude))
  }
}

/** The same for one set of globs. */
export function matchPaths(paths: readonly string[], globs: Globs): ReadonlySet<string> {
  return globber(paths)(globs)
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

function searcher(paths: readonly string[]): (files: string[], exclude: string[]) => string[] {
  const cwd = resolve(`${sep}in-memory`)
  const fs = memoryFileSystem(cwd, paths)
  let left = patience(paths.length)
  return (files, exclude) => {
    const run = () =>
      fastGlob.sync(files, { cwd, fs, ignore: exclude, dot: true, extglob: false, followSymbolicLinks: false })
    const start = performance.now()
    try {
      // The one way to stop a regular expression that has begun is a time limit on the script that runs it.
      return runInNewContext('run()', { run }, { timeout: Math.max(1, Math.ceil(left)) }) as string[]
    } catch (cause) {
      const slow = (cause as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
      if (!slow && !(cause instanceof RangeError) && !(cause instanceof SyntaxError)) throw cause
      const what = slow ? 'the globs take too long to match.' : 'a glob cannot be understood.'
      throw new Problem(what, {
        remedy: slow ? 'Use fewer globs, and fewer * in one.' : 'Check its braces and brackets.',
        cause,
      })
    } finally {
      left -= performance.now() - start
    }
  }
}
