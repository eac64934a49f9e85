import type { Facts, Policy, PriceOverride, PromptRule } from '../model/config.ts'
import { type FloorName, floors } from '../model/limits/floors.ts'
import { pathOf } from '../model/limits/rules.ts'
import { type ScopeName, scopeNames, scopeOf } from '../model/limits/scopes.ts'
import { plainNumber } from './amount-text.ts'
import {
  type Compared,
  hitRate,
  limitAt,
  noiseAt,
  priced,
  slotSizes,
  slotVaries,
  usd,
  volume,
  word,
} from './compared.ts'
import type { ConfigKey } from './config-key.ts'

/** What holds the value of a key. */
export type Holder<K extends ConfigKey> = K extends `prompts[].${string}`
  ? PromptRule
  : K extends `defaults.${string}`
    ? Facts['defaults']
    : K extends `prices.${string}`
      ? PriceOverride
      : K extends 'enforce' | `limits.${string}`
        ? Policy
        : K extends 'usage'
          ? Facts
          : never

/** Differences that no single value shows: lists of globs, names that come and go, and who may approve. */
export type SpecialDifference = 'globs' | 'names' | 'approvers'

export interface KeyRule<K extends ConfigKey = ConfigKey> {
  /** Whose value counts where both sides have one. `both sides`: what either says is looked at. */
  counts: 'base' | 'each side' | 'both sides' | 'neither'
  /** What a value that only the head has does: it counts at once, as there is nothing to loosen, or waits for the merge. */
  onlyAtHead: 'counts' | 'waits'
  /** Whose value counts where the base has no config at all. `stricter`: the default, or the head's where that is stricter. */
  firstAdoption: 'head' | 'default' | 'stricter'
  /**
   * How a difference is reported. A function gives the values to compare: what differs is reported and takes effect after the
   * merge. `judged`: the difference is a change of model, and judged as such. `none`: it cannot loosen anything.
   */
  difference: ((holder: Holder<K>) => Compared[]) | SpecialDifference | 'judged' | 'none'
}

const scopesWithFloor = scopeNames.filter(name => scopeOf(name).hasFloor)
const floorNames = Object.keys(floors) as FloorName[]

const facts = { counts: 'each side', onlyAtHead: 'counts', firstAdoption: 'head' } as const
const united = { counts: 'both sides', onlyAtHead: 'counts', firstAdoption: 'head' } as const
const filledIn = { counts: 'base', onlyAtHead: 'counts', firstAdoption: 'head' } as const
const strict = { counts: 'base', onlyAtHead: 'waits', firstAdoption: 'head' } as const
const never = { counts: 'base', onlyAtHead: 'waits', firstAdoption: 'default' } as const

/** The key of the config under which the limits of each scope are written. */
export const keyOfScope = {
  each_prompt: 'limits.<scope>.<level>',
  each_prompt_max: 'limits.<scope>.max',
  all_prompts: 'limits.<scope>.<level>',
  new_prompt: 'limits.<scope>.<level>',
} as const satisfies Record<ScopeName, ConfigKey>

function limitsAt(key: ConfigKey): (policy: Policy) => Compared[] {
  return ({ limits }) =>
    limits.flatMap(rule => (keyOfScope[rule.scope] === key ? limitAt(pathOf(rule), rule.amount) : []))
}

/**
 * Which side's word counts, for every key of the config: the pull request that is judged cannot loosen the rules that judge it.
 * A key of the schema that is not here does not compile.
 */
export const keyRules = {
  $schema: { counts: 'neither', onlyAtHead: 'waits', firstAdoption: 'default', difference: 'none' },
  enforce: {
    ...never,
    difference: ({ enforce }) => [
      { below: [], text: enforce, looseness: enforce === 'report' ? 1 : 0, unit: 'word', absent: 0 },
    ],
  },
  'limits.<scope>.ignore_below': {
    ...strict,
    firstAdoption: 'stricter',
    difference: ({ ignoreBelow }) =>
      scopesWithFloor.flatMap(scope =>
        floorNames.flatMap(name => noiseAt([scope, 'ignore_below', name], ignoreBelow[name])),
      ),
  },
  'limits.<scope>.<level>': {
    ...filledIn,
    firstAdoption: 'stricter',
    difference: limitsAt('limits.<scope>.<level>'),
  },
  'limits.<scope>.max': { ...filledIn, firstAdoption: 'stricter', difference: limitsAt('limits.<scope>.max') },
  'defaults.model': { ...facts, difference: 'judged' },
  'defaults.calls_per_month': { ...filledIn, difference: ({ callsPerMonth }) => volume(callsPerMonth) },
  'defaults.output_tokens': { ...filledIn, difference: ({ outputTokens }) => volume(outputTokens) },
  'defaults.cache.hit_rate': { ...never, difference: ({ cache }) => hitRate(cache?.hitRate) },
  'defaults.cache.ttl': { ...never, difference: ({ cache }) => priced(cache?.ttl, undefined) },
  'defaults.slots.<name>.varies': { ...never, difference: ({ slots }) => slotVaries(slots) },
  'defaults.syntax': { ...filledIn, difference: ({ syntax }) => word(syntax) },
  'defaults.slots': { ...filledIn, difference: ({ slots }) => slotSizes(slots) },
  'prompts[].files': { ...united, difference: 'globs' },
  'prompts[].exclude': { ...united, difference: 'globs' },
  'prompts[].take': {
    ...united,
    onlyAtHead: 'waits',
    difference: ({ take }) =>
      take === undefined
        ? []
        : [
            {
              below: [],
              text: take
                .map(({ pattern }) => pattern)
                .sort()
                .join(', '),
              looseness: undefined,
              unit: 'names',
              absent: undefined,
            },
          ],
  },
  'prompts[].model': { ...facts, difference: 'judged' },
  'prompts[].calls_per_month': { ...filledIn, difference: ({ callsPerMonth }) => volume(callsPerMonth) },
  'prompts[].output_tokens': { ...filledIn, difference: ({ outputTokens }) => volume(outputTokens) },
  'prompts[].cache.hit_rate': { ...never, difference: ({ cache }) => hitRate(cache?.hitRate) },
  'prompts[].cache.ttl': { ...never, difference: ({ cache }) => priced(cache?.ttl, undefined) },
  'prompts[].slots.<name>.varies': { ...never, difference: ({ slots }) => slotVaries(slots) },
  'prompts[].owner': { ...filledIn, difference: ({ owner }) => word(owner) },
  'prompts[].tags': { ...filledIn, difference: ({ tags }) => word(tags && [...tags].sort().join(', ')) },
  'prompts[].syntax': { ...filledIn, difference: ({ syntax }) => word(syntax) },
  'prompts[].slots': { ...filledIn, difference: ({ slots }) => slotSizes(slots) },
  include_roots: { ...united, difference: 'none' },
  'models.<name>': { ...facts, difference: 'names' },
  usage: {
    ...filledIn,
    difference: ({ usage }) =>
      usage === undefined
        ? []
        : [{ below: [], text: usage.path, looseness: undefined, unit: 'word', absent: undefined }],
  },
  usage_import: { counts: 'neither', onlyAtHead: 'waits', firstAdoption: 'head', difference: 'none' },
  'prices.<name>.base_model': { ...strict, difference: ({ baseModel }) => priced(baseModel, undefined) },
  'prices.<name>.input': { ...strict, difference: ({ input }) => usd(input) },
  'prices.<name>.output': { ...strict, difference: ({ output }) => usd(output) },
  'prices.<name>.discount': {
    ...strict,
    difference: ({ discount }) =>
      priced(discount === undefined ? undefined : `${plainNumber(discount * 100)}%`, discount),
  },
  'prices.<name>.context_window': {
    ...strict,
    difference: ({ contextWindow }) =>
      priced(contextWindow === undefined ? undefined : plainNumber(contextWindow), contextWindow),
  },
  'approvals.allow': { ...never, difference: 'approvers' },
  'approvals.by_author': { ...never, difference: 'approvers' },
  'approvals.by_committer': { ...never, difference: 'approvers' },
  'approvals.min_approvers': { ...never, difference: 'approvers' },
  'approvals.reset_on_push': { ...never, difference: 'approvers' },
} satisfies { [K in ConfigKey]: KeyRule<K> }

/** Keys for which the head's value serves where the base has none. */
export type FilledIn = {
  [K in ConfigKey]: (typeof keyRules)[K] extends { counts: 'base'; onlyAtHead: 'counts' } ? K : never
}[ConfigKey]
