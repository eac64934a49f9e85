import { resolve } from 'node:path'
import type { Io } from './command.ts'
import { writeWhole } from './write-whole.ts'

/** Whether a result is printed in color: only on a terminal. `--no-color` and `NO_COLOR` are the same by then. */
export function hasColor(file: string | undefined, { isTerminal, env }: Io): boolean {
  return file === undefined && isTerminal && !env.NO_COLOR
}

/**
 * Writes a result to a file, or to standard output where none is named.
 * @param what what is written, for messages
 * @throws Problem where the file cannot be written
 */
export async function writeOut(text: string, file: string | undefined, io: Io, what?: string): Promise<void> {
  if (file === undefined) io.out(text)
  else await writeWhole(resolve(io.cwd, file), text, what)
}
