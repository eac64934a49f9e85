import { lastAt } from '../../data/last-at.ts'
import { innerOf } from '../inner-of.ts'
import type { Bind, Expr } from '../outline.ts'
import type { Places } from './places.ts'

/** Larger numbers count as this. */
const MOST = 9

/** A name that stands for texts, where it is bound. */
export interface Named {
  name: string
  /** The index of a token of it. */
  at: number
  texts: readonly number[]
  /** How many loops it stands in. */
  loops: number
}

/** What an assignment binds to its name, to be looked for in the code around it; no name where a text is sent at once. */
export function namedBy({ target, value }: Pick<Bind, 'target' | 'value'>, at: number, loops: number): Named {
  return { name: target.slice(target.lastIndexOf('.') + 1), at, texts: textsIn(value), loops }
}

/** The uses of names that were seen so far, by what runs together. */
export class Uses {
  /** By name, and by the function that it is bound in. */
  private readonly wanted = new Map<string, Map<number, Named[]>>()
  private readonly found = new Map<Named, Map<string, { times: number; more: number }>>()
  private readonly places: Places

  constructor(all: readonly Named[], places: Places) {
    this.places = places
    for (const named of all.filter(({ name }) => name !== '')) {
      const byFunction = this.wanted.get(named.name) ?? new Map<number, Named[]>()
      const around = places.functionAround(named.at)
      const known = byFunction.get(around)
      if (known) known.push(named)
      else byFunction.set(around, [named])
      this.wanted.set(named.name, byFunction)
    }
  }

  get isEmpty(): boolean {
    return this.wanted.size === 0
  }

  has(name: string): boolean {
    return this.wanted.has(name)
  }

  note(name: string, at: number, more: number, times = 1): void {
    const named = this.bound(name, at)
    if (!named) return
    const groups = this.found.get(named) ?? new Map<string, { times: number; more: number }>()
    const group = this.places.groupOf(at)
    const known = groups.get(group) ?? { times: 0, more: 0 }
    const most = Math.max(known.more, more + this.places.loopsBetween(named.at, at))
    this.found.set(named, groups.set(group, { times: known.times + times, more: most }))
  }

  /** The binding that a use is of: the last one before it in a function around it, else one of a type or the file. */
  private bound(name: string, at: number): Named | undefined {
    const byFunction = this.wanted.get(name)
    for (const around of this.places.functionsAround(at)) {
      const all = byFunction?.get(around) ?? []
      const last = lastAt(all.length, i => all[i]?.at ?? 0, at)
      const named = around === -1 ? all[0] : all[last]
      if (named && (around === -1 || named.at < at)) return named
    }
    return undefined
  }

  further(all: readonly Named[]): ReadonlyMap<number, number> {
    const further = new Map<number, number>()
    for (const named of all) {
      const groups = [...(this.found.get(named)?.values() ?? [])]
      const most = named.loops + groups.reduce((max, { times, more }) => Math.max(max, times - 1 + more), 0)
      for (const text of most > 0 ? named.texts : [])
        further.set(text, Math.min(MOST, Math.max(most, further.get(text) ?? 0)))
    }
    return further
  }
}

function textsIn(expr: Expr): number[] {
  if (expr.kind === 'text') return [expr.from]
  return innerOf(expr).flatMap(([, inner]) => textsIn(inner))
}
