import { parse, TomlError } from 'smol-toml'
import type { Fault, Tree } from './tree.ts'

/** Characters; TOML that people write is far below. */
const LARGEST = 512 * 1024
const DEEPEST = 200

/** Reads TOML 1.0. Values have the place of their assignment, or that of the table around them. Dates are no text. */
export function parseToml(text: string): Tree | Fault {
  if (text.length > LARGEST) return { problem: 'too-large', at: 0 }
  try {
    const value = parse(text.replace(/^\uFEFF/, ' '), { maxDepth: DEEPEST, integersAsBigInt: 'asNeeded' })
    return toTree(value, [], 0, placesOf(text))
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    return { problem: /depth|nest/i.test(error.message) ? 'too-deep' : 'not-yaml', at: offsetOf(text, error.line) }
  }
}

function toTree(value: unknown, path: readonly string[], around: number, places: ReadonlyMap<string, number>): Tree {
  const at = places.get(path.join('\0')) ?? around
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { at, kind: 'scalar', value }
  if (Array.isArray(value))
    return { at, kind: 'list', items: value.map((item, i) => toTree(item, [...path, String(i)], at, places)) }
  if (typeof value !== 'object' || value === null || value instanceof Date) return { at, kind: 'scalar', value: null }
  const entries = Object.entries(value).map(([key, inner]): [string, Tree] => [
    key,
    toTree(inner, [...path, key], at, places),
  ])
  return { at, kind: 'map', entries: new Map(entries) }
}

const HEAD = /^[ \t]*(\[\[?)([^\]]{1,500})\]/
const KEY =
  /^[ \t]*((?:[\w-]{1,200}|"[^"\n]{1,200}"|'[^'\n]{1,200}')(?:[ \t]*\.[ \t]*(?:[\w-]{1,200}|"[^"\n]{1,200}"|'[^'\n]{1,200}'))*)[ \t]*=[ \t]*/

/** Where values begin, by the path of their keys: a look at the lines, which passes over texts of several lines. */
function placesOf(text: string): Map<string, number> {
  const places = new Map<string, number>()
  const counts = new Map<string, number>()
  let table: string[] = []
  let quotes: string | undefined
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(start, end)
    const key = quotes === undefined ? KEY.exec(line.slice(0, 2000)) : null
    const head = quotes === undefined && !key ? HEAD.exec(line.slice(0, 600)) : null
    if (key) places.set([...table, ...partsOf(key[1] ?? '')].join('\0'), start + key[0].length)
    if (head) {
      table = partsOf(head[2] ?? '')
      const name = table.join('\0')
      const index = counts.get(name) ?? 0
      if (head[1] === '[[') {
        counts.set(name, index + 1)
        table.push(String(index))
      }
      places.set(table.join('\0'), start)
    }
    quotes = openAfter(line.slice(key?.[0].length ?? 0), quotes)
    start = end + 1
  }
  return places
}

function partsOf(keys: string): string[] {
  return [...keys.matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )
}

/** The quotes of a text of several lines that is open at a line's end. */
function openAfter(line: string, open: string | undefined): string | undefined {
  let at = 0
  for (let quotes = open; ; ) {
    if (quotes === undefined) {
      const next = /"""|'''/.exec(line.slice(at))
      if (!next) return undefined
      quotes = next[0]
      at += next.index + 3
    }
    const end = line.indexOf(quotes, at)
    if (end === -1) return quotes
    at = end + 3
    quotes = undefined
  }
}

function offsetOf(text: string, line: number): number {
  let at = 0
  for (let i = 1; i < line; i++) {
    const next = text.indexOf('\n', at)
    if (next === -1) break
    at = next + 1
  }
  return at
}
