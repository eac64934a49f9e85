import { globsOf, type Match } from './config/settings.ts'
import type { Config, PromptRule } from './model/config.ts'
import type { Finding } from './model/finding.ts'
import type { Entry } from './model/revision.ts'
import { globber } from './revisions/glob.ts'

/** Which files hold prompts, and which entries of the config are about a file. Globs are matched once for both sides. */
export interface Matched {
  /** The entries of a side that are looked at: base's and head's globs together, so that a change of globs hides nothing. */
  select(entries: readonly Entry[]): Entry[]
  match: Match
  /** Whether a path was named on the command line as it is. */
  isAsked(path: string): boolean
  findings: Finding[]
}

/**
 * @param only paths named on the command line: such a file is a prompt whatever the globs say, and of such a folder what they find
 */
export function matchPrompts(
  config: Config,
  listings: readonly (readonly Entry[])[],
  only: readonly string[] | undefined,
): Matched {
  const find = globber(listings.flatMap(entries => entries.map(entry => entry.path)))
  const looked = new Set(globsOf(config).flatMap(globs => [...find(globs)]))
  const narrowed = only && narrowTo(only)
  const asked = new Set(only?.map(plainPath))
  return {
    select: entries => entries.filter(({ path }) => (narrowed ? narrowed(path, looked.has(path)) : looked.has(path))),
    isAsked: path => asked.has(path),
    match: (_side, rule, path) => find(rule).has(path),
    findings: idleEntries(config, rule => find(rule).size > 0),
  }
}

/** Entries that are about no file: a slip, or no news where the base has the same. */
function idleEntries({ base, head, policyFrom }: Config, isUsed: (rule: PromptRule) => boolean): Finding[] {
  const written = (head?.rules ?? []).filter(rule => rule.at.line !== undefined)
  const keyOf = ({ files, exclude }: PromptRule) => JSON.stringify([files, exclude])
  const known = new Set(policyFrom === 'base' ? base?.rules.map(keyOf) : [])
  return written
    .filter(rule => !isUsed(rule))
    .map(rule => ({
      kind: 'glob-matches-nothing',
      severity: known.has(keyOf(rule)) ? 'info' : 'warn',
      at: rule.at,
      files: rule.files,
    }))
}

const plainPath = (path: string): string => path.replace(/^\.\//, '').replace(/\/+$/, '')

function narrowTo(only: readonly string[]): (path: string, isPrompt: boolean) => boolean {
  const named = only.map(plainPath)
  return (path, isPrompt) =>
    named.some(name => path === name || (isPrompt && (name === '.' || name === '' || path.startsWith(`${name}/`))))
}
