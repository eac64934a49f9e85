import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { Unreadable } from '../model/revision.ts'
import { maxBytes } from './source-of.ts'

/** A file's bytes, or why there are none. Never follows a symbolic link, never waits on a pipe, never holds more than 4 MiB. */
export async function readFile(path: string): Promise<Buffer | Unreadable> {
  let file: FileHandle | undefined
  try {
    file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    const stat = await file.stat()
    if (!stat.isFile()) return 'missing'
    if (stat.size > maxBytes) return 'too-large'
    return await upTo(file, maxBytes + 1)
  } catch (error) {
    return isDenied(error) ? 'no-permission' : 'missing'
  } finally {
    await file?.close()
  }
}

// A file may grow while it is read, so its size is no bound.
async function upTo(file: FileHandle, limit: number): Promise<Buffer | Unreadable> {
  const parts: Buffer[] = []
  let size = 0
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(64 * 1024), 0, 64 * 1024)
    if (bytesRead === 0) return Buffer.concat(parts)
    size += bytesRead
    if (size >= limit) return 'too-large'
    parts.push(buffer.subarray(0, bytesRead))
  }
}

export function isDenied(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code
  return code === 'EACCES' || code === 'EPERM'
}
