import type { Config, Facts, SlotDeclaration } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { Rename } from '../model/revision.ts'
import { printed } from './key-path.ts'
import type { Match } from './settings.ts'

export interface Assembly {
  of(path: string): { syntax: string | undefined; slots: ReadonlyMap<string, SlotDeclaration> }
  includeRoots: string[]
  /** True for a path that an entry names as it is, without wildcards. */
  isNamed(path: string): boolean
  /** After the last `of`: the head's keys that served for want of the base's. */
  findings(): Finding[]
}

/**
 * How prompts are assembled: by what the base says of them, the same for both sides. The head's serves for slots and folders
 * of which the base says nothing. A prompt that moves keeps what was said of its old path.
 */
export function assemblyFor(config: Config, match: Match, renames: readonly Rename[]): Assembly {
  const { base, head } = config
  const from = new Map(renames.map(rename => [rename.to, rename.from]))
  const to = new Map(renames.map(rename => [rename.from, rename.to]))
  const headKeys = new Set<string>()
  const known = new Map<string, ReturnType<Assembly['of']>>()
  const theirs = head === base ? undefined : head
  const of = (path: string) => {
    const [basePath, headPath] = [from.get(path) ?? path, to.get(path) ?? path]
    const ours = saidOf(base, [headPath, basePath], (rule, at) => match(at === basePath ? 'base' : 'head', rule, at))
    const other = saidOf(theirs, [headPath], (rule, at) => match('head', rule, at))
    const slots = new Map(ours.slots)
    for (const [name, slot] of other.slots) {
      if (slots.has(name)) continue
      slots.set(name, slot)
      headKeys.add(printed(['slots', name]))
    }
    if (ours.syntax === undefined && other.syntax !== undefined) headKeys.add('syntax')
    return { syntax: ours.syntax ?? other.syntax, slots }
  }
  const roots = new Set([...(base?.includeRoots ?? []), ...(head?.includeRoots ?? [])])
  if (roots.size > (base?.includeRoots.length ?? 0)) headKeys.add('include_roots')
  const globs = [...(base?.rules ?? []), ...(head?.rules ?? [])].flatMap(rule => rule.files)
  const named = new Set(globs.map(glob => glob.replace(/^(?:\.\/)+/, '')))
  return {
    of(path) {
      const before = known.get(path) ?? of(path)
      known.set(path, before)
      return before
    },
    includeRoots: [...roots],
    isNamed: path => named.has(path),
    findings: () => [...headKeys].map(key => ({ kind: 'head-key', severity: 'info', key })),
  }
}

type Said = { syntax: string | undefined; slots: Map<string, SlotDeclaration> }

/** Defaults, then what every entry that matches says, slot by slot; what is said of the last path counts most. */
function saidOf(
  facts: Facts | undefined,
  paths: readonly string[],
  matches: (rule: Facts['rules'][number], path: string) => boolean,
): Said {
  const said: Said = { syntax: facts?.defaults.syntax, slots: new Map(Object.entries(facts?.defaults.slots ?? {})) }
  for (const path of new Set(paths)) {
    for (const rule of facts?.rules ?? []) {
      if ((rule.slots === undefined && rule.syntax === undefined) || !matches(rule, path)) continue
      said.syntax = rule.syntax ?? said.syntax
      for (const [name, slot] of Object.entries(rule.slots ?? {})) said.slots.set(name, slot)
    }
  }
  return said
}
