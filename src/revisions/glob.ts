import { Problem } from '../model/problem.ts'
import { checkGlobs } from './glob-limits.ts'
import { matcher } from './globs/matcher.ts'
import { patternTree } from './globs/pattern-tree.ts'

/** What to look at: paths that match one of `files` and none of `exclude`. */
export interface Globs {
  files: readonly string[]
  exclude: readonly string[]
}

/** Finds the paths that globs match. Throws a Problem for globs that are too many or too much work. */
export type Globber = (globs: Globs) => ReadonlySet<string>

/** How many nodes of patterns all globs together may look at: a second's work or two. Ordinary ones take ten for a path at most. */
const patience = (paths: number) => 4_000_000 + 200 * paths

const tooSlow = () =>
  new Problem('the globs take too long to match.', { remedy: 'Use fewer globs, and fewer * in one.' })

/**
 * Makes a listing ready to be matched against many globs: `*`, `**`, `?`, `[a-z]`, `{a,b}`, and `!` in front to leave out again;
 * hidden files are files like any other. Parentheses, `|`, `+` and quotes are plain characters, and so is whatever `\` stands before.
 */
export function globber(paths: readonly string[]): Globber {
  const distinct = [...new Set(paths)]
  const shared = sharedStarts(distinct)
  const known = new Map<string, ReadonlySet<string>>()
  let left = patience(distinct.length)
  const spend = (looked: number) => {
    left -= looked
    if (left < 0) throw tooSlow()
  }
  const find = ({ files, exclude }: Globs): ReadonlySet<string> => {
    checkGlobs([...files, ...exclude])
    if (files.length === 0 || distinct.length === 0) return new Set()
    const isFound = matcher(patternTree(files, exclude), spend)
    const mayBeFound = byEnding(files)
    const found = new Set<string>()
    // What a path shares with the last one that was matched is the least that any two neighbours in between share.
    let common = 0
    distinct.forEach((path, i) => {
      common = Math.min(common, shared[i] ?? 0)
      if (!mayBeFound(path)) return
      if (isFound(path, common)) found.add(path)
      common = Number.POSITIVE_INFINITY
    })
    return found
  }
  const matchedBy = (globs: Globs) => {
    const key = JSON.stringify([globs.files, globs.exclude])
    const matched = known.get(key) ?? find(globs)
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
}

/** A look at how a path ends, which for most of the entries of a large config says that they are not about it. */
function byEnding(globs: readonly string[]): (path: string) => boolean {
  const all = new Set(globs.filter(glob => !glob.startsWith('!')).map(glob => /[^/*?[\]{}\\]*$/.exec(glob)?.[0] ?? ''))
  // What ends with `AGENTS.md` ends with `.md`, too.
  const endings = [...all].filter(ending => !endsWithAnother(ending, all))
  return path => endings.some(ending => path.endsWith(ending))
}

function endsWithAnother(ending: string, all: ReadonlySet<string>): boolean {
  if (all.has('') && ending !== '') return true
  for (let from = 1; from < Math.min(ending.length, LONGEST_ENDING); from++)
    if (all.has(ending.slice(from))) return true
  return false
}

/** Endings that differ further from their end are looked for one by one. */
const LONGEST_ENDING = 100

/** How many characters each path begins with that the one before it begins with, too. */
function sharedStarts(paths: readonly string[]): Uint32Array {
  return Uint32Array.from(paths, (path, i) => {
    const before = paths[i - 1] ?? ''
    const most = Math.min(path.length, before.length)
    let same = 0
    while (same < most && path.charCodeAt(same) === before.charCodeAt(same)) same++
    return same
  })
}

/** The same for paths that are not known beforehand, each asked about when it is met: `has` of what it gives is all there is. */
export function openGlobber(): (globs: Globs) => Pick<ReadonlySet<string>, 'has'> {
  const known = new WeakMap<Globs, Pick<ReadonlySet<string>, 'has'>>()
  const make = ({ files, exclude }: Globs) => {
    checkGlobs([...files, ...exclude])
    if (files.length === 0) return new Set<string>()
    let left = patience(0)
    const isFound = matcher(patternTree(files, exclude), looked => {
      left -= looked
      if (left < 0) throw tooSlow()
    })
    return {
      has(path: string) {
        left += 200
        return isFound(path, 0)
      },
    }
  }
  return globs => {
    const made = known.get(globs) ?? make(globs)
    known.set(globs, made)
    return made
  }
}

/** The same for one set of globs. */
export function matchPaths(paths: readonly string[], globs: Globs): ReadonlySet<string> {
  return globber(paths)(globs)
}
