import { stat } from 'node:fs/promises'

/** Whether a folder is there to stand in. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false
}
