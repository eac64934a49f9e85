const FROM = /^[ \t]*from[ \t]+(\.{0,9}[\w.]*)[ \t]+import[ \t]+(\([^)]{0,5000}\)|[^\n#]{0,1000})/gm
const IMPORT = /^[ \t]*import[ \t]+([\w., \t]{1,1000})/gm

/** What a text imports, as dotted specifiers: modules, and names that may be modules. */
export function specifiersIn(text: string): string[] {
  const found = new Set<string>()
  for (const [, module = '', names = ''] of text.matchAll(FROM)) {
    found.add(module)
    for (const [name] of names.matchAll(/[A-Za-z_]\w{0,99}(?=\s*(?:,|\)|$|\s+as\b))/gm))
      found.add(module.endsWith('.') ? module + name : `${module}.${name}`)
  }
  for (const [, names = ''] of text.matchAll(IMPORT))
    for (const name of names.split(',')) found.add(name.trim().split(/\s/)[0] ?? '')
  return [...found].filter(each => each !== '')
}

/** The files that a specifier may name, the likeliest first: below the importing file's folders, from the inside out. */
export function pathsOf(path: string, specifier: string): string[] {
  const dots = /^\.*/.exec(specifier)?.[0].length ?? 0
  const names = specifier
    .slice(dots)
    .split('.')
    .filter(name => name !== '')
  const folders = path.split('/').slice(0, -1)
  const ends = (folder: readonly string[]) => {
    const target = [...folder, ...names].join('/')
    return names.length === 0 ? [`${target}/__init__.py`.replace(/^\//, '')] : [`${target}.py`, `${target}/__init__.py`]
  }
  if (dots > 0) return dots - 1 > folders.length ? [] : ends(folders.slice(0, folders.length - dots + 1))
  const bases = Array.from({ length: folders.length + 1 }, (_, i) => folders.slice(0, folders.length - i))
  return [...bases.flatMap(ends), ...ends(['src']), ...ends(['lib'])]
}
