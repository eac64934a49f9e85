import type { Expr } from '../outline.ts'
import type { Token } from './tokens.ts'

/** Names of functions that send a text more often. */
export const REPEATS = /(?:^|\.)(?:repeat|nCopies|replicate|cycle)$/i
const PADS = /(?:^|\.)(?:pad(?:End|Start|Left|Right)?|ljust|rjust|center)$/i
/** Names of functions that fill in a text's fields. */
export const FILLS = /(?:^|\.)(?:s?printf|format\w*|Format|w?rite)$/i
/** Names of functions that show a text to people. */
export const SHOWS =
  /(?:^|\.)(?:e?print(?:ln|f)?|[ES]?Print(?:ln|f)?|Fatal(?:f|ln)?|Errorf?|Warnf?|Infof?|Debugf?|Logf?|panic|bail|anyhow|ensure|expect|WriteLine|require|check|error|debug|info|warn|trace|log|\w*(?:Exception|Error))$/
const WIDE = /%[-+ #0]*(?:\d{2}|\*)/

/** What a function or method of this name makes of a text; `args` are its other arguments. */
export function madeBy(name: string, text: Expr, args: readonly Expr[], at: Token | undefined): Expr {
  const { from, to } = at ?? text
  const call = (how: string, ...given: readonly Expr[]): Expr => ({
    kind: 'call',
    from,
    to,
    name: how,
    on: text,
    args: given.map(value => ({ name: undefined, value })),
  })
  if (REPEATS.test(name)) return call('*', numberIn(args) ?? { kind: 'other', from, to, inner: [], mute: true })
  if (PADS.test(name)) return call('ljust', numberIn(args) ?? { kind: 'other', from, to, inner: [], mute: true })
  if (FILLS.test(name) && WIDE.test(spelledIn(text))) return call('%')
  return { kind: 'call', from, to, name, on: undefined, args: [{ name: undefined, value: text }] }
}

function numberIn(args: readonly Expr[]): Expr | undefined {
  return args.find(({ kind }) => kind === 'constant')
}

/** Whether a text stands for what a program puts in its place: `{name}`, `%NAME%`. */
export function isPlaceholder(text: Expr | undefined): boolean {
  return text !== undefined && /^\s*(?:[{<%$[@#]\S|__|[A-Z_]{3,})/.test(spelledIn(text))
}

function spelledIn(text: Expr): string {
  if (text.kind === 'joined') return text.parts.map(spelledIn).join('')
  return text.kind === 'text' ? text.spelled.text : ''
}

/** The number that begins at a token: each of its digits is a token. */
export function numberAt(tokens: readonly Token[], at: number): { expr: Expr; end: number } | undefined {
  let [digits, end] = ['', at]
  for (let token = tokens[at]; token && /^[\d_]\w*$/.test(token.is) && digits.length < 12; token = tokens[end]) {
    if (end > at && token.from !== tokens[end - 1]?.to) break
    digits += token.is
    end++
  }
  const [first, last] = [tokens[at], tokens[end - 1]]
  const value = Number(digits.replaceAll('_', ''))
  if (!first || !last || !/^\d/.test(digits) || Number.isNaN(value)) return undefined
  return { expr: { kind: 'constant', from: first.from, to: last.to, value }, end }
}

/** What stands between texts that become one: `+`, and the comma of `concat!("...", "...")`. */
export function gluesAt(tokens: readonly Token[], at: number): RegExp {
  const open = tokens[at]?.inside ?? -1
  const name = tokens[open - 1]?.is === '!' ? tokens[open - 2] : tokens[open - 1]
  return tokens[open]?.is === '(' && isConcat(name?.is ?? '') ? /^[+,]$/ : /^\+$/
}

/** Whether a function or a macro makes one text of its arguments. */
export function isConcat(name: string): boolean {
  return /(?:^|\.)concat!?$/i.test(name)
}
