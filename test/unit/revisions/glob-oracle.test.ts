import { resolve, sep } from 'node:path'
import fc from 'fast-check'
import fastGlob, { type FileSystemAdapter } from 'fast-glob'
import { expect, test } from 'vitest'
import { matchPaths } from '../../../src/revisions/glob.ts'
import { sized } from '../../size.ts'

/**
 * fast-glob over a listing, below a folder, as it has rules of its own for a glob's first character. Whether `x/**` finds a file `x`
 * depends there on what `x` is; here it never does.
 */
function byFastGlob(listing: readonly string[], globs: readonly string[]): string[] {
  const paths = listing.map(one => `in/${one}`)
  const files = globs.map(glob => `in/${glob.replace(/\/\*\*$/, '/**/*')}`)
  const cwd = resolve(`${sep}in-memory`)
  const inside = (path: string) => (path === cwd ? '' : path.slice(cwd.length + 1))
  const folders = new Set(paths.flatMap(path => path.split('/').map((_, i, all) => all.slice(0, i).join('/'))))
  const no = () => false
  const special = { isSymbolicLink: no, isBlockDevice: no, isCharacterDevice: no, isFIFO: no, isSocket: no }
  const item = (name: string, isFolder: boolean) => ({
    name,
    isFile: () => !isFolder,
    isDirectory: () => isFolder,
    ...special,
  })
  const stat = (path: string) => {
    if (!folders.has(inside(path)) && !paths.includes(inside(path)))
      throw Object.assign(new Error(path), { code: 'ENOENT' })
    return item(path, folders.has(inside(path)))
  }
  const list = (path: string) => {
    stat(path)
    const start = inside(path) === '' ? '' : `${inside(path)}/`
    const below = paths.filter(one => one.startsWith(start)).map(one => one.slice(start.length).split('/'))
    return [...new Map(below.map(([name = '', ...rest]) => [name, item(name, rest.length > 0)])).values()]
  }
  const fs = { lstatSync: stat, statSync: stat, readdirSync: list } as unknown as Partial<FileSystemAdapter>
  return fastGlob
    .sync(files, { cwd, fs, dot: true, extglob: false, followSymbolicLinks: false })
    .map(found => found.slice(3))
    .sort()
}

const word = fc.constantFrom('a', 'b', 'ab', '.x', '[b]', 'a-b', 'md', 'A1', '語')
const name = fc.tuple(word, fc.constantFrom('', '.md', '.prompt.md', '.txt')).map(parts => parts.join(''))
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map(parts => parts.join('/'))
const piece = fc.oneof(
  { weight: 4, arbitrary: word },
  {
    weight: 3,
    arbitrary: fc.constantFrom('*', '*.md', '?', '[ab]', '[a-z]', '[!a]', '.{md,txt}', '{a,b}', '{a,b*}', '{b,a/b}'),
  },
)
const segment = fc.oneof(
  fc.constant('**'),
  fc.array(piece, { minLength: 1, maxLength: 3 }).map(parts => parts.join('')),
)
// fast-glob finds nothing in folders by a `?`.
const glob = fc
  .array(segment, { minLength: 1, maxLength: 4 })
  .map(parts => parts.join('/'))
  .filter(text => !/\?[^/]*\//.test(text))

/** No path is a file and a folder. */
const listing = fc
  .uniqueArray(path, { minLength: 1, maxLength: 12 })
  .map(paths => paths.filter(one => !paths.some(other => other.startsWith(`${one}/`))))

test('finds what fast-glob finds', () => {
  fc.assert(
    fc.property(listing, fc.array(glob, { minLength: 1, maxLength: 3 }), (paths, globs) => {
      expect([...matchPaths(paths, { files: globs, exclude: [] })].sort()).toEqual(byFastGlob(paths, globs))
    }),
    { numRuns: sized(5_000, 400) },
  )
})

test('leaves out what fast-glob would find by the same glob, and what is in a folder that a glob names', () => {
  fc.assert(
    fc.property(listing, fc.array(glob, { minLength: 1, maxLength: 2 }), (paths, globs) => {
      const found = matchPaths(paths, { files: ['**'], exclude: globs })
      const left = byFastGlob(paths, globs)
      for (const one of left) expect(found.has(one)).toBe(false)
      const folders = globs.filter(one => !/[*?[{]/.test(one.slice(one.lastIndexOf('/') + 1)) && !one.includes('{'))
      const within = byFastGlob(paths, [...globs, ...folders.map(one => `${one}/**/*`)])
      const rest = globs.some(one => one.includes('{')) ? undefined : paths.filter(one => !within.includes(one))
      if (rest) expect([...found].sort()).toEqual(rest.sort())
    }),
    { numRuns: sized(5_000, 400) },
  )
})
