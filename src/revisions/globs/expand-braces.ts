import { checkRange } from '../glob-limits.ts'

/**
 * The patterns that a glob stands for: `{a,b}` is each of its parts, `{1..3}` and `{a..c}` each of a range, with a step after a second `..`.
 * A group without a comma or a range is text, as is what stands between brackets or behind a backslash.
 * How many there may be is bounded by `checkGlobs`.
 * @throws Problem for a range of more than 1,000
 */
export function expandBraces(glob: string): string[] {
  const group = firstGroup(glob)
  if (!group) return [glob]
  const before = glob.slice(0, group.start)
  const behind = expandBraces(glob.slice(group.end + 1))
  const parts = group.parts.length > 1 ? group.parts.flatMap(expandBraces) : rangeOf(group.parts[0] ?? '')
  return (parts ?? []).flatMap(part => behind.map(rest => before + part + rest))
}

interface Group {
  start: number
  end: number
  parts: string[]
}

function firstGroup(glob: string): Group | undefined {
  for (let i = 0; i < glob.length; i = skip(glob, i)) {
    if (glob[i] !== '{') continue
    const group = groupAt(glob, i)
    if (group && (group.parts.length > 1 || rangeOf(group.parts[0] ?? ''))) return group
  }
  return undefined
}

/** The group that opens here, divided at its own commas; undefined where it does not close. */
function groupAt(glob: string, start: number): Group | undefined {
  const parts: string[] = []
  let from = start + 1
  let depth = 0
  for (let i = from; i < glob.length; i = skip(glob, i)) {
    const character = glob[i]
    if (character === '{') depth++
    if (character === '}' && depth-- === 0) return { start, end: i, parts: [...parts, glob.slice(from, i)] }
    if (character === ',' && depth === 0) {
      parts.push(glob.slice(from, i))
      from = i + 1
    }
  }
  return undefined
}

/** Where the next character that may mean something stands. */
function skip(glob: string, i: number): number {
  if (glob[i] === '\\') return i + 2
  const close = glob[i] === '[' ? glob.indexOf(']', i + 2) : -1
  return close < 0 ? i + 1 : close + 1
}

const numbers = /^(-?\d{1,15})\.\.(-?\d{1,15})(?:\.\.(-?\d{1,15}))?$/
const letters = /^([a-zA-Z])\.\.([a-zA-Z])(?:\.\.(-?\d{1,15}))?$/

function rangeOf(text: string): string[] | undefined {
  const asNumbers = numbers.exec(text)
  const [, from, to, by] = asNumbers ?? letters.exec(text) ?? []
  if (from === undefined || to === undefined) return undefined
  const ends = [from, to].map(end => (asNumbers ? Number(end) : end.charCodeAt(0))) as [number, number]
  const step = Math.max(1, Math.abs(Number(by ?? 1)))
  checkRange(Math.abs(ends[1] - ends[0]) / step)
  const width = [from, to].some(end => /^-?0\d/.test(end)) ? Math.max(from.length, to.length) : 0
  const range: string[] = []
  for (let n = ends[0]; ends[0] <= ends[1] ? n <= ends[1] : n >= ends[1]; n += ends[0] <= ends[1] ? step : -step)
    range.push(asNumbers ? padded(n, width) : String.fromCharCode(n))
  return range
}

function padded(n: number, width: number): string {
  const digits = String(Math.abs(n))
  return n < 0 ? `-${digits.padStart(width - 1, '0')}` : digits.padStart(width, '0')
}
