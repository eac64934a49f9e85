import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'

const paths = new Set<string>()
const children = new Set<ChildProcess>()

/** Remembers a temporary file or folder, so that it is removed however the process ends. Returns what removes it at once. */
export function removeAtEnd(path: string): () => void {
  paths.add(path)
  return () => {
    rmSync(path, { recursive: true, force: true })
    paths.delete(path)
  }
}

/** Remembers a child process until it ends. */
export function endAtEnd(child: ChildProcess): void {
  children.add(child)
  child.once('close', () => children.delete(child))
}

/** Ends every child that still runs and removes every temporary file. It only waits for the file system, so signals may call it. */
export function leaveNothing(): void {
  for (const child of children) child.kill('SIGKILL')
  for (const path of paths) {
    try {
      rmSync(path, { recursive: true, force: true })
    } catch {
      // The verdict stands, whatever a full or read-only disk refuses.
    }
  }
  paths.clear()
}
