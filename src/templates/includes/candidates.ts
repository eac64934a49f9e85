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
  const inRoots = roots.map(asFolder)
  const above = inRoots.filter(folder => folder.startsWith('../'))
  const top = FROM_TOP.has(syntax) ? [topOf(from)] : []
  const folders = [...new Set([...top, ...(relative ? [own] : [...upwards(own), ...inRoots])])]
  const found: string[] = []
  let escapes = 0
  for (const folder of folders) {
    const path = normalized(folder + target, above)
    if (path === undefined) escapes++
    else found.push(...[path, ...variants(path, syntax)].filter(each => each !== from))
  }
  return escapes === folders.length ? 'escapes' : [...new Set(found), ...isOwn(folders, target, from, above)]
}

/** A file may mean itself only where nothing else is meant: that is a cycle. */
function isOwn(folders: readonly string[], target: string, from: string, above: readonly string[]): string[] {
  return folders.some(folder => normalized(folder + target, above) === from) ? [from] : []
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
  return root
    .split('/')
    .flatMap(part => (part === '.' || part === '' ? [] : [`${part}/`]))
    .join('')
}

function variants(path: string, syntax: string): string[] {
  const slash = path.lastIndexOf('/') + 1
  const name = path.slice(slash)
  return (Object.hasOwn(VARIANTS, syntax) ? (VARIANTS[syntax] ?? []) : []).map(
    variant => path.slice(0, slash) + variant.replace('*', () => name),
  )
}

/**
 * A path without `.`, and with `..` at its start alone; undefined where it leaves the directory.
 * @param above roots outside, in which it may be all the same
 */
function normalized(path: string, above: readonly string[]): string | undefined {
  const parts: string[] = []
  let ups = 0
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) ups++
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  const found = '../'.repeat(ups) + parts.join('/')
  return ups === 0 || above.some(root => found.startsWith(root)) ? found : undefined
}
