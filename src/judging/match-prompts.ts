import { globsOf } from '../config/globs-of.ts'
import { matchIn } from '../config/rules-about.ts'
import type { Match } from '../config/settings.ts'
import type { Config, PromptRule } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { Entry } from '../model/revision.ts'
import type { Globber } from '../revisions/glob.ts'
import { linksInto } from '../revisions/linked-globs.ts'
import type { ListedSide } from '../revisions/listed-side.ts'

/** Which files hold prompts, and which entries of the config are about a file. Globs are matched once for both sides. */
export interface Matched {
  /** The entries of a side that are looked at: base's and head's globs together, so that a change of globs hides nothing. */
  select(entries: readonly Entry[]): Entry[]
  match: Match
  /** Whether a path was named on the command line as it is. */
  isAsked(path: string): boolean
  /** The links and submodules that the globs lead to: what they hold is not looked at. */
  passedBy(): string[]
  findings: Finding[]
}

/**
 * @param links symbolic links and submodules, which are in no listing
 * @param discovered files that are prompts though no glob names them
 * @param only paths named on the command line: such a file is a prompt whatever the globs say, and of such a folder what they find
 */
export function matchPrompts(
  config: Config,
  find: Globber,
  only: readonly string[] | undefined,
  { links, discovered }: { links: readonly string[]; discovered: ReadonlySet<string> },
): Matched {
  const looked = new Set([...globsOf(config).flatMap(globs => [...find(globs)]), ...discovered])
  const narrowed = only && narrowTo(only)
  const asked = new Set(only?.map(plainPath))
  return {
    select: entries => entries.filter(({ path }) => (narrowed ? narrowed(path, looked.has(path)) : looked.has(path))),
    passedBy: () => globsOf(config).flatMap(globs => linksInto(links, globs)),
    isAsked: path => asked.has(path),
    match: matchIn(find),
    findings: idleEntries(config, rule => find(rule).size > 0, links),
  }
}

/** Links and submodules that only the head has, and that its prompts or the base's may lie behind: whatever is there is not counted. */
export function newLinks(config: Config, base: ListedSide | undefined, head: ListedSide): Finding[] {
  if (!base || head.links.length === 0) return []
  const known = new Set([...base.links, ...base.entries.map(({ path }) => path)])
  const links = head.links.filter(link => !known.has(link))
  const found = new Set(globsOf(config).flatMap(globs => linksInto(links, globs)))
  // A folder of files that becomes a link or a submodule is reported by its files.
  const folders = new Set(base.entries.flatMap(({ path }) => foldersOf(path).filter(folder => found.has(folder))))
  return [...found]
    .filter(link => !folders.has(link))
    .slice(0, MOST_TOLD)
    .map(path => ({ kind: 'unreadable', severity: 'warn', at: { path }, side: 'head', why: 'link' }))
}

const MOST_TOLD = 20

function foldersOf(path: string): string[] {
  const parts = path.split('/')
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'))
}

/** Entries, or single globs of one, that match no file: a mistake, or only a notice where the base has the same. */
function idleEntries(
  { base, head, policyFrom }: Config,
  isUsed: (rule: PromptRule) => boolean,
  links: readonly string[],
): Finding[] {
  const written = (head?.rules ?? []).filter(rule => rule.at.line !== undefined)
  const keyOf = ({ files, exclude }: PromptRule) => JSON.stringify([files, exclude])
  const known = new Set(policyFrom === 'base' ? base?.rules.map(keyOf) : [])
  return written.flatMap((rule): Finding[] => {
    const files = isUsed(rule) ? idleGlobs(rule, isUsed) : rule.files
    if (files.length === 0) return []
    const [link] = linksInto(links, { ...rule, files })
    const severity = known.has(keyOf(rule)) ? 'info' : 'warn'
    return [{ kind: 'glob-matches-nothing', severity, at: rule.at, files, ...(link && { link }) }]
  })
}

/** The globs of an entry that match nothing although others of it do. */
function idleGlobs(rule: PromptRule, isUsed: (rule: PromptRule) => boolean): string[] {
  return rule.files.length < 2 ? [] : rule.files.filter(glob => !isUsed({ ...rule, files: [glob] }))
}

const plainPath = (path: string): string => path.replace(/^\.\//, '').replace(/\/+$/, '')

function narrowTo(only: readonly string[]): (path: string, isPrompt: boolean) => boolean {
  const named = only.map(plainPath)
  return (path, isPrompt) =>
    named.some(name => path === name || (isPrompt && (name === '.' || name === '' || path.startsWith(`${name}/`))))
}
