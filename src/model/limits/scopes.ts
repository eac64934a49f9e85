import type { Change, Sum } from '../change.ts'
import type { GroupSum, Paired, Size, Summary } from '../summary.ts'
import type { Grouping } from './groupings.ts'
import type { Level } from './levels.ts'
import { isNew, type Subject } from './limit.ts'

/** Several prompts that are judged together. */
export interface Group {
  /** Which of the groups that the config names; undefined where there is one only. */
  grouping: Grouping | undefined
  /** The prompts that the change touches. */
  touched: readonly string[]
  /** How many prompts of both sides it sums up. */
  prompts: number
  /** What is judged: more than one where the sides say otherwise who is in the group. The worst counts. */
  ways: readonly Subject[]
}

/** A key below `limits`. */
export type Section = 'each_prompt' | 'all_prompts' | 'new_prompt' | 'since' | 'groups'

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
   * already may stay, but not grow. A `budget` and a `rate` are caps that warn at a share of themselves. `since` is growth over an earlier revision; what
   * has grown by more already may stay, but not grow.
   */
  measures: 'growth' | 'since' | 'size' | 'cap' | 'budget' | 'rate'
  /** Whether each of its limits is about one group that the config names. */
  isNamed?: true
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
    groups: (_, { paired, increases, all }) => [
      { grouping: undefined, touched: [], prompts: paired.prompts, ways: [growthOf({ paired, increases }, all)] },
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
  since: {
    ...byLevel,
    section: 'since',
    description:
      'Limits on the growth of one prompt since a tag, a commit or a day, however many changes it came in. Fails when a change takes a prompt over one, or makes a prompt that is over it already grow.',
    measures: 'since',
    hasFloor: false,
    like: '{ ref: v1.2, fail_above: { tokens: 30% } }',
    looksAt: 'one',
    includes: change => change.since !== undefined,
  },
  groups: {
    ...byLevel,
    section: 'groups',
    description:
      'Limits on groups of prompts: by owner, tag, folder or model. A prompt is in a group if either side says so.',
    measures: 'growth',
    isNamed: true,
    hasFloor: false,
    like: '[{ owner: acme/support, fail_above: { usd_per_month: 500 } }]',
    looksAt: 'together',
    groups: (_, summary) => groupsWith(summary, ({ ways, total }) => ways.map(way => growthOf(way, total.grown))),
  },
  group_max: {
    section: 'groups',
    path: (_, limit) => ['max', limit],
    levels: ['fail_above'],
    description:
      'The most that the prompts of the group may be together. Fails when a change takes the group over it, or adds to it when it is over already.',
    measures: 'cap',
    isNamed: true,
    hasFloor: false,
    like: '{ tokens: 10000 }',
    looksAt: 'together',
    groups: (_, summary) => groupsWith(summary, ({ total }) => [sizeSubject(total)]),
  },
  group_budget: {
    section: 'groups',
    path: (level, limit) => ['budget', level === 'warn_above' ? 'warn_at' : limit],
    levels: ['warn_above', 'fail_above'],
    description:
      'What the prompts of the group may cost together. Fails when a change takes the group over it, or adds to it when it is over already.',
    measures: 'budget',
    isNamed: true,
    hasFloor: false,
    like: '{ usd_per_month: 2500, warn_at: 80% }',
    looksAt: 'together',
    groups: (_, summary) => groupsWith(summary, ({ total }) => [sizeSubject(total)]),
  },
  group_rate: {
    section: 'groups',
    path: (level, limit) => ['rate_limit', level === 'warn_above' ? 'warn_at' : limit],
    levels: ['warn_above', 'fail_above'],
    description:
      "The provider's rate limit that the prompts of the group share, at their `peak_calls_per_minute`. Fails when a change takes the group over it, or adds to it when it is over already.",
    measures: 'rate',
    isNamed: true,
    hasFloor: false,
    like: '{ tokens_per_minute: 450000, requests_per_minute: 500 }',
    looksAt: 'together',
    groups: (_, summary) => groupsWith(summary, ({ total, peak }) => [loadSubject(total, peak)]),
  },
} as const satisfies Record<string, Scope>

/** Whether a limit warns at a share of itself. */
export const warnsAtShare = (measures: Scope['measures']): boolean => measures === 'budget' || measures === 'rate'

/**
 * Percentages look at the net sum of the prompts that both sides have. An amount in USD looks at all increases, new
 * prompts too, as savings elsewhere do not pay for them.
 */
function growthOf({ paired, increases }: { paired: Paired; increases: Sum }, net: Sum): Subject {
  const of = ({ usdPerMonth }: Sum) => ({
    ...{ amounts: { ...paired, usdPerMonth }, percents: paired },
    ...{ text: paired.text, window: undefined },
  })
  return { ...of(increases), net: of(net) }
}

/** What there is, and what the change adds to it. */
export function sizeSubject({ size, grown }: Size): Subject {
  const of = (sum: Sum): Subject => ({ amounts: sum, percents: sum, window: undefined })
  return { ...of(size), grown: of(grown) }
}

function loadSubject(total: Size, peak: GroupSum['peak']): Subject {
  const subject = sizeSubject(total)
  return { ...subject, rates: peak?.size, grown: subject.grown && { ...subject.grown, rates: peak?.grown } }
}

function groupsWith({ groups }: Summary, waysOf: (group: GroupSum) => Subject[]): Group[] {
  return groups.map(group => ({
    grouping: group.grouping,
    touched: group.touched,
    prompts: group.prompts,
    ways: waysOf(group),
  }))
}

export type ScopeName = keyof typeof scopes
export const scopeNames = Object.keys(scopes) as [ScopeName, ...ScopeName[]]

/** The scope by its name, as any scope. */
export const scopeOf = (name: ScopeName): Scope => scopes[name]
