import { readFileSync } from 'node:fs'
import { repeated } from '../test/torture/repeated.ts'
import type { Torture } from '../test/torture/torture.ts'
import { seeds } from './fuzz/seeds.ts'

/** Names that a file declares, in any language. */
const DECLARES =
  /\b(?:def|class|function|const|let|var|val|fun|func|fn|static|struct|enum|interface|record)\s+([A-Za-z_]\w*)|^[ \t]*([A-Za-z_]\w*)[ \t]*:?=(?!=)/gm

/**
 * Files that every reader knows, over and over: as they are, and with other names in each copy. What works through all that came before for each
 * part of a file is slow here, whatever the part is.
 */
export function repeatedSeeds(): Torture[] {
  return seeds().flatMap(({ file, path }): Torture[] => {
    const text = readFileSync(file, 'utf8')
    if (text.trim() === '' || text.length > 100_000) return []
    const all = { path, format: 'plain' }
    if (path.endsWith('.json'))
      return [{ ...all, name: `${file} in a list`, make: n => `[${repeated(n, `${text},`)}${text}]` }]
    const between = /\.ya?ml$/.test(path) ? '\n---\n' : '\n'
    const names = [...new Set([...text.matchAll(DECLARES)].map(([, one, other]) => one ?? other ?? ''))]
    const as = new RegExp(`\\b(?:${names.join('|')})\\b`, 'g')
    const numbered = (n: number) => {
      const copies: string[] = []
      for (let length = 0, i = 0; length < n; i++) {
        const copy = text.replace(as, name => `${name}${i}`) + between
        copies.push(copy)
        length += copy.length
      }
      return copies.join('')
    }
    return [
      { ...all, name: `${file} over and over`, make: n => repeated(n, text + between) },
      ...(names.length > 0 ? [{ ...all, name: `${file} with other names`, make: numbered }] : []),
    ]
  })
}
