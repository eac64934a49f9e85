import { globber } from '../../revisions/glob.ts'
import type { Look } from './look-around.ts'

const FILES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']
const MOST_LINES = 500

/** The owner of all of some files by the repository's CODEOWNERS; undefined where they have none, or not the same. */
export async function ownersIn(look: Look): Promise<(paths: readonly string[]) => string | undefined> {
  const file = FILES.find(path => look.paths.includes(path))
  const text = file === undefined ? undefined : await look.read(file)
  const owners = new Map<string, string>()
  // Of several patterns the last that matches counts.
  for (const line of text?.split('\n', MOST_LINES) ?? []) {
    const [pattern = '', owner] = line
      .trim()
      .replace(/\s#.*$/, '')
      .split(/\s+/)
    if (pattern === '' || pattern.startsWith('#') || pattern.length > 200) continue
    for (const path of matched(pattern, look.paths)) {
      if (owner === undefined) owners.delete(path)
      else owners.set(path, owner.replace(/^@/, '').slice(0, 200))
    }
  }
  return paths => {
    const all = new Set(paths.map(path => owners.get(path)))
    return all.size === 1 ? [...all][0] : undefined
  }
}

/** A pattern with a slash before its end starts at the top; one that names a folder is about all in it. */
function matched(pattern: string, paths: readonly string[]): ReadonlySet<string> {
  const bare = pattern.replace(/^\//, '').replace(/\/$/, '')
  const top = /^\/|\/(?=.)/.test(pattern) ? bare : `**/${bare}`
  const globs = pattern === '*' ? ['**'] : pattern.endsWith('/') ? [`${top}/**`] : [top, `${top}/**`]
  try {
    return globber(paths)({ files: globs, exclude: [] })
  } catch {
    return new Set()
  }
}
