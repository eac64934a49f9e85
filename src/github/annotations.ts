import { posix } from 'node:path'
import { error, notice, warning } from '@actions/core'
import type { Severity } from '../model/finding-parts.ts'
import type { Loc } from '../model/quantity.ts'

/** What an annotation says, in words that are safe to log. */
export interface Note {
  severity: Severity
  /** In the checked directory, which is named from the top of the repository. */
  at: (Loc & { directory: string }) | undefined
  title: string
  text: string
}

/** GitHub drops what is beyond, per step: ten of each kind, characters of each. One error is left for the verdict itself. */
const atMost = { fail: 9, warn: 10, info: 10 } satisfies Record<Severity, number>
const longest = 4096

const commands = { fail: error, warn: warning, info: notice } satisfies Record<Severity, typeof error>

/** A path that a log line must not hold cannot be pointed at either. */
function isPrintable(path: string): boolean {
  return !/[\p{C}\p{Zl}\p{Zp}]|##\[/u.test(path)
}

/** The file that a note is about, from the top of the repository; undefined where it is about none that can be named. */
export function placeOf({ at }: Pick<Note, 'at'>): string | undefined {
  return at && isPrintable(at.path) ? posix.join(at.directory, at.path) : undefined
}

/** Where an annotation stands. */
export function properties({ at, title }: Pick<Note, 'at' | 'title'>) {
  const file = placeOf({ at })
  if (!at || file === undefined) return { title }
  return {
    title,
    file,
    ...(at.line ? { startLine: at.line } : {}),
    ...(at.line && at.endLine ? { endLine: at.endLine } : {}),
    ...(at.line && at.column ? { startColumn: at.column } : {}),
  }
}

/** One place is marked once, however many limits break there. */
export function perPlace(notes: readonly Note[]): Note[] {
  const places = new Map<string, Note>()
  for (const note of notes) {
    const key = note.at
      ? `${note.severity} ${note.at.line ?? ''} ${note.at.directory}/${note.at.path}`
      : `${places.size}`
    const before = places.get(key)
    places.set(key, before ? { ...before, text: `${before.text}\n${note.text}` } : note)
  }
  return [...places.values()]
}

/** Marks files, as many as GitHub shows. */
export function annotate(notes: Note[]): void {
  const written = { fail: 0, warn: 0, info: 0 }
  for (const note of perPlace(notes)) {
    if (written[note.severity] >= atMost[note.severity]) continue
    written[note.severity] += 1
    commands[note.severity](note.text.slice(0, longest), properties(note))
  }
}
