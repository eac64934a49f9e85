import { safeLog } from '../../report/safe.ts'
import { counted } from '../../report/style.ts'
import { isAside } from '../../source/detect/names.ts'
import { globsFor } from './globs-for.ts'
import type { Group } from './group.ts'
import type { Look, Seen } from './look-around.ts'
import type { PassedOver } from './passed-over.ts'
import { howSure, whyOf } from './words-for.ts'

/** Files that are named, of those that are left out. */
const NAMED = 5

/** What was found, for people: how sure, how many prompts and tokens, where, which models, and why; then what was left out. */
export function shownGroups(look: Look, groups: readonly Group[], passed: readonly PassedOver[] = []): string {
  const prompts = promptsIn(look.seen)
  const head = `Found ${counted(prompts.length, 'prompt')} of ${sum(prompts)} tokens in ${counted(look.paths.length, 'file')}\n`
  const rows = groups.map(group => rowFor(group, look.paths))
  const widths = [0, 1, 2, 3].map(i => Math.max(0, ...rows.map(row => row.cells[i]?.length ?? 0)))
  const lines = rows.flatMap(({ cells, why }) => {
    const [sure = '', count = '', tokens = '', where = ''] = cells
    const line = [
      sure.padEnd(widths[0] ?? 0),
      count.padStart(widths[1] ?? 0),
      tokens.padStart(widths[2] ?? 0),
      where,
    ].join('  ')
    return [`  ${line}`, `  ${' '.repeat(widths[0] ?? 0)}  ${why}`]
  })
  return [head, ...lines, ...leftOut(look, passed)].join('\n')
}

function rowFor(group: Group, all: readonly string[]): { cells: string[]; why: string } {
  const prompts = promptsIn(group.files)
  const [first = '', ...more] = globsFor(group, all).files
  const where = more.length === 0 ? first : `${first} and ${more.length} more`
  const count = `${prompts.length.toLocaleString('en-US')} ${prompts.length === 1 ? 'prompt' : 'prompts'}`
  const models = [...new Set(prompts.flatMap(({ prompt }) => prompt.model?.asked ?? []))]
  const named =
    models.length === 0
      ? 'no model named'
      : models
          .slice(0, 3)
          .map(one => safeLog(one, 60))
          .join(', ')
  return {
    cells: [howSure(group), count, `${sum(prompts)} tokens`, safeLog(where, 120)],
    why: `${safeLog(whyOf(group), 160)}; ${named}`,
  }
}

type Prompts = Seen['prompts']

function promptsIn(files: readonly Seen[]): Prompts {
  return files.flatMap(({ prompts }) => prompts)
}

function sum(prompts: Prompts): string {
  return prompts.reduce((total, { own }) => total + own.total.expected, 0).toLocaleString('en-US')
}

/** Long texts of code that nothing but their length makes prompts, with the way to take them. */
function ofCode(passed: readonly PassedOver[]): string[] {
  const [first] = passed
  if (!first) return []
  const named = passed.slice(0, 3).map(({ path, name }) => safeLog(`${path}#${name}`, 100))
  const are = passed.length === 1 ? '1 long text of code, as' : `${counted(passed.length, 'long text')} of code, as`
  return [
    `  ${are} no name, place or first words say that it is a prompt: ${named.join(', ')}${passed.length > 3 ? ', ...' : ''}`,
    `    To take one: an entry with files: ${safeLog(first.path, 100)} and take: ${safeLog(first.name, 100)}`,
  ]
}

/** What looks like prompts and is none for sure, and what was not looked at. */
export function leftOut({ likely, paths, unread, unreadable }: Look, passed: readonly PassedOver[]): string[] {
  const aside = paths.filter(
    path => /\.(?:pyi?|ipynb|[cm]?[jt]sx?|md|txt|ya?ml|toml|json|j2|jinja2?)$/i.test(path) && isAside(path),
  )
  const code = paths.filter(path => /\.(?:rb|php|swift|scala|tf|tofu|hcl)$/i.test(path) && !isAside(path))
  const lines = [
    ...likely.slice(0, NAMED).map(({ path, because }) => {
      return `  ${safeLog(path, 100)}: ${because[0] ?? 'reads a little like a prompt'}, which is not enough`
    }),
    ...(likely.length > NAMED ? [`  and ${counted(likely.length - NAMED, 'other')} like these`] : []),
    ...ofCode(passed),
    ...unreadable.slice(0, NAMED).map(path => `  ${safeLog(path, 100)}: cannot be read as its name says`),
    ...(unreadable.length > NAMED ? [`  and ${counted(unreadable.length - NAMED, 'other')} that cannot be read`] : []),
    ...(unread > 0 ? [`  ${counted(unread, 'file')} that were not looked at, as there are too many`] : []),
    ...(aside.length > 0
      ? [`  ${counted(aside.length, 'file')} of tests, examples and docs, whose prompts no product sends`]
      : []),
    ...(code.length > 0 ? [`  ${counted(code.length, 'file')} of code in languages that are not read yet`] : []),
  ]
  return lines.length === 0 ? [''] : ['', 'Left out', ...lines, '']
}
