const FROM =
  /(?:\bfrom|\brequire\s{0,5}\(|\bimport\s{0,5}\()\s{0,5}(["'])((?:\.{1,2}|[@~#]?)\/[^"'\n]{0,300}|\.{1,2})\1/g

/** What a text imports from its own repository, as it is written. */
export function specifiersIn(text: string): string[] {
  return [...new Set([...text.matchAll(FROM)].map(([, , specifier = '']) => specifier))]
}

const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs']

/** The files that a specifier may name, the likeliest first. `@/x` and `~/x` are below a folder of sources, as a `paths` option makes them. */
export function pathsOf(path: string, specifier: string): string[] {
  const folder = path.split('/').slice(0, -1)
  if (/^\.{1,2}(?:\/|$)/.test(specifier)) return endsOf(joined(folder, specifier))
  const [, rest] = /^[@~#]?\/(.+)$/.exec(specifier) ?? []
  if (rest === undefined) return []
  return Array.from({ length: folder.length + 1 }, (_, i) => folder.slice(0, folder.length - i)).flatMap(base => [
    ...endsOf(joined([...base, 'src'], rest)),
    ...endsOf(joined(base, rest)),
  ])
}

function joined(folder: readonly string[], target: string): string | undefined {
  const parts = [...folder]
  for (const part of target.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** TypeScript writes the ending that its output has. */
function endsOf(target: string | undefined): string[] {
  if (target === undefined) return []
  const written = /\.([cm]?)[jt]sx?$/.exec(target)
  const bare = written ? target.slice(0, written.index) : target
  const exact = written ? [target, ...ENDINGS.map(ending => bare + ending)] : []
  return [
    ...exact,
    ...ENDINGS.map(ending => target + ending),
    ...ENDINGS.map(ending => `${target}/index${ending}`.replace(/^\//, '')),
  ]
}
