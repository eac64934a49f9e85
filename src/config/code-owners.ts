/** A line of CODEOWNERS. */
export interface OwnerRule {
  pattern: string
  /** Without their `@`. None: the files have no owner. */
  owners: string[]
}

/** Where GitHub looks for the file, in this order; the first that is there counts. */
export const codeOwnersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

const mostRules = 10_000

/** What GitHub does not take as a pattern: negation, and ranges of characters. */
const unknown = /^!|[[\]]/

/** The rules of a CODEOWNERS file. A line that GitHub skips is skipped. */
export function readCodeOwners(text: string): OwnerRule[] {
  const rules: OwnerRule[] = []
  for (const line of text.split(/\r?\n/)) {
    if (rules.length === mostRules) break
    const [pattern = '', ...owners] = fieldsOf(line)
    if (pattern === '' || unknown.test(pattern)) continue
    rules.push({ pattern, owners: owners.map(owner => owner.replace(/^@/, '')) })
  }
  return rules
}

/** The words before a comment; `\ ` is a space within a word. */
function fieldsOf(line: string): string[] {
  const fields: string[] = []
  for (const word of line.trim().split(/(?<!\\)[ \t]+/)) {
    if (word.startsWith('#')) break
    if (word !== '') fields.push(word.replace(/\\ /g, ' '))
  }
  return fields
}

/** Finds which of the paths match a glob. */
type Find = (glob: string) => Iterable<string>

/**
 * The owners of each path: the last rule that matches counts, also one without owners. Rules without a wildcard, which are most of
 * a large file, are looked up by the parts of a path and not tried one by one.
 */
export function ownersOf(rules: readonly OwnerRule[], paths: readonly string[], find: Find): Map<string, string[]> {
  const plain = new Map<string, number>()
  const last = new Map<string, number>()
  const note = (path: string, index: number | undefined) => {
    if (index !== undefined && index > (last.get(path) ?? -1)) last.set(path, index)
  }
  rules.forEach(({ pattern }, index) => {
    if (/[*?]/.test(pattern)) for (const glob of globsOf(pattern)) for (const path of find(glob)) note(path, index)
    else plain.set(plainKey(pattern), index)
  })
  if (plain.size > 0) for (const path of paths) for (const key of keysOf(path)) note(path, plain.get(key))
  return new Map([...last].map(([path, index]) => [path, rules[index]?.owners ?? []]))
}

/** `/` in front or within anchors a pattern at the top; otherwise it matches at any depth. At the end it means a folder. */
const isAnchored = (pattern: string) => pattern.slice(0, -1).includes('/')

function plainKey(pattern: string): string {
  const name = pattern.replace(/^\/|\/$/g, '')
  return `${isAnchored(pattern) ? 'at' : 'any'} ${pattern.endsWith('/') ? 'folder' : 'either'} ${name}`
}

/** All patterns without a wildcard that match a path. */
function* keysOf(path: string): Generator<string> {
  let start = 0
  for (let end = path.indexOf('/'); ; end = path.indexOf('/', start)) {
    const isFile = end < 0
    const [whole, part] = isFile ? [path, path.slice(start)] : [path.slice(0, end), path.slice(start, end)]
    for (const kind of isFile ? ['either'] : ['either', 'folder']) {
      yield `at ${kind} ${whole}`
      yield `any ${kind} ${part}`
    }
    if (isFile) return
    start = end + 1
  }
}

/** A pattern with wildcards as globs: what it names may be a file, or a folder with all in it. `docs/*` is of files alone. */
function globsOf(pattern: string): string[] {
  const name = pattern.replace(/^\/|\/$/g, '').replace(/[{}()!\\]/g, '\\$&')
  if (name === '*' || name === '**') return ['**']
  const top = isAnchored(pattern) ? name : `**/${name}`
  if (pattern.endsWith('/')) return [`${top}/**`]
  return /(^|\/)\*$/.test(name) ? [top] : [top, `${top}/**`]
}
