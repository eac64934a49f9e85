import type { Change, Summary } from '../change.ts'
import { isNew, type Subject } from './limit.ts'

/** Several prompts that are judged together. */
export interface Group extends Subject {
  /** How many prompts of both sides it sums up. */
  prompts: number
}

/** Which changes a set of limits looks at: a key below `limits`. */
export type Scope = {
  description: string
  /** Whether limits are on growth over the base, or on size. */
  measures: 'growth' | 'size'
  /** Whether it has the key `ignore_below`. */
  hasFloor: boolean
  /** A config to paste, for who wrote something else. */
  like: string
} & (
  | { looksAt: 'one'; includes(change: Change): boolean }
  | { looksAt: 'together'; groups(changes: readonly Change[], summary: Summary): Group[] }
)

export const scopes = {
  each_prompt: {
    description: 'Limits on the growth of one prompt.',
    measures: 'growth',
    hasFloor: true,
    like: '{ fail_above: { tokens: 20% } }',
    looksAt: 'one',
    includes: change => !isNew(change),
  },
  all_prompts: {
    description: 'Limits on the growth of all prompts together.',
    measures: 'growth',
    hasFloor: false,
    like: '{ fail_above: { usd_per_month: 500 } }',
    looksAt: 'together',
    /**
     * Percentages look at the net sum of the prompts that both sides have. An amount in USD looks at all increases, new
     * prompts too, as savings elsewhere do not pay for them.
     */
    groups: (_, { paired, increases }) => [
      {
        amounts: { ...paired, usdPerMonth: increases.usdPerMonth },
        percents: paired,
        window: undefined,
        prompts: paired.prompts,
      },
    ],
  },
  new_prompt: {
    description: 'Limits on the size of a prompt that the base does not have.',
    measures: 'size',
    hasFloor: false,
    like: '{ warn_above: { tokens: 4000 } }',
    looksAt: 'one',
    includes: isNew,
  },
} as const satisfies Record<string, Scope>

export type ScopeName = keyof typeof scopes
export const scopeNames = Object.keys(scopes) as [ScopeName, ...ScopeName[]]

/** The scope by its name, as any scope. */
export const scopeOf = (name: ScopeName): Scope => scopes[name]
