/** More folders than these are not looked into. */
const mostFolders = 50

/**
 * Where the packages of a workspace lie, as a `package.json` or a `pnpm-workspace.yaml` says: each glob as far as it is plain. One that
 * begins with a wildcard says nothing.
 */
export function workspaceFolders(texts: Iterable<string>): string[] {
  const globs = [...texts].flatMap(text => (text.trimStart().startsWith('{') ? globsOf(text) : listed(text)))
  const plain = globs.map(glob => glob.replace(/^\.\//, '').replace(/\/?[*?[{!].*$/, ''))
  return [...new Set(plain.filter(folder => /^[\w@.-][\w@./-]{0,200}$/.test(folder)))]
    .filter(folder => !folder.split('/').includes('..'))
    .slice(0, mostFolders)
}

function globsOf(text: string): string[] {
  try {
    const { workspaces }: { workspaces?: unknown } = Object(JSON.parse(text))
    const globs = Array.isArray(workspaces) ? workspaces : (Object(workspaces) as { packages?: unknown }).packages
    return Array.isArray(globs) ? globs.filter(glob => typeof glob === 'string') : []
  } catch {
    return []
  }
}

function listed(text: string): string[] {
  return [...text.matchAll(/^[ \t]{0,9}-[ \t]{1,9}['"]?([^'"#\n]{1,200})['"]?/gm)].map(([, glob = '']) => glob.trim())
}
