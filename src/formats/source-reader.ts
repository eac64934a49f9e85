import type { reader } from '../source/reader.ts'

let loaded: typeof reader | undefined

/** Loads what reads source code, once: a fifth of all code, of which most checks need nothing. `prepare` of its formats. */
export async function loadReader(): Promise<void> {
  loaded ??= (await import('../source/reader.ts')).reader
}

/** The same, and the parsers of Python and JavaScript. */
export async function loadReaderAndParsers(): Promise<void> {
  await loadReader()
  await sourceReader().loadParsers()
}

/** @throws Error where `prepare` was not awaited */
export function sourceReader(): typeof reader {
  if (!loaded) throw new Error('the reader of source code is not loaded')
  return loaded
}
