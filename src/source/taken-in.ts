import { digestOf } from '../data/digest-of.ts'
import type { TakenIn } from '../model/taken-in.ts'
import { cutOf, WHOLE } from '../parsed/cut-of.ts'
import { type OpenModule, resolve } from './fold/resolve.ts'
import { innerOf } from './inner-of.ts'
import type { Module } from './module.ts'
import type { Expr } from './outline.ts'
import type { Scope } from './scope.ts'

/** Characters of an expression, expressions of one prompt, and names behind names that are looked at. */
const LONGEST = 300
const MOST_STEPS = 400
const MOST_TAKEN = 50
const DEEPEST = 6
/** What stands around an expression within a text. */
const SLOT = /^\$?\{\s*|\s*\}$/g
/** A name in the place of a bound, which may stand for a number: `history[-LAST:]`, `k=TOP_K`. */
const BOUND = /(?<=[[:=(,]\s{0,9}-?)[A-Za-z_]\w{0,63}(?=\s{0,9}[\]:,)])/g
/** Characters from which on a text is no separator or key. */
const ENOUGH = 40

interface At {
  scope: Scope
  module: Module
}

/**
 * What a prompt takes in when it runs, and how much of each at the most: `history[-4:]`, `docs.slice(0, 3).join()`, also behind a name that the
 * same module gives it. Nothing of the expressions is kept but digests.
 */
export function takenIn(exprs: readonly Expr[], at: At, open: OpenModule): TakenIn[] {
  const found = new Map<string, TakenIn>()
  const seen = new Set<Expr>()
  let left = MOST_STEPS
  const note = ({ from, to }: Expr, { module, scope }: At): boolean => {
    if (to - from > LONGEST || found.size >= MOST_TAKEN) return false
    const numberOf = (word: string) => {
      const value = resolve(word, from, scope, module, open)?.expr
      return value?.kind === 'constant' && typeof value.value === 'number' ? String(value.value) : word
    }
    const { of, most } = cutOf(module.text.slice(from, to).replace(SLOT, '').replace(BOUND, numberOf))
    const key = digestOf(of)
    const known = found.get(key)
    const name = /^[A-Za-z_$][\w$.]{0,63}$/.exec(of)?.[0] ?? ''
    if (!known || known.most < most) found.set(key, { name, at: module.place(from), of: key, most })
    return most < WHOLE
  }
  const look = (expr: Expr, at: At, depth: number): void => {
    if (left-- < 0 || depth > DEEPEST || seen.has(expr)) return
    seen.add(expr)
    if (expr.kind === 'text' || expr.kind === 'constant' || expr.kind === 'lambda') return
    if (expr.kind === 'name') named(expr, at, depth)
    // What is cut as a whole is not also taken in without the cut.
    if ((expr.kind === 'call' || expr.kind === 'other') && !hasText(expr) && note(expr, at)) return
    if (expr.kind === 'maybe' && expr.over) look(expr.over, at, depth)
    for (const [, inner] of innerOf(expr)) look(inner, at, depth)
  }
  const named = (expr: Extract<Expr, { kind: 'name' }>, at: At, depth: number) => {
    const value = resolve(expr.name, expr.from, at.scope, at.module, open)
    if (value) look(value.expr, value, depth + 1)
    else note(expr, at)
  }
  for (const expr of exprs) look(expr, at, 0)
  return [...found.values()]
}

/** Whether it holds a text of some length itself, whose slots are known. */
function hasText(expr: Expr): boolean {
  return innerOf(expr).some(
    ([, inner]) =>
      (inner.kind === 'text' && inner.spelled.text.length >= ENOUGH) || (inner.kind === 'joined' && hasText(inner)),
  )
}
