import type { Loc } from '../../model/quantity.ts'
import type { Template, TemplatePiece } from '../syntaxes/piece.ts'
import { hopsOf } from '../syntaxes/templates.ts'
import { findIncludes, type Include } from './find-includes.ts'
import { DEEPEST, type Partial, type Partials } from './partials.ts'

/** What one prompt may be assembled from: more is nobody's prompt. */
const MOST_FILES = 1_000
const MOST_CHARACTERS = 4 * 1024 * 1024

export type Trouble =
  | { kind: 'missing' | 'escapes' | 'cycle'; target: string; at: Loc; optional: boolean }
  /** `target` is how it is computed, which may be text of the prompt. */
  | { kind: 'computed'; target: string; at: Loc; optional: false }
  | { kind: 'template'; fault: NonNullable<Template['fault']>; syntax: string }

/** All files that a prompt's messages lead to, each once, and what is wrong on the way. `tooLarge` decides what is too much. */
export interface Closure {
  files: { path: string; id: string }[]
  /** What came of every include, in order. */
  steps: string[]
  troubles: Trouble[]
  tooLarge: boolean
}

interface Walk extends Closure {
  partials: Partials
  characters: number
  done: Map<string, Partial>
}

/** @param path the prompt's own file */
export function closureOf(
  messages: readonly { body: readonly TemplatePiece[]; syntax: string }[],
  path: string,
  partials: Partials,
): Closure {
  const walk: Walk = { partials, files: [], steps: [], troubles: [], tooLarge: false, characters: 0, done: new Map() }
  for (const { body, syntax } of messages) follow(findIncludes(body), syntax, [path], walk)
  return { files: walk.files, steps: walk.steps, troubles: walk.troubles, tooLarge: walk.tooLarge }
}

/** Whether the same template leads to the same texts by both, so that it need not be assembled twice. */
export function isSameClosure(one: Closure, other: Closure): boolean {
  const { files, steps } = other
  return (
    one.files.length === files.length &&
    one.steps.length === steps.length &&
    one.files.every(({ path, id }, i) => path === files[i]?.path && id === files[i]?.id) &&
    one.steps.every((step, i) => step === steps[i])
  )
}

function follow(includes: readonly Include[], syntax: string, above: readonly string[], walk: Walk): void {
  if (above.length > hopsOf(syntax)) return
  for (const include of includes) {
    if (walk.tooLarge) return
    const resolved = walk.partials.resolve(include, syntax)
    walk.steps.push(resolved.kind === 'found' ? resolved.path : resolved.kind)
    if (resolved.kind === 'not-read') walk.tooLarge = true
    else if (resolved.kind === 'found' && !include.computed && !above.includes(resolved.path))
      enter(resolved.path, syntax, above, walk)
    else walk.troubles.push(...troubleOf(include, resolved.kind))
  }
}

function troubleOf(
  { target, at, optional, computed }: Include,
  kind: ReturnType<Partials['resolve']>['kind'],
): Trouble[] {
  if (computed) return [{ kind: 'computed', target: computed.key, at, optional: false }]
  const isOptional = optional !== undefined
  if (kind === 'found') return [{ kind: 'cycle', target, at, optional: isOptional }]
  if ((kind !== 'missing' && kind !== 'escapes') || optional === 'silent') return []
  return [{ kind, target, at, optional: isOptional }]
}

function enter(path: string, syntax: string, above: readonly string[], walk: Walk): void {
  const key = `${syntax} ${path}`
  const partial = walk.partials.open(path, syntax)
  if (!partial || walk.done.has(key)) return
  walk.done.set(key, partial)
  walk.files.push({ path, id: partial.id })
  walk.characters += partial.length
  walk.tooLarge ||= above.length > DEEPEST || walk.files.length > MOST_FILES || walk.characters > MOST_CHARACTERS
  if (partial.fault) walk.troubles.push({ kind: 'template', fault: partial.fault, syntax })
  follow(partial.includes, syntax, [...above, path], walk)
}
