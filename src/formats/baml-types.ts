/** A type of BAML. */
export type BamlType =
  | { kind: 'name' | 'literal'; name: string }
  | { kind: 'list' | 'optional'; of: BamlType }
  | { kind: 'union'; of: BamlType[] }
  | { kind: 'map'; key: BamlType; value: BamlType }

/** Brackets within brackets that no type needs. */
const DEEPEST = 20
const TOKEN = /\s*("(?:[^"\\]|\\.)*"|[\w.-]+|\[\]|[?|<>(),])/y

/** Reads a type, such as `map<string, Item[]> | "none"`; what follows it is passed over. */
export function readType(text: string): BamlType | undefined {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  for (let found = TOKEN.exec(text); found && tokens.length < 500; found = TOKEN.exec(text)) tokens.push(found[1] ?? '')
  let at = 0
  const union = (depth: number): BamlType | undefined => {
    const of: BamlType[] = []
    do {
      const each = depth > DEEPEST ? undefined : postfixed(depth)
      if (!each) return of.length === 0 ? undefined : { kind: 'union', of }
      of.push(each)
    } while (tokens[at] === '|' && ++at)
    return of.length === 1 ? of[0] : { kind: 'union', of }
  }
  const postfixed = (depth: number): BamlType | undefined => {
    let type = primary(depth)
    for (; type && (tokens[at] === '[]' || tokens[at] === '?'); at++)
      type = { kind: tokens[at] === '?' ? 'optional' : 'list', of: type }
    return type
  }
  const primary = (depth: number): BamlType | undefined => {
    const token = tokens[at++]
    if (token === '(') {
      const inner = union(depth + 1)
      if (tokens[at] === ')') at++
      return inner
    }
    if (token === 'map' && tokens[at] === '<') {
      at++
      const key = union(depth + 1)
      if (tokens[at] === ',') at++
      const value = union(depth + 1)
      if (tokens[at] === '>') at++
      return key && value && { kind: 'map', key, value }
    }
    if (token === undefined || !/^["\w]/.test(token)) return undefined
    return { kind: /^(?:["\d-]|true$|false$)/.test(token) ? 'literal' : 'name', name: token }
  }
  return union(0)
}
