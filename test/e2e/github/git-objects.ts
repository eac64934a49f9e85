import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'

/** An object of a git database. */
export interface GitObject {
  id: string
  /** As it is hashed: with its kind and its length before it. */
  bytes: Buffer
}

/** A file, a symbolic link, or a folder by the names in it, which are bytes written as Latin-1. */
export type TreeEntry = { mode: '100644' | '120000'; blob: GitObject } | Tree
export type Tree = Map<string, TreeEntry>

export function objectOf(kind: 'blob' | 'tree' | 'commit', content: Buffer): GitObject {
  const bytes = Buffer.concat([Buffer.from(`${kind} ${content.length}\0`), content])
  return { id: createHash('sha1').update(bytes).digest('hex'), bytes }
}

/** The objects of a tree: itself first, then what is in it. */
export function objectsOf(tree: Tree): [GitObject, ...GitObject[]] {
  const entries = [...tree].map(([name, entry]) => {
    const inside: readonly GitObject[] = entry instanceof Map ? objectsOf(entry) : [entry.blob]
    const isFolder = entry instanceof Map
    // Git sorts a folder as if its name ended with a slash.
    return { name, inside, mode: isFolder ? '40000' : entry.mode, sortedAs: isFolder ? `${name}/` : name }
  })
  entries.sort((a, b) => (a.sortedAs < b.sortedAs ? -1 : 1))
  const lines = entries.map(({ mode, name, inside }) =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(inside[0]?.id ?? '', 'hex')]),
  )
  return [objectOf('tree', Buffer.concat(lines)), ...entries.flatMap(({ inside }) => inside)]
}

/** Writes objects as files, as git does with few of them. */
export function writeObjects(gitDir: string, objects: readonly GitObject[]): void {
  for (const { id, bytes } of objects) {
    const path = join(gitDir, 'objects', id.slice(0, 2), id.slice(2))
    if (existsSync(path)) continue
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, deflateSync(bytes, { level: 1 }))
  }
}

export function writeRef(gitDir: string, ref: string, id: string): void {
  const path = join(gitDir, ref)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${id}\n`)
}
