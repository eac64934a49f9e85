/** Programs that run what a file of the repository names, by the kind of name that they take. */
const tools: ReadonlyMap<string, Kind> = new Map([
  ...['npm', 'pnpm', 'yarn', 'bun', 'turbo', 'lerna', 'nx', 'run-s', 'run-p', 'npm-run-all'].map(
    name => [name, 'npm'] as const,
  ),
  ...['make', 'gmake'].map(name => [name, 'make'] as const),
  ['just', 'just'],
  ...['task', 'go-task'].map(name => [name, 'task'] as const),
])

/** `npm` is a script of a package.json, `file` a path as it is written. */
export type Kind = 'npm' | 'make' | 'just' | 'task' | 'file'

/** What a text may run, such as `npm:cost`, `make:prompts` or `file:ci/check.sh`. More than what it does run. */
export type Reference = `${Kind}:${string}`

/** More words than these say nothing new. */
const mostWords = 20_000

/** Everything that the lines of a script may run beside programs. `make:` is its first target. */
export function referencesIn(text: string): Set<Reference> {
  const found = new Set<Reference>()
  let words = 0
  for (const command of text.split(/[;&|()\n`]/)) {
    let tool: Kind | undefined
    let isNamed = false
    for (const word of command.split(/[\s"'=,[\]{}]+/)) {
      if (word === '' || ++words > mostWords) continue
      const kind = tools.get(word)
      if (kind !== undefined) {
        tool = kind
        continue
      }
      if (tool !== undefined && /^[\w@/][\w.:@/-]{0,100}$/.test(word)) {
        found.add(`${tool}:${word}`)
        isNamed = true
      }
      const path = pathOf(word)
      if (path !== undefined) found.add(`file:${path}`)
    }
    if (tool === 'make' && !isNamed) found.add('make:')
  }
  return found
}

const endings = /\.(?:sh|bash|zsh|mjs|cjs|js|mts|cts|ts|py|rb|pl|ps1|mk|ya?ml)$/

/** A word as a path within the repository, where it looks like a file that can be run. */
function pathOf(word: string): string | undefined {
  // An action at the top of the repository.
  if (word === './') return '.'
  const path = word.replace(/^(?:\$\w+\/|\.\/)+/, '').replace(/\/+$/, '')
  if (!/^[\w@.][\w.@/-]{0,200}$/.test(path) || path.split('/').includes('..')) return undefined
  return word.startsWith('./') || word.startsWith('$') || path.includes('/') || endings.test(path) ? path : undefined
}
