/** Names that a partial called `name` goes by in the folders of the syntaxes that leave its extension out. */
const VARIANTS: Record<string, readonly string[]> = {
  handlebars: [
    '_*.prompt',
    '*.prompt',
    '_*.hbs',
    '*.hbs',
    '*.handlebars',
    '*.mustache',
    '_*.md',
    '*.md',
    '_*.txt',
    '*.txt',
  ],
  liquid: ['*.liquid', '_*.liquid'],
}

/** Longer targets name no file. */
const LONGEST = 1_000

/** Syntaxes of commands, which name files from the folder that the agent works in: the one that holds its own. */
const FROM_TOP: ReadonlySet<string> = new Set(['shell-command', 'gemini-command'])

/**
 * The paths that an include may mean, in the order in which they are looked at: in its own folder, in each folder above it, in
 * the configured roots. `./` and `../` are about its own folder alone. A command's begin at the agent's folder. `escapes` where the target is
 * not in the checked directory.
 */
export function candidatesOf(
  target: string,
  from: string,
  syntax: string,
  roots: readonly string[],
): string[] | 'escapes' {
  if (target === '' || target.length > LONGEST || target.includes('\0')) return []
  if (/^[/\\~]|^[A-Za-z]:|^\w+:\/\//.test(target)) return 'escapes'
  const relative = /^\.{1,2}\//.test(target)
  const own = from.slice(0, from.lastIndexOf('/') + 1)
  const top = FROM_TOP.has(syntax) ? [topOf(from)] : []
  const folders = [...new Set([...top, ...(relative ? [own] : [...upwards(own), ...roots.map(asFolder)])])]
  const found: string[] = []
  let escapes = 0
  for (const folder of folders) {
    const path = normalized(folder + target)
    if (path === undefined) escapes++
    else found.push(...[path, ...variants(path, syntax)].filter(each => each !== from))
  }
  return escapes === folders.length ? 'escapes' : [...new Set(found), ...isOwn(folders, target, from)]
}

/** A file may mean itself only where nothing else is meant: that is a cycle. */
function isOwn(folders: readonly string[], target: string, from: string): string[] {
  return folders.some(folder => normalized(folder + target) === from) ? [from] : []
}

/** The folder that holds an agent's own, such as `.claude/`. */
function topOf(path: string): string {
  const dotted = /(?:^|\/)\.[^/]+\//.exec(path)
  return dotted ? path.slice(0, dotted.index + (dotted[0].startsWith('/') ? 1 : 0)) : ''
}

function upwards(folder: string): string[] {
  const all = [folder]
  for (let at = folder; at !== ''; ) {
    at = at.slice(0, at.lastIndexOf('/', at.length - 2) + 1)
    all.push(at)
  }
  return all
}

function asFolder(root: string): string {
  const folder = root.replace(/^(?:\.\/)+|^\.$|\/+$/g, '')
  return folder === '' ? '' : `${folder}/`
}

function variants(path: string, syntax: string): string[] {
  const slash = path.lastIndexOf('/') + 1
  const name = path.slice(slash)
  return (Object.hasOwn(VARIANTS, syntax) ? (VARIANTS[syntax] ?? []) : []).map(
    variant => path.slice(0, slash) + variant.replace('*', () => name),
  )
}

/** A path without `.` and `..`; undefined where it leaves the directory. */
function normalized(path: string): string | undefined {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
