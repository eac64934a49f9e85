import type { CacheTerms } from '../model/caching.ts'
import type { Terms } from '../model/change.ts'
import type { Config, Facts, PromptRule, PromptVariant, Split } from '../model/config.ts'
import { allCalls } from '../model/model.ts'
import type { ServiceName, Workload } from '../model/price.ts'
import type { Loc } from '../model/quantity.ts'
import { printed } from './key-path.ts'
import type { FilledIn } from './key-rules.ts'
import { type Match, type Place, rulesAbout } from './rules-about.ts'

export type { Match, Place }

/** What a config says of one file. Undefined where no entry that matches says anything. */
export interface Settings {
  model: { asked: string; at: Loc } | undefined
  /** The models that calls are split among, in place of one. */
  split?: Split | undefined
  service: ServiceName | undefined
  callsPerMonth: number | undefined
  /** Set where `callsPerMonth` was written by the day. */
  callsPerDay?: number | undefined
  peakCallsPerMinute?: number | undefined
  callsPerTask?: number | undefined
  stepTokens?: number | undefined
  outputTokens: number | undefined
  cache: CacheTerms | undefined
  owner: string | undefined
  tags: string[] | undefined
  /** The variant that the prompt is sent in. */
  variant?: PromptVariant | undefined
}

const known = new WeakMap<readonly PromptRule[], Settings>()

/** Every entry that matches applies, in order; a later one overrides key by key. Defaults are not in it. */
export function settingsFor(facts: Facts, place: Place, match: Match): Readonly<Settings> {
  const rules = rulesAbout(facts, place, match)
  const settings = known.get(rules) ?? together(rules)
  known.set(rules, settings)
  const all = place.variant === undefined ? undefined : rules.findLast(({ variants }) => variants)?.variants
  const variant = all?.find(({ name }) => name === place.variant)
  return variant ? inVariant(settings, variant) : settings
}

function together(rules: readonly PromptRule[]): Settings {
  const settings: Settings = {
    model: undefined,
    service: undefined,
    callsPerMonth: undefined,
    outputTokens: undefined,
    cache: undefined,
    owner: undefined,
    tags: undefined,
  }
  for (const rule of rules) {
    if (rule.model ?? rule.split) {
      settings.model = rule.model
      settings.split = rule.split
    }
    settings.service = rule.service ?? settings.service
    if (rule.callsPerMonth !== undefined) {
      settings.callsPerMonth = rule.callsPerMonth
      settings.callsPerDay = rule.callsPerDay
    }
    settings.peakCallsPerMinute = rule.peakCallsPerMinute ?? settings.peakCallsPerMinute
    settings.callsPerTask = rule.callsPerTask ?? settings.callsPerTask
    settings.stepTokens = rule.stepTokens ?? settings.stepTokens
    settings.outputTokens = rule.outputTokens ?? settings.outputTokens
    settings.cache = rule.cache ? { ...settings.cache, ...rule.cache } : settings.cache
    settings.owner = rule.owner ?? settings.owner
    settings.tags = rule.tags ?? settings.tags
  }
  return settings
}

/** A variant overrides its entry, except that its tags are added to the entry's. */
function inVariant(settings: Settings, variant: PromptVariant): Settings {
  const { outputTokens, tags = [] } = settings
  return {
    ...settings,
    variant,
    outputTokens: variant.outputTokens ?? outputTokens,
    tags: variant.tags ? [...new Set([...tags, ...variant.tags])] : settings.tags,
  }
}

/** Keys of an entry for which the head's value serves where the base has none. */
type FilledInByEntries = FilledIn extends infer K ? (K extends `prompts[].${infer Name}` ? Name : never) : never

/**
 * What the base's file says, the base's entries at the prompt's base path, then the base's at its head path, then the base's defaults; the head's,
 * in the same order, serve for keys that the base lacks.
 */
export function workloadFor(
  config: Config,
  places: { base?: Place | undefined; head?: Place | undefined },
  match: Match,
): Terms {
  const { base, head } = config
  const at = (facts: Facts | undefined, place: Place | undefined) => facts && place && settingsFor(facts, place, match)
  const own: (Partial<Settings> | undefined)[] = [
    places.base?.volumes,
    at(base, places.base),
    at(base, places.head),
    base?.defaults,
  ]
  // Where both sides have one and the same config there is nothing to fall back on.
  const ofEntry = head === base ? undefined : at(head, places.head && { ...places.head, variant: undefined })
  const theirs = [places.head?.volumes, ofEntry, head === base ? undefined : head?.defaults]
  const headKeys: string[] = []
  const fromFile: string[] = []
  const first = <K extends 'callsPerMonth' | 'peakCallsPerMinute' | 'outputTokens' | 'owner' | 'tags'>(
    key: K,
    name: FilledInByEntries,
  ): Settings[K] | undefined => {
    const sayer = (where: readonly (Partial<Settings> | undefined)[]) =>
      where.find(settings => settings?.[key] !== undefined)
    const mine = sayer(own)?.[key]
    if (mine !== undefined) return mine
    const other = sayer(theirs)
    if (other === places.head?.volumes) fromFile.push(name)
    else if (other) headKeys.push(printed([other === ofEntry ? 'prompts' : 'defaults', writtenAs(other, name)]))
    return other?.[key]
  }
  const share = own.find(settings => settings?.variant)?.variant?.share
  const part = (calls: number | undefined) => (calls === undefined ? undefined : partOf(calls, share))
  const workload = {
    callsPerMonth: rounded(part(first('callsPerMonth', 'calls_per_month'))),
    peakCallsPerMinute: part(first('peakCallsPerMinute', 'peak_calls_per_minute')),
    outputTokens: first('outputTokens', 'output_tokens'),
    ...(!config.adopts && { ...cacheTerms(own), ...taskTerms(own) }),
    ...(share !== undefined && { share }),
    ...([...headKeys, ...fromFile].some(key => /calls_per_(?:month|day)$/.test(key)) && { callsFromHead: true }),
  }
  return { workload, owner: first('owner', 'owner'), tags: first('tags', 'tags') ?? [], headKeys }
}

/** The part of a prompt's calls that one of its variants has. */
export function partOf(calls: number, share: number | undefined): number {
  return share === undefined ? calls : (calls * share) / allCalls
}

const rounded = (calls: number | undefined) => calls && Math.round(calls)

/** Calls that are written by the day count by the month. */
function writtenAs({ callsPerDay }: Partial<Settings>, name: string): string {
  return name === 'calls_per_month' && callsPerDay !== undefined ? 'calls_per_day' : name
}

/** The base's word on tasks alone: a history that the change itself declares would make its growth small beside it. */
function taskTerms(own: readonly (Partial<Settings> | undefined)[]): Pick<Workload, 'task'> {
  const first = (key: 'callsPerTask' | 'stepTokens') => own.find(settings => settings?.[key] !== undefined)?.[key]
  const calls = first('callsPerTask')
  return calls === undefined || calls < 2 ? {} : { task: { calls, stepTokens: first('stepTokens') } }
}

/** The base's word on caching alone: a hit rate that the change itself declares could make its own growth cheaper. */
function cacheTerms(own: readonly (Partial<Settings> | undefined)[]): { cache?: CacheTerms } {
  const cache: CacheTerms = Object.assign({}, ...own.map(settings => settings?.cache).toReversed())
  return Object.keys(cache).length === 0 ? {} : { cache }
}

/** The same for many prompts, of which those that the same entries are about, and whose files say nothing, share one value. */
export function workloads(config: Config, match: Match): (places: Parameters<typeof workloadFor>[1]) => Terms {
  const numbers = new Map<readonly PromptRule[], number>()
  const numberOf = (facts: Facts | undefined, place: Place | undefined): number => {
    if (!facts || !place) return -1
    const rules = rulesAbout(facts, place, match)
    const known = numbers.get(rules)
    if (known !== undefined) return known
    numbers.set(rules, numbers.size)
    return numbers.size - 1
  }
  const made = new Map<string, Terms>()
  let last: { of: readonly unknown[]; terms: Terms } | undefined
  return places => {
    const { base, head } = places
    if (base?.volumes || head?.volumes) return workloadFor(config, places, match)
    const ofBase = [numberOf(config.base, base), numberOf(config.base, head)]
    const of = [...ofBase, numberOf(config.head, base), numberOf(config.head, head), base?.variant, head?.variant]
    // Prompts in a row are mostly alike.
    if (last?.of.every((each, i) => each === of[i])) return last.terms
    const key = of.join()
    const terms = made.get(key) ?? workloadFor(config, places, match)
    made.set(key, terms)
    last = { of, terms }
    return terms
  }
}
