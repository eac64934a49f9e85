import type { Define } from '../outline.ts'
import type { Language } from './language.ts'
import type { Token } from './tokens.ts'

/** Tokens before a brace that may say what it opens. */
const MOST = 200
const NOT_CALLED = /^(?:if|for|while|switch|catch|using|lock|synchronized|foreach|match|when|try|fixed|return|new)$/

/** The type or the function whose body a brace opens; undefined where it opens anything else. */
export function frameOf(tokens: readonly Token[], brace: number, language: Language): Define | undefined {
  const header = headerBefore(tokens, brace, language)
  const last = header.findLastIndex(
    ({ kind, is }) => kind === 'word' && (language.types.test(is) || language.functions.test(is)),
  )
  const keyword = header[last]?.is ?? ''
  const { from, to } = tokens[brace] ?? { from: 0, to: 0 }
  const define = (kind: Define['kind'], name: string | undefined): Define | undefined =>
    name === undefined
      ? undefined
      : { kind, from, to, name, params: [], bases: [], decorators: [], doc: undefined, body: [] }
  if (language.functions.test(keyword) && last !== -1) {
    const owner = header[last + 1]?.is === '(' ? lastWordWithin(tokens, header[last + 2]) : undefined
    const name = functionName(header.slice(last + 1))
    return define('function', name !== undefined && owner !== undefined ? `${owner}.${name}` : name)
  }
  if (last !== -1) return define('class', typeName(header, last))
  const paren = header.findIndex(({ is }) => is === '(')
  const called = header[paren - 1]
  const isFunction = paren > 1 && called?.kind === 'word' && !header.some(({ is }) => is === '=' || NOT_CALLED.test(is))
  return isFunction ? define('function', called.is) : undefined
}

/** What stands between the statement before and a brace, without what is within its brackets. */
function headerBefore(tokens: readonly Token[], brace: number, { endsByLine }: Language): Token[] {
  const header: Token[] = []
  const inside = tokens[brace]?.inside
  let line = tokens[brace]?.line ?? 0
  for (let at = brace - 1; at >= 0 && header.length < MOST; at--) {
    const token = tokens[at]
    if (!token || /^[;{}]$/.test(token.is) || token.kind === 'text') break
    if (token.opener !== -1) {
      header.unshift(token)
      at = token.opener
      const open = tokens[at]
      if (open) header.unshift(open)
      line = open?.line ?? line
      continue
    }
    if (token.inside !== inside || (endsByLine && token.line < line)) break
    header.unshift(token)
    line = token.line
  }
  return header
}

/** A function's name, after the type that it belongs to where that stands before it: `func (a *Agent) Run(`, `fun Agent.run(`. */
function functionName(after: readonly Token[]): string | undefined {
  const words = wordsIn(after)
  const [first] = after
  return first?.is === '('
    ? words[0]
    : words[0] && after[1]?.is === '.' && words[1]
      ? `${words[0]}.${words[1]}`
      : words[0]
}

/** The type of Go's receiver: `(a *Agent)`. */
function lastWordWithin(tokens: readonly Token[], close: Token | undefined): string | undefined {
  const open = close ? tokens[close.opener] : undefined
  if (!close || !open) return undefined
  for (let at = close.opener + 1, last: string | undefined; at < close.opener + 12; at++) {
    const token = tokens[at]
    if (!token || token === close) return last
    if (token.is === '[') return last
    if (token.kind === 'word') last = token.is
  }
  return undefined
}

/** `class Agent`, `impl Tool for Agent`, and Go's `type Agent struct`. */
function typeName(header: readonly Token[], keyword: number): string | undefined {
  const after = wordsIn(withoutGenerics(header.slice(keyword + 1)))
  const target = after.indexOf('for')
  if (header[keyword]?.is === 'impl' && target !== -1) return after[target + 1]
  const before = wordsIn(header.slice(0, keyword))
  return after[0] ?? (before[0] === 'type' ? before.at(-1) : undefined)
}

function wordsIn(tokens: readonly Token[]): string[] {
  return tokens.filter(({ kind }) => kind === 'word').map(({ is }) => is)
}

/** Without what stands in angle brackets: `impl<T: Model> Agent<T>`. */
function withoutGenerics(tokens: readonly Token[]): Token[] {
  let depth = 0
  return tokens.filter(({ is }) => {
    if (is === '<') depth++
    if (is === '>') depth--
    return depth === 0 && is !== '>'
  })
}

/** Whether a brace opens Rust's tests, which stand beside what they test. */
export function opensTests(tokens: readonly Token[], brace: number): boolean {
  return tokens[brace - 2]?.is === 'mod' && /^tests?$/.test(tokens[brace - 1]?.is ?? '')
}

const LOOPS =
  /^(?:for|foreach|while|do|loop|repeat|forEach|each|times|map|flat_?[mM]ap|generateSequence|generate|iterate)$/
/** Functions that make as many as a number says by what stands in braces. */
const FILLS = /^(?:List|MutableList|Array)$/

/** Whether a brace opens a block that may run more than once: `for i := 0; i < n; i++ {`, `repeat(n) {`, `.forEach(x -> {`. */
export function opensLoop(tokens: readonly Token[], brace: number): boolean {
  for (let at = brace - 1, left = MOST; at >= 0 && left > 0; at--, left--) {
    const token = tokens[at]
    if (!token || /^[{}]$/.test(token.is)) return false
    if (token.kind === 'word' && LOOPS.test(token.is)) return true
    if (FILLS.test(token.is) && tokens[at + 1]?.is === '(' && tokens[brace - 1]?.opener === at + 1) return true
    if (token.opener !== -1) at = token.opener
    // Semicolons divide the head of a Go loop, which is on one line.
    else if (token.is === ';' && token.line !== tokens[brace]?.line) return false
  }
  return false
}

/** Whether a statement is the whole body of a loop: `for (...) text += "..."`. */
export function isLoopsOnly(tokens: readonly Token[], start: number): boolean {
  const inside = tokens[start]?.inside
  for (let at = start - 1, left = 20; at > 0 && left > 0; at--, left--) {
    const token = tokens[at]
    if (!token || /^[;{}]$/.test(token.is)) return false
    if (token.is === ')' && token.inside === inside)
      return token.opener > 0 && LOOPS.test(tokens[token.opener - 1]?.is ?? '')
  }
  return false
}
