import { safeLog } from '../../report/safe.ts'
import { counted } from '../../report/style.ts'
import { isAside } from '../../source/detect/names.ts'
import { globsFor } from './globs-for.ts'
import type { Group } from './group.ts'
import type { Look, Seen } from './look-around.ts'
import { howSure, whyOf } from './words-for.ts'

/** Files that are named, of those that are left out. */
const NAMED = 5

/** What was found, for people: how sure, how many prompts and tokens, where, which models, and why; then what was left out. */
export function shownGroups(look: Look, groups: readonly Group[]): string {
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
  return [head, ...lines, ...leftOut(look)].join('\n')
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

/** What looks like prompts and is none for sure, and what was not looked at. */
function leftOut({ likely, paths }: Look): string[] {
  const aside = paths.filter(
    path => /\.(?:pyi?|[cm]?[jt]sx?|md|txt|ya?ml|toml|json|j2|jinja2?)$/i.test(path) && isAside(path),
  )
  const code = paths.filter(path => /\.(?:ipynb|rb|php|swift|scala)$/i.test(path) && !isAside(path))
  const lines = [
    ...likely.slice(0, NAMED).map(({ path, because }) => {
      return `  ${safeLog(path, 100)}: ${because[0] ?? 'reads a little like a prompt'}, which is not enough`
    }),
    ...(likely.length > NAMED ? [`  and ${counted(likely.length - NAMED, 'other')} like these`] : []),
    ...(aside.length > 0
      ? [`  ${counted(aside.length, 'file')} of tests, examples and docs, whose prompts no product sends`]
      : []),
    ...(code.length > 0 ? [`  ${counted(code.length, 'file')} of code in languages that are not read yet`] : []),
  ]
  return lines.length === 0 ? [''] : ['', 'Left out', ...lines, '']
}
