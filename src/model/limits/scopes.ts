import type { Change, Summary } from '../change.ts'
import type { Level } from './levels.ts'
import { isNew, type Subject } from './limit.ts'

/** Several prompts that are judged together. */
export interface Group extends Subject {
  /** How many prompts of both sides it sums up. */
  prompts: number
}

/** A key below `limits`. */
export type Section = 'each_prompt' | 'all_prompts' | 'new_prompt'

/** Which changes a set of limits looks at, and what of them. */
export type Scope = {
  /** Where its limits are written. The scope with the same name as its section describes that section. */
  section: Section
  /** The keys of a limit within the section. */
  path(level: Level, limit: string): readonly string[]
  levels: readonly Level[]
  description: string
  /**
   * Whether limits are on growth over the base, on the size of what is new, or on the size of anything: a `cap`. What is over a cap
   * already may stay, but not grow.
   */
  measures: 'growth' | 'size' | 'cap'
  /** Whether it has the key `ignore_below`. */
  hasFloor: boolean
  /** A config to paste, for who wrote something else. */
  like: string
} & (
  | { looksAt: 'one'; includes(change: Change): boolean }
  | { looksAt: 'together'; groups(changes: readonly Change[], summary: Summary): Group[] }
)

const byLevel = {
  path: (level: Level, limit: string) => [level, limit],
  levels: ['warn_above', 'fail_above'],
} as const

export const scopes = {
  each_prompt: {
    ...byLevel,
    section: 'each_prompt',
    description: 'Limits on the growth of one prompt.',
    measures: 'growth',
    hasFloor: true,
    like: '{ fail_above: { tokens: 20% } }',
    looksAt: 'one',
    includes: change => !isNew(change),
  },
  each_prompt_max: {
    section: 'each_prompt',
    path: (_, limit) => ['max', limit],
    levels: ['fail_above'],
    description:
      'The most that any prompt may be. Fails when a change takes a prompt over it, or makes one that is over it already grow.',
    measures: 'cap',
    hasFloor: false,
    like: '{ tokens: 8000 }',
    looksAt: 'one',
    includes: () => true,
  },
  all_prompts: {
    ...byLevel,
    section: 'all_prompts',
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
    ...byLevel,
    section: 'new_prompt',
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
