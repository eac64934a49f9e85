import type { Facts, Policy, PriceOverride, PromptRule } from '../model/config.ts'
import { type Limits, labelOf, pathOf } from '../model/limits/rules.ts'
import type { ScopeName } from '../model/limits/scopes.ts'
import { plainNumber } from './amount-text.ts'
import { type Compared, limitAt, word } from './compared.ts'
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
        : K extends 'usage' | 'outcomes' | 'extends'
          ? Facts
          : never

/** Differences that no single value shows: lists of globs, names that come and go, another price list, and who may approve. */
export type SpecialDifference = 'globs' | 'names' | 'list' | 'approvers'

export interface KeyRule<K extends ConfigKey = ConfigKey> {
  /** Whose value counts where both sides have one. `both sides`: what either says is looked at. */
  counts: 'base' | 'each side' | 'both sides' | 'neither'
  /** What a value that only the head has does: it counts at once, as there is nothing to loosen, or waits for the merge. */
  onlyAtHead: 'counts' | 'waits'
  /** Whose value counts where the base has no config at all. `stricter`: the default, or the head's where that is stricter. */
  firstAdoption: 'head' | 'default' | 'stricter'
  /**
   * How a difference is reported. A function gives the values to compare: what differs is reported and takes effect after the
   * merge. `judged`: the difference is a change of model or service, and judged as such. `none`: it cannot loosen anything.
   */
  difference: ((holder: Holder<K>) => Compared[]) | SpecialDifference | 'judged' | 'none'
}

export const shown = (size: number | undefined) => (size === undefined ? undefined : plainNumber(size))

export const facts = { counts: 'each side', onlyAtHead: 'counts', firstAdoption: 'head' } as const
export const united = { counts: 'both sides', onlyAtHead: 'counts', firstAdoption: 'head' } as const
export const filledIn = { counts: 'base', onlyAtHead: 'counts', firstAdoption: 'head' } as const
export const strict = { counts: 'base', onlyAtHead: 'waits', firstAdoption: 'head' } as const
export const never = { counts: 'base', onlyAtHead: 'waits', firstAdoption: 'default' } as const

/** The groups of both sides are judged. That one is gone shows as its limits that are gone. */
export const grouped = { ...united, firstAdoption: 'stricter', difference: 'none' } as const

/** What is shown to people who break a limit, once for each group. */
export function messages(limits: Limits): Compared[] {
  const byGroup = new Map(limits.flatMap(({ group, message }) => (group && message ? [[labelOf(group), message]] : [])))
  return [...byGroup].flatMap(([label, message]) => word(message, ['groups', label, 'message']))
}

/** The key of the config under which the limits of each scope are written. */
export const keyOfScope = {
  each_prompt: 'limits.<scope>.<level>',
  each_prompt_max: 'limits.<scope>.max',
  all_prompts: 'limits.<scope>.<level>',
  new_prompt: 'limits.<scope>.<level>',
  since: 'limits.since.<level>',
  groups: 'limits.groups[].<level>',
  group_max: 'limits.groups[].max',
  group_budget: 'limits.groups[].budget',
  group_rate: 'limits.groups[].rate_limit',
} as const satisfies Record<ScopeName, ConfigKey>

export function limitsAt(key: ConfigKey): (policy: Policy) => Compared[] {
  return ({ limits }) =>
    limits.flatMap(rule => (keyOfScope[rule.scope] === key ? limitAt(pathOf(rule), rule.written ?? rule.amount) : []))
}
