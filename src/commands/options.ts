import type { ConfigFlags } from '../config/config-flags.ts'
import { Problem } from '../model/problem.ts'
import { formats } from '../renderers/renderers.ts'
import type { LocalRequest } from '../revisions/sides-request.ts'
import type { Given } from './command.ts'

/** Which revisions of the checkout are compared. */
export const revisionOptions = {
  base: { value: 'rev', summary: 'revision to compare with', default: 'merge base with the default branch' },
  head: { value: 'rev', summary: 'revision to check', default: 'the work tree' },
  staged: { summary: 'check what is staged' },
} as const

/** Which prompts there are, and where their report goes. */
export const reportOptions = {
  config: { value: 'file', summary: 'config file', default: 'promptcost.yml' },
  prompts: {
    value: 'glob',
    repeatable: true,
    summary: 'which files are prompts, without a config; may be repeated',
  },
  model: { value: 'name', summary: 'model of prompts that name none, without a config' },
  format: {
    value: 'format',
    choices: formats,
    repeatable: true,
    default: 'terminal',
    summary: 'format of the report; repeat it with --output for several',
  },
  output: { value: 'file', repeatable: true, summary: 'write the report to a file instead of standard output' },
} as const

/** Where a result goes whose command prints one format at a time. */
export const outputOption = {
  output: { value: 'file', summary: 'write to a file instead of standard output' },
} as const

/** How long a list is. */
export const listOptions = {
  top: { value: 'number', summary: 'show at most this many rows, the most expensive first, and sum up the rest' },
} as const

/** What only a comparison can do. */
export const limitOptions = {
  'fail-above': {
    value: 'percent',
    summary: 'fail if one prompt, or all prompts together, grow by more than this, such as 20%',
  },
  enforce: {
    value: 'mode',
    choices: ['fail', 'report'],
    summary: 'fail (default): a broken limit fails the check. report: only list what would fail',
  },
  all: { summary: 'show unchanged prompts too' },
} as const

/** Which prices count. */
export const priceOptions = {
  prices: { value: 'file', summary: 'price list to use first, such as one that `prices update --at` wrote' },
} as const

/** Which projects of a checkout are checked. */
export const projectOptions = {
  'all-configs': { summary: 'check every folder that has a config, in and below this one, separately' },
} as const

type Revisions = Given<typeof revisionOptions>['options']
type Reported = Pick<Given<typeof reportOptions>['options'], 'config' | 'prompts' | 'model'>
type Limits = Partial<Pick<Given<typeof limitOptions>['options'], 'fail-above' | 'enforce'>>

/**
 * The sides of the checkout that the options name.
 * @throws Problem where they name two heads
 */
export function sidesOf({ base, head, staged }: Revisions, cwd: string): LocalRequest {
  if (staged && head !== undefined)
    throw new Problem('--staged and --head cannot be combined.', { remedy: 'Leave one of them out.' })
  return { kind: 'local', cwd, base, head, staged }
}

/** What the options say about the config. `namedFolders`: the command line names the folders to look at. */
export function configOf({ config, prompts, model, ...limits }: Reported & Limits, namedFolders = false): ConfigOf {
  return {
    file: config,
    ...(prompts.length > 0 && { prompts: [...prompts] }),
    model,
    failAbove: limits['fail-above'],
    enforce: limits.enforce,
    namedFolders,
    where: 'flag',
  }
}

type ConfigOf = ConfigFlags & { file?: string | undefined }

/**
 * The number of `--top`.
 * @throws Problem for anything but a whole number from 1
 */
export function topOf(top: string | undefined): number | undefined {
  if (top === undefined) return undefined
  if (!/^[1-9]\d{0,8}$/.test(top))
    throw new Problem(`--top ${JSON.stringify(top)} is not a whole number from 1.`, {
      remedy: 'Write for example --top 10.',
    })
  return Number(top)
}

/** Help of the commands that take folders. */
export const namedFolders =
  'Without a config, every .md, .txt, .json, .yml and .yaml file of the folders you name counts as a prompt, except READMEs, docs, tests and the like.'
