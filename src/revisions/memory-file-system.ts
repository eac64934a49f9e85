import type { Dirent, Stats } from 'node:fs'
import { sep } from 'node:path'
import type { FileSystemAdapter } from 'fast-glob'

/** A listing as the file system that fast-glob asks: it knows no links and nothing outside of `root`. */
export function memoryFileSystem(root: string, paths: readonly string[]): Partial<FileSystemAdapter> {
  const folders = treeOf(paths)
  const files = new Set(paths)
  const relative = (path: string) =>
    path === root ? '' : path.startsWith(root + sep) ? path.slice(root.length + 1).replaceAll(sep, '/') : undefined

  const stat = (path: string) => {
    const at = relative(path)
    if (at !== undefined && folders.has(at)) return item(at, true)
    if (at !== undefined && files.has(at)) return item(at, false)
    throw notFound(path)
  }
  const list = (path: string) => {
    const at = relative(path)
    const items = at === undefined ? undefined : folders.get(at)
    if (!items) throw notFound(path)
    return [...items].map(([name, isFolder]) => item(name, isFolder))
  }
  // Only what a walk by `sync` asks for.
  return { lstatSync: stat, statSync: stat, readdirSync: list as unknown as FileSystemAdapter['readdirSync'] }
}

// Folder to what lies in it: name, and whether that is a folder.
function treeOf(paths: readonly string[]): Map<string, Map<string, boolean>> {
  const folders = new Map<string, Map<string, boolean>>([['', new Map()]])
  for (const path of paths) {
    let isFolder = false
    for (let rest = path; rest !== ''; ) {
      const slash = rest.lastIndexOf('/')
      const folder = rest.slice(0, Math.max(slash, 0))
      const name = rest.slice(slash + 1)
      const known = folders.get(folder)
      if (known?.has(name) && (known.get(name) || !isFolder)) break
      if (known) known.set(name, isFolder)
      else folders.set(folder, new Map([[name, isFolder]]))
      rest = folder
      isFolder = true
    }
  }
  return folders
}

function item(name: string, isFolder: boolean): Stats & Dirent {
  const no = () => false
  const special = { isSymbolicLink: no, isBlockDevice: no, isCharacterDevice: no, isFIFO: no, isSocket: no }
  return { name, isFile: () => !isFolder, isDirectory: () => isFolder, ...special } as Stats & Dirent
}

function notFound(path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`no ${path}`), { code: 'ENOENT' })
}
