import type { Approvals, Policy } from '../model/config.ts'
import { type Floor, floors } from '../model/limits/floors.ts'
import { limitOf } from '../model/limits/limits.ts'
import { either, rulesFrom } from '../model/limits/rules.ts'
import type { ScopeName } from '../model/limits/scopes.ts'
import { growthScopes } from './default-growth.ts'
import { notPrompts } from './places.ts'

/** The model of prompts for which neither file nor config names one. */
export const defaultModel = 'gpt-5.4-mini'

/** What else is looked at in folders that were named, as the well-known places may be those folders themselves. */
export const namedFolderFiles: readonly string[] = ['**/*.{md,txt,json,yml,yaml}']

/** Files next to prompts in a folder that are about a project. */
export const namedFolderExclude: readonly string[] = [
  ...notPrompts,
  '**/{SECURITY,CODE_OF_CONDUCT,NOTICE,AUTHORS,Changelog,changelog,License,license}*',
  '**/{docs,doc}/**',
  '**/{requirements*.txt,robots.txt,docker-compose*,compose*.{yml,yaml},mkdocs.yml,*lock.{json,yaml},*schema.json}',
  '**/.*',
  '**/.*/**',
]

const defaultFloor = Object.fromEntries(
  Object.entries(floors).map(([name, { otherwise }]) => [name, otherwise]),
) as Floor

/** What counts where a config limits growth itself, unless it says otherwise. */
export const defaultWithGrowth: Readonly<Policy> = {
  enforce: 'fail',
  ignoreBelow: defaultFloor,
  limits: rulesFrom('default', (_scope, level, limit) => limitOf(limit).defaults.always?.[level]),
}

/** What counts without any limits. */
export const defaultPolicy: Readonly<Policy> = withDefaultGrowth(defaultWithGrowth, growthScopes)

/** A policy that limits the growth of the scopes named by default. */
export function withDefaultGrowth(policy: Readonly<Policy>, silentOn: readonly ScopeName[]): Policy {
  const growth = rulesFrom('default', (scope, level, limit) =>
    level === 'fail_above' && silentOn.includes(scope) ? limitOf(limit).defaults.growth : undefined,
  )
  return { ...policy, limits: either(policy.limits, growth) }
}

/** One person with write permission who has no part in the pull request. */
export const defaultApprovals: Readonly<Approvals> = {
  allow: undefined,
  byAuthor: false,
  byCommitter: false,
  minApprovers: 1,
  resetOnPush: false,
}
