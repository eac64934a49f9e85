import type { Terms } from '../model/change.ts'
import type { Config, Facts, PromptRule } from '../model/config.ts'
import type { Loc } from '../model/quantity.ts'
import { defaultModel } from './defaults.ts'
import { printed } from './key-path.ts'
import type { FilledIn } from './key-rules.ts'

/** Whether an entry is about a file. The caller knows the globs' matches. */
export type Match = (rule: PromptRule, path: string) => boolean

/** What a config says of one file. Undefined where no entry that matches says anything. */
export interface Settings {
  model: { asked: string; at: Loc } | undefined
  callsPerMonth: number | undefined
  outputTokens: number | undefined
  owner: string | undefined
  tags: string[] | undefined
}

/** Every entry that matches applies, in order; a later one overrides key by key. Defaults are not in it. */
export function settingsFor(facts: Facts, path: string, match: Match): Settings {
  const settings: Settings = {
    model: undefined,
    callsPerMonth: undefined,
    outputTokens: undefined,
    owner: undefined,
    tags: undefined,
  }
  for (const rule of facts.rules) {
    if (!match(rule, path)) continue
    settings.model = rule.model ?? settings.model
    settings.callsPerMonth = rule.callsPerMonth ?? settings.callsPerMonth
    settings.outputTokens = rule.outputTokens ?? settings.outputTokens
    settings.owner = rule.owner ?? settings.owner
    settings.tags = rule.tags ?? settings.tags
  }
  return settings
}

/** Keys of an entry for which the head's value serves where the base has none. */
type FilledInByEntries = FilledIn extends infer K ? (K extends `prompts[].${infer Name}` ? Name : never) : never

/**
 * The base's entries at the prompt's base path, then the base's at its head path, then the base's defaults; the head's,
 * in the same order, serve for keys that the base lacks.
 */
export function workloadFor(
  config: Config,
  paths: { basePath?: string | undefined; headPath?: string | undefined },
  match: Match,
): Terms {
  const { base, head } = config
  const at = (facts: Facts | undefined, path: string | undefined) =>
    facts && path !== undefined ? settingsFor(facts, path, match) : undefined
  const own: (Partial<Settings> | undefined)[] = [at(base, paths.basePath), at(base, paths.headPath), base?.defaults]
  // Where both sides have one and the same config there is nothing to fall back on.
  const theirs: (Partial<Settings> | undefined)[] = head === base ? [] : [at(head, paths.headPath), head?.defaults]
  const headKeys: string[] = []
  const first = <K extends 'callsPerMonth' | 'outputTokens' | 'owner' | 'tags'>(
    key: K,
    name: FilledInByEntries,
  ): Settings[K] | undefined => {
    const valueIn = (where: readonly (Partial<Settings> | undefined)[]) =>
      where.find(settings => settings?.[key] !== undefined)?.[key]
    const mine = valueIn(own)
    if (mine !== undefined) return mine
    const other = valueIn(theirs)
    if (other !== undefined) headKeys.push(printed([theirs[0]?.[key] === undefined ? 'defaults' : 'prompts', name]))
    return other
  }
  const workload = {
    callsPerMonth: first('callsPerMonth', 'calls_per_month'),
    outputTokens: first('outputTokens', 'output_tokens'),
    ...(headKeys.some(key => key.endsWith('calls_per_month')) && { callsFromHead: true }),
  }
  return { workload, owner: first('owner', 'owner'), tags: first('tags', 'tags') ?? [], headKeys }
}

/** The same for many prompts, of which those that the same entries are about share one value. */
export function workloads(config: Config, match: Match): (paths: Parameters<typeof workloadFor>[1]) => Terms {
  const { base, head } = config
  const known = new Map<string, Terms>()
  return paths => {
    const { basePath, headPath } = paths
    const ours = matching(base, headPath, match)
    const key = [
      basePath === headPath ? ours : matching(base, basePath, match),
      ours,
      head === base ? '' : matching(head, headPath, match),
    ].join()
    const terms = known.get(key) ?? workloadFor(config, paths, match)
    known.set(key, terms)
    return terms
  }
}

/** Which entries are about a path. */
function matching(facts: Facts | undefined, path: string | undefined, match: Match): string {
  let found = ''
  if (facts && path !== undefined)
    for (const [i, rule] of facts.rules.entries()) if (match(rule, path)) found += `${i} `
  return found
}

/**
 * The model of a file that names none, as its side's config has it. Where that names none, or is not about the file any more, the
 * base's stands: leaving a prompt out of the config does not make it cheaper. `models:` is not looked up here.
 * @param own the side's own facts
 */
export function modelFor(
  config: Pick<Config, 'base' | 'modelFlag'>,
  own: Facts | undefined,
  path: string,
  match: Match,
): { asked: string; from: 'config' | 'default'; at?: Loc | undefined } {
  const { base } = config
  const namedBy = (facts: Facts | undefined) => facts && (settingsFor(facts, path, match).model ?? facts.defaults.model)
  const isAbout = own?.rules.some(rule => match(rule, path))
  const named = isAbout ? (namedBy(own) ?? namedBy(base)) : (namedBy(base) ?? namedBy(own))
  if (named) return { ...named, from: 'config' }
  return config.modelFlag === undefined
    ? { asked: defaultModel, from: 'default' }
    : { asked: config.modelFlag, from: 'config' }
}

/**
 * What to look for on both sides: the base's and the head's entries, each with its own `exclude`. They are matched one
 * by one and united, so that an `exclude` of the head hides nothing that the base looks at.
 */
export function globsOf(config: Config): { files: string[]; exclude: string[] }[] {
  const rules = new Set([...(config.base?.rules ?? []), ...(config.head?.rules ?? [])])
  const distinct = new Map(
    [...rules].map(({ files, exclude }) => [JSON.stringify([files, exclude]), { files, exclude }]),
  )
  return [...distinct.values()]
}
