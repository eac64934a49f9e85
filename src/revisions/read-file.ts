import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Unreadable } from '../model/revision.ts'
import { maxBytes } from './source-of.ts'

const together = 32

/** Reads files some at a time, in the order given. */
export async function* readFiles(
  root: string,
  entries: readonly { path: string }[],
): AsyncGenerator<Buffer | Unreadable> {
  for (let at = 0; at < entries.length; at += together) {
    yield* await Promise.all(entries.slice(at, at + together).map(entry => readFile(join(root, entry.path))))
  }
}

/** A file's bytes, or why there are none. Never follows a symbolic link, never waits on a pipe, never holds more than 4 MiB. */
export async function readFile(path: string): Promise<Buffer | Unreadable> {
  let file: FileHandle | undefined
  try {
    file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    const stat = await file.stat()
    if (!stat.isFile()) return 'missing'
    if (stat.size > maxBytes) return 'too-large'
    return await allOf(file, stat.size)
  } catch (error) {
    return isDenied(error) ? 'no-permission' : 'missing'
  } finally {
    await file?.close()
  }
}

// A file may grow while it is read, so its size is no bound.
async function allOf(file: FileHandle, size: number): Promise<Buffer | Unreadable> {
  const parts: Buffer[] = []
  let have = 0
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(Math.max(size - have, 4096)))
    if (bytesRead === 0) return Buffer.concat(parts)
    have += bytesRead
    if (have > maxBytes) return 'too-large'
    parts.push(buffer.subarray(0, bytesRead))
  }
}

function isDenied(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code
  return code === 'EACCES' || code === 'EPERM'
}
