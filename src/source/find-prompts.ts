import type { Candidate } from './detect/candidate.ts'
import { candidatesIn } from './detect/candidates.ts'
import { flowIn } from './detect/flow.ts'
import { judge, type Why } from './detect/judge.ts'
import { isPromptName } from './detect/names.ts'
import { type Budget, Folder, type Used } from './fold/fold.ts'
import { certainText, type Piece } from './fold/piece.ts'
import type { OpenModule } from './fold/resolve.ts'
import type { Module } from './module.ts'

/** Files of more are not read. */
const MOST_CHARACTERS = 4 * 2 ** 20

/** A prompt or a tool as it stands in source code. */
export interface Found {
  /** Class, function and name, in unique order: what the prompt goes by beside its path. */
  key: string
  why: Why
  candidate: Candidate
  messages: { role: string; pieces: Piece[] }[]
  /** Every literal of it, also those of other files. */
  used: Used[]
  /** What describes a tool and its parameters. */
  described: Piece[][]
  from: number
}

/**
 * The prompts of a module, in the order of the source. What one takes in from the same file is no prompt of its own. `cut`: where
 * there was more to follow than any program has.
 */
export function promptsIn(module: Module, open: OpenModule): { found: Found[]; cut: Budget['cut'] } {
  const candidates = candidatesIn(module)
  const flow = flowIn(
    module,
    candidates.filter(({ kind, weak }) => kind === 'request' && !weak),
  )
  const budget: Budget = { steps: 1_000_000 + module.text.length, characters: 4 * MOST_CHARACTERS }
  const accepted = candidates.flatMap((candidate): Found[] => {
    const found = foldOne(candidate, module, open, budget)
    const text = [...found.messages.map(({ pieces }) => certainText(pieces)), ...found.described.map(certainText)].join(
      '\n',
    )
    const why = judge(candidate, text, module, flow)
    return why ? [{ ...found, why }] : []
  })
  return { found: withKeys(withoutParts(accepted, module)), cut: budget.cut }
}

function foldOne(candidate: Candidate, module: Module, open: OpenModule, budget: Budget): Omit<Found, 'why'> {
  const folder = new Folder(open, budget)
  const { scope, tool, parts } = candidate
  const messages = parts
    .map(({ role, exprs }) => ({ role, pieces: exprs.flatMap(expr => folder.fold(expr, scope, module)) }))
    .filter(({ pieces }) => pieces.length > 0)
  const texts = tool ? [...(tool.description ? [tool.description] : []), ...tool.texts] : []
  const described = texts.map(expr => folder.fold(expr, scope, module))
  return { key: '', candidate, messages, used: folder.used, from: candidate.from, described }
}

/** Leaves out what others hold as a whole. Of two that hold the same, the one that is bound to a name gives it, and the one that asks says how. */
function withoutParts(all: readonly Found[], module: Module): Found[] {
  const ordered = [...all].sort((a, b) => b.used.length - a.used.length || rank(a) - rank(b))
  const holders = new Map<string, Set<Found>>()
  const kept: Found[] = []
  for (const found of ordered) {
    const own = found.used
    const [first, ...rest] = own
    const around =
      first &&
      [...(holders.get(keyOf(first)) ?? [])].find(each => rest.every(used => holders.get(keyOf(used))?.has(each)))
    if (around && own.length > 0) {
      if (around.used.length === own.length) merge(around, found)
      continue
    }
    kept.push(found)
    for (const used of own) {
      const known = holders.get(keyOf(used)) ?? new Set()
      holders.set(keyOf(used), known.add(found))
    }
  }
  return kept.filter(({ used }) => used.some(each => each.module === module)).sort((a, b) => a.from - b.from)
}

function keyOf({ module, from }: Used): string {
  return `${module.path}\0${from}`
}

/** What asks knows the roles and the model. */
function rank({ candidate }: Found): number {
  return candidate.kind === 'request' ? 0 : candidate.kind === 'tool' ? 1 : 2
}

function merge(around: Found, named: Found): void {
  const { candidate } = around
  if (candidate.kind !== 'request' || named.candidate.kind !== 'text' || named.candidate.returned) return
  around.key ||= nameOf(named.candidate)
}

/** A call goes by the function that it stands in: what its answer is called says nothing of the prompt. */
function nameOf({ scope, names, asks, tool }: Candidate): string {
  const bound = names.filter(name => name !== '__doc__')
  const own = tool && bound.length === 0 && tool.name !== scope.path.at(-1) ? [tool.name] : bound
  const called = asks && scope.path.length > 0 ? own.filter(isPromptName) : own
  const last = asks?.kind === 'call' && called.length + scope.path.length === 0 ? asks.name.split('.').slice(-1) : []
  return [...scope.path, ...called, ...last]
    .join('.')
    .replace(/[^\w.$-]+/g, '-')
    .slice(0, 200)
}

function withKeys(all: readonly Found[]): Found[] {
  const taken = new Map<string, number>()
  return all.map(found => {
    const key = found.key === '' ? nameOf(found.candidate) || 'prompt' : found.key
    const ordinal = (taken.get(key) ?? 0) + 1
    taken.set(key, ordinal)
    return { ...found, key: ordinal === 1 ? key : `${key}.${ordinal}` }
  })
}
