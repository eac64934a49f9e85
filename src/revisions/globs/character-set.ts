/** Characters between brackets. */
export interface CharacterSet {
  has(code: number): boolean
  /** Where the closing bracket stands. */
  end: number
  /** True where the brackets may be meant as they are, as in a folder named `[id]`: nothing between them is special. */
  isAlsoText: boolean
}

const named: Readonly<Record<string, RegExp>> = {
  alnum: /[a-z0-9]/i,
  alpha: /[a-z]/i,
  digit: /[0-9]/,
  lower: /[a-z]/,
  upper: /[A-Z]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /\s/,
  word: /\w/,
  xdigit: /[0-9a-f]/i,
}

/** The set that opens at `start`: `[abc]`, `[a-z]`, `[!a]`, `[^a]`, `[[:alpha:]]`. Undefined where it does not close before a `/`. */
export function characterSetAt(pattern: string, start: number): CharacterSet | undefined {
  const negated = pattern[start + 1] === '!' || pattern[start + 1] === '^'
  const first = start + (negated ? 2 : 1)
  const ranges: [number, number][] = []
  const classes: RegExp[] = []
  let i = first
  for (; i < pattern.length; i++) {
    if (pattern[i] === '/') return undefined
    if (pattern[i] === ']' && i > first) break
    const [whole = '', name = ''] = /^\[:([a-z]{1,10}):\]/.exec(pattern.slice(i, i + 15)) ?? []
    const known = Object.hasOwn(named, name) ? named[name] : undefined
    if (known) {
      classes.push(known)
      i += whole.length - 1
      continue
    }
    if (pattern[i] === '\\') i++
    const from = pattern.charCodeAt(i)
    const isRange = pattern[i + 1] === '-' && i + 2 < pattern.length && pattern[i + 2] !== ']'
    if (isRange) i += 2
    ranges.push([from, pattern.charCodeAt(i)])
  }
  if (i >= pattern.length) return undefined
  const isIn = (code: number) =>
    ranges.some(([from, to]) => from <= code && code <= to) || classes.some(one => one.test(String.fromCharCode(code)))
  return {
    has: code => code !== SLASH && isIn(code) !== negated,
    end: i,
    isAlsoText: !/[-*+?.^${}()|[\]\\!]/.test(pattern.slice(start + 1, i)),
  }
}

const SLASH = 47
