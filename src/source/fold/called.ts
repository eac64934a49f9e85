import { functionIn } from '../children.ts'
import type { Module } from '../module.ts'
import type { Arg, Call, Expr } from '../outline.ts'
import { classIn, type Scope, scopeFor } from '../scopes.ts'
import { functionNamed, type Place } from './place.ts'
import { classAround, defined, type OpenModule, resolve } from './resolve.ts'

/** The function that a call runs: by its name, as a property of an object, or where it stands. */
export function functionCalled(
  { name, on, from }: Call,
  { scope, module }: Place,
  open: OpenModule,
): { scope: Scope; module: Module } | undefined {
  const named = inherited({ name, on }, scope, module) ?? functionNamed(name, scope)
  if (named) return { scope: named, module }
  const found = name === '' ? on && { expr: on, module } : resolve(name, from, scope, module, open)
  const held = found?.expr.kind === 'lambda' ? scopeFor(found.expr.define) : undefined
  if (held) return found && { scope: held, module: found.module }
  const other = found || name === '' ? undefined : defined(name, scope, module, open)
  return other?.scope.kind === 'function' ? other : undefined
}

/** What stands under a key that is written out: `PROMPTS.get("en")`. */
export function keyGot({ name, args, from, to }: Call): Extract<Expr, { kind: 'name' }> | undefined {
  const key = args[0]?.value
  if (!name.endsWith('.get') || key?.kind !== 'text') return undefined
  return { kind: 'name', from, to, name: `${name.slice(0, -'.get'.length)}.${key.spelled.text}` }
}

/** The function of the class that the one around extends: `super().prompt()`. */
function inherited({ name, on }: Pick<Call, 'name' | 'on'>, scope: Scope, module: Module): Scope | undefined {
  const isSuper = (on?.kind === 'call' || on?.kind === 'name') && on.name === 'super'
  const [base] = (isSuper && classAround(scope)?.define?.bases) || []
  const holder = base?.kind === 'name' ? classIn(module.root, base.name) : undefined
  return holder && functionIn(holder, name.slice(name.lastIndexOf('.') + 1))
}

/** What a model answers, by the name of the call; a call that makes a prompt of a text gives none. */
export const isAnswer = (name: string): boolean =>
  /llm|gpt|completion|invoke/i.test(name) && !/prompt|message|text|template|instruction/i.test(name)

/** The arguments of a call in which a text is looked for: the first few, and those with names such as `prompt`. */
export function mayBeWrapped(args: readonly Arg[]): readonly Arg[] {
  return args.filter(({ name }, i) => i < MOST_WRAPPED || (i < MOST_NAMED && name !== undefined && SAYS.test(name)))
}

const MOST_WRAPPED = 4
const MOST_NAMED = 40
const SAYS = /^(?:system|developer|user)?_?(?:prompt|message|instructions?)$|^system$/i
