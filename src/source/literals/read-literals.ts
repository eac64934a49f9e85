import type { Span } from '../marks.ts'
import type { Bind, Expr, Outline, Statement } from '../outline.ts'
import { bindingOf } from './binding.ts'
import { frameOf, isLoopsOnly, opensLoop, opensTests } from './frames.ts'
import type { Language } from './language.ts'
import { madeBy } from './made-by.ts'
import { remadeAt } from './remade.ts'
import { textAt } from './text-at.ts'
import { type Token, tokensOf } from './tokens.ts'

/**
 * Reads source code as far as its texts need it: each text with what is added to it, the name that it is bound to, and the types and functions
 * that it stands in. All else is passed over.
 */
export function readLiterals(text: string, language: Language): { outline: Outline; comments: Span[] } {
  const { tokens, comments, tooDeep } = tokensOf(text, language)
  const body: Statement[] = []
  const open: Statement[][] = [body]
  for (let at = 0; at < tokens.length; ) at = step(tokens, at, open, language)
  return { outline: { body, imports: new Map(), ...(tooDeep !== undefined && { tooDeep }) }, comments }
}

/** Reads what begins at a token into the innermost of the open bodies, and gives the token behind it. */
function step(tokens: readonly Token[], at: number, open: Statement[][], language: Language): number {
  const token = tokens[at]
  const around = open.at(-1) ?? []
  if (token?.kind === 'text') {
    const { expr, start, end } = textAt(tokens, at)
    const isKey = /^(?::|to)$/.test(tokens[end]?.is ?? '')
    if (!isKey) around.push(statementOf(tokens, start, expr, language))
    return end
  }
  const remade = remadeAt(tokens, at, language)
  if (remade) around.push(remade)
  if (token?.is === '{' && opensTests(tokens, at)) return behind(tokens, at)
  if (token?.is === '{') {
    const define = frameOf(tokens, at, language)
    if (define) around.push(define)
    const loop: Statement[] | undefined = !define && opensLoop(tokens, at) ? [] : undefined
    if (loop) around.push(loopOf(token, loop))
    open.push(define?.body ?? loop ?? around)
  } else if (token?.is === '}' && open.length > 1) open.pop()
  return at + 1
}

function loopOf({ from, to }: Token, body: Statement[]): Statement {
  return { kind: 'block', from, to, by: 'loop', arms: [body], complete: false }
}

function behind(tokens: readonly Token[], open: number): number {
  let at = open + 1
  while (at < tokens.length && tokens[at]?.opener !== open) at++
  return at + 1
}

const SHOWS =
  /(?:^|\.)(?:e?print(?:ln|f)?|[ES]?Print(?:ln|f)?|Fatal(?:f|ln)?|Errorf?|Warnf?|Infof?|Debugf?|Logf?|panic|bail|anyhow|ensure|expect|WriteLine|require|check|error|debug|info|warn|trace|log|\w*(?:Exception|Error))$/

function statementOf(tokens: readonly Token[], start: number, value: Expr, language: Language): Statement {
  const { names, calls, how } = bindingOf(tokens, start, language)
  const { from, to } = value
  // What is printed, logged or thrown is for people.
  if (names.length === 0 && how !== 'returns' && calls.some(name => SHOWS.test(name)))
    return { kind: 'does', from, to, value: { kind: 'other', from, to, inner: [], mute: true } }
  const called = calls.reduce<Expr>((inner, name) => madeBy(name, inner, [], tokens[start]), value)
  if (how === 'returns') return { kind: 'returns', from, to, value: called }
  if (names.length === 0) return { kind: 'does', from, to, value: called }
  const bind = { kind: 'bind', from, to, target: names.join('.'), how, value: called } satisfies Bind
  const first = tokens[start]
  return how === 'adds' && first && isLoopsOnly(tokens, start) ? loopOf(first, [bind]) : bind
}
