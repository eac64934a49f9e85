import type { Config } from '../model/config.ts'
import { Problem } from '../model/problem.ts'
import type { Entry, Revision } from '../model/revision.ts'
import type { Selected } from './parse-files.ts'

/**
 * A check that looks at nothing would always pass, so it is refused, with what the globs may have meant.
 * @param only the paths that were asked for, if any
 * @param passedBy links and submodules that the globs lead to
 * @throws Problem where neither side has a file to look at, or one that was asked for is not there
 */
export function refuseNoPrompts(
  selected: { base: Selected | undefined; head: Selected },
  all: { revision: Pick<Revision, 'label'>; entries: readonly Entry[] },
  config: Config,
  only?: readonly string[],
  passedBy: () => readonly string[] = () => [],
): void {
  const missing = only?.find(path => !isThere(path, all.entries))
  if (missing !== undefined)
    throw new Problem(`there is no file ${missing}.`, {
      remedy: 'Name files or folders, relative to this folder. Files that git ignores are skipped.',
    })
  if (selected.head.entries.length > 0 || (selected.base && selected.base.entries.length > 0)) return
  const count = all.entries.length
  const files = `${count.toLocaleString('en-US')} ${count === 1 ? 'file' : 'files'}`
  if (only) throw nothingAt(only, files)
  const what = `no prompts found in ${all.revision.label} among ${files}.`
  const rule = config.head?.rules.find(one => config.head?.path !== undefined && one.files.length > 0)
  const likely = likelyFolder(all.entries)
  const isNamed = rule?.files.some(glob => glob.replace(/\/$/, '') === likely)
  const [link] = passedBy()
  const hint =
    link !== undefined
      ? `"${link}" is a symbolic link or a submodule, which is not followed.\n`
      : likely === undefined
        ? ''
        : `There is a folder "${likely}".\n`
  throw new Problem(what, {
    where: rule?.at,
    remedy: rule
      ? `${hint}${isNamed ? `To take all files in it, write: files: ${likely}/**` : 'Check the globs under "files"; they are relative to the checked folder.'}`
      : `${hint}Pass their path: npx promptcost --prompts '${likely ?? 'path/to/prompts'}/**'`,
  })
}

/** The first folder whose name says that it holds prompts, as a glob from here would begin. */
function likelyFolder(entries: readonly Entry[]): string | undefined {
  const folders = entries.flatMap(
    ({ path }) => /^(?:.*?\/)??(?:prompts?|templates|instructions)(?=\/)/.exec(path)?.[0] ?? [],
  )
  const named = (name: RegExp) => folders.find(folder => name.test(folder))
  return named(/(?:^|\/)prompts?$/) ?? folders[0]
}

function isThere(asked: string, entries: readonly Entry[]): boolean {
  const name = asked.replace(/^\.\//, '').replace(/\/+$/, '')
  return name === '' || name === '.' || entries.some(({ path }) => path === name || path.startsWith(`${name}/`))
}

function nothingAt(only: readonly string[], files: string): Problem {
  const named = only.slice(0, 3).map(path => `"${path}"`)
  return new Problem(`there is no prompt at ${named.join(', ')}${only.length > 3 ? ', ...' : ''} among ${files}.`, {
    remedy: 'Name files, or folders with prompts, relative to this folder. Without a path, all prompts are counted.',
  })
}
