import type { Config, Facts, PromptRule, PromptVariant, SlotDeclaration } from '../model/config.ts'
import type { Declarations, PathDeclarations } from '../model/declarations.ts'
import type { Finding } from '../model/finding.ts'
import type { Rename } from '../model/revision.ts'
import { printed } from './key-path.ts'
import { rulesAbout } from './rules-about.ts'
import type { Match } from './settings.ts'
import { takingFor } from './taking-for.ts'

/**
 * What a pair's prompts are assembled by: what the base declares, on both sides, so that a declaration causes no growth. The head's
 * serves for slots and folders that the base does not declare. A prompt that moves keeps what was declared for its old path.
 */
export function declarationsFor(config: Config, match: Match, renames: readonly Rename[]): Declarations {
  const { base, head } = config
  const from = new Map(renames.map(rename => [rename.to, rename.from]))
  const to = new Map(renames.map(rename => [rename.from, rename.to]))
  const theirs = head === base ? undefined : head
  const mayTake = [base, head].some(facts => facts?.rules.some(({ take }) => take !== undefined))
  const byRules = new Map<string, PathDeclarations>()
  const byPath = new Map<string, PathDeclarations>()
  const find = (path: string, names: readonly string[] | undefined) => {
    const [basePath, headPath] = [from.get(path) ?? path, to.get(path) ?? path]
    const declaredIn = (facts: Facts | undefined, paths: readonly string[]) =>
      facts ? paths.flatMap(each => declaring(rulesAbout(facts, { path: each, names }, match))) : []
    const ours = declaredIn(base, headPath === basePath ? [headPath] : [headPath, basePath])
    const other = declaredIn(theirs, [headPath])
    const taken = mayTake ? takingFor(config, [...new Set([basePath, headPath])], match) : undefined
    // Paths with the same entries share one value, which is then opened and compared once.
    const key = `${ours.map(rule => base?.rules.indexOf(rule))};${other.map(rule => theirs?.rules.indexOf(rule))};${taken?.key}`
    const known = byRules.get(key)
    if (known) return known
    const said = [saidOf(base, ours), saidOf(theirs, other)] as const
    const whole = { ...together(config.adopts ? unvaried(said[0]) : said[0], unvaried(said[1])), take: taken }
    // Only the base's variants count: a large new one would make all growth look small.
    const variants = config.adopts ? undefined : variantsOf(ours)
    const made = variants ? { ...whole, variants: inEach(whole, variants) } : whole
    byRules.set(key, made)
    return made
  }
  // Where no entry declares anything, all paths are alike.
  const mayDiffer = mayTake || [base, head].some(facts => facts && declaring(facts.rules).length > 0)
  let alike: PathDeclarations | undefined
  const globs = [...(base?.rules ?? []), ...(head?.rules ?? [])].flatMap(rule => rule.files)
  const named = new Set(globs.map(glob => glob.replace(/^(?:\.\/)+/, '')))
  return {
    of(path, names, variant) {
      if (!mayDiffer) {
        alike ??= find(path, names)
        return alike
      }
      const key = names === undefined ? path : [path, ...names].join('\0')
      const known = byPath.get(key) ?? find(path, names)
      byPath.set(key, known)
      return (variant === undefined ? undefined : known.variants?.get(variant)) ?? known
    },
    mayVary: !config.adopts && (base?.rules.some(({ variants }) => variants !== undefined) ?? false),
    includeRoots: [...new Set([...(base?.includeRoots ?? []), ...(head?.includeRoots ?? [])])],
    isNamed: path => named.has(path),
  }
}

/** The head's keys that serve these paths for want of the base's. */
export function headKeysOf(config: Config, declarations: Declarations, paths: readonly string[]): Finding[] {
  const ofBase = new Set(config.base?.includeRoots)
  const keys = new Set(declarations.includeRoots.some(root => !ofBase.has(root)) ? ['include_roots'] : [])
  for (const path of paths) for (const key of declarations.of(path).headKeys) keys.add(key)
  return [...keys].map(key => ({ kind: 'head-key', severity: 'info', key }))
}

/** Entries that declare something. Those for the last path count most. */
const declaring = (rules: readonly PromptRule[]) =>
  rules.filter(({ slots, syntax, variants }) => slots !== undefined || syntax !== undefined || variants !== undefined)

interface Said {
  syntax: string | undefined
  slots: Map<string, SlotDeclaration>
}

/** Defaults, then what every entry says, slot by slot. */
function saidOf(facts: Facts | undefined, applied: readonly PromptRule[]): Said {
  const said: Said = { syntax: facts?.defaults.syntax, slots: new Map(Object.entries(facts?.defaults.slots ?? {})) }
  for (const rule of applied) {
    said.syntax = rule.syntax ?? said.syntax
    for (const [name, slot] of Object.entries(rule.slots ?? {})) said.slots.set(name, slot)
  }
  return said
}

/** How slots vary is the base's word alone: who edits a prompt does not say that its new clock never changes. */
function unvaried({ syntax, slots }: Said): Said {
  const kept = [...slots].map(([name, { varies: _, ...slot }]): [string, SlotDeclaration] => [name, slot])
  return { syntax, slots: new Map(kept) }
}

/** The variants of the last entry that has some. */
function variantsOf(applied: readonly PromptRule[]): PromptRule['variants'] {
  return applied.findLast(({ variants }) => variants !== undefined)?.variants
}

function inEach(whole: PathDeclarations, variants: readonly PromptVariant[]): Map<string, PathDeclarations> {
  return new Map(
    variants.map(({ name, slots = {} }) => [
      name,
      { ...whole, slots: new Map([...whole.slots, ...Object.entries(slots)]) },
    ]),
  )
}

function together(ours: Said, theirs: Said): PathDeclarations {
  const more = [...theirs.slots].filter(([name]) => !ours.slots.has(name))
  const headKeys = more.map(([name]) => printed(['slots', name]))
  if (ours.syntax === undefined && theirs.syntax !== undefined) headKeys.push('syntax')
  return { syntax: ours.syntax ?? theirs.syntax, slots: new Map([...ours.slots, ...more]), headKeys }
}
