import type { Language } from './language.ts'
import type { Token } from './tokens.ts'

/** What a text is to the code around it: the name that it is bound to, key by key, and the functions that it is handed to, the innermost first. */
export interface Binding {
  names: string[]
  calls: string[]
  how: 'is' | 'adds' | 'returns'
}

/** Calls and values within each other that are followed. */
const DEEPEST = 6

/** Finds what a text that begins at a token is bound to, by what stands before it. */
export function bindingOf(tokens: readonly Token[], start: number, language: Language): Binding {
  const names: string[] = []
  const calls: string[] = []
  let at = start
  for (let depth = 0; depth < DEEPEST; depth++) {
    const is = tokens[at - 1]?.is ?? ''
    if (is === 'return') return { names, calls, how: names.length > 0 ? 'is' : 'returns' }
    if (/^(?::=|=|=>|\+=)$/.test(is)) {
      const target = targetBefore(tokens, at - 1, language)
      return { names: [...target, ...names], calls, how: is === '+=' ? 'adds' : 'is' }
    }
    const around = aroundOf(tokens, at)
    if (around.key !== undefined) names.unshift(around.key)
    if (around.open === undefined) break
    const callee = calleeBefore(tokens, around.open)
    if (tokens[around.open]?.is === '(' && callee.name !== '') calls.push(callee.name)
    at = callee.start
  }
  return { names, calls, how: 'is' }
}

/** The bracket that a value stands in as an item, an argument or an entry, and the entry's key. */
function aroundOf(tokens: readonly Token[], at: number): { key?: string | undefined; open?: number | undefined } {
  const before = tokens[at - 1]
  const key = keyBefore(tokens, at)
  if (/^[([{]$/.test(before?.is ?? '')) return { key, open: at - 1 }
  const isItem = (key !== undefined || before?.is === ',') && before && before.inside !== -1
  return isItem ? { key, open: before.inside } : { key }
}

/** The key of an entry: `system: "..."`, `"system": "..."`, `"system" to "..."`. */
export function keyBefore(tokens: readonly Token[], at: number): string | undefined {
  const sign = tokens[at - 1]
  const key = tokens[at - 2]
  const lead = tokens[at - 3]
  if (!key || !lead || !(sign?.is === ':' || (sign?.kind === 'word' && sign.is === 'to'))) return undefined
  if (!/^[{,([]$/.test(lead.is)) return undefined
  if (key.kind === 'word') return key.is
  const [part] = key.parts
  return key.kind === 'text' && key.parts.length === 1 && part && 'spelled' in part
    ? part.spelled.text.slice(0, 100)
    : undefined
}

/** What stands before a bracket: the function that is called, or the type of what is made. */
export function calleeBefore(tokens: readonly Token[], open: number): { name: string; start: number } {
  let start = open
  const words: string[] = []
  while (start > 0 && words.length < 20) {
    const token = tokens[start - 1]
    if (!token || !(token.kind === 'word' || /^(?:\.|::|!|&|\*|\])$/.test(token.is))) break
    if (/^(?:return|in|else|to)$/.test(token.is)) break
    if (token.kind === 'word' && tokens[start]?.kind === 'word' && token.is !== 'new') break
    start = token.is === ']' && token.opener >= 0 ? token.opener : start - 1
    if (/^[\w.]+$/.test(token.is) && token.is !== 'new') words.unshift(token.is === '::' ? '.' : token.is)
  }
  return { name: words.join('').replace(/^\.+/, '').slice(0, 200), start }
}

/** The name that an assignment is to. */
export function targetBefore(tokens: readonly Token[], sign: number, { nameAt, endsByLine }: Language): string[] {
  const words: Token[] = []
  const inside = tokens[sign]?.inside
  const line = tokens[sign]?.line ?? 0
  let end = sign
  for (let at = sign - 1; at >= 0 && words.length < 40; at--) {
    const token = tokens[at]
    if (!token || token.kind === 'text' || /^[;{,(]$/.test(token.is) || token.inside !== inside) break
    if (endsByLine && token.line < line) break
    if (token.opener !== -1) {
      // `{ get; }` of a property, the arguments of a function that is one expression, an index.
      at = token.opener
      end = words.length === 0 ? at : end
      continue
    }
    words.unshift(token)
  }
  const colon = words.findIndex(({ is }) => is === ':')
  const before = nameAt === 'before-colon' && colon !== -1 ? words.slice(0, colon) : words
  const name = nameAt === 'first' ? firstName(before) : lastName(before)
  return name === '' ? [] : name.split('.')
}

const dotted = (words: readonly Token[]) => words.map(({ is }) => is).join('')

/** Go: the name stands before its type. */
function firstName(words: readonly Token[]): string {
  const start = words.findIndex(({ kind, is }) => kind === 'word' && !/^(?:const|var)$/.test(is))
  if (start === -1) return ''
  let end = start + 1
  while (words[end]?.is === '.' && words[end + 1]?.kind === 'word') end += 2
  return dotted(words.slice(start, end)).slice(0, 200)
}

function lastName(words: readonly Token[]): string {
  let start = words.length - 1
  if (words[start]?.kind !== 'word') return ''
  while (words[start - 1]?.is === '.' && words[start - 2]?.kind === 'word') start -= 2
  return dotted(words.slice(start)).slice(0, 200)
}
