import type { Message, Run } from '../../model/prompt.ts'
import type { Loc } from '../../model/quantity.ts'

/** A text as it stands. */
export function toPieces(path: string, text: string, at: (offset: number) => Loc): Run[] {
  return text === '' ? [] : [{ kind: 'text', at: { ...at(0), path }, text }]
}

export function messageOf(role: string, runs: Run[]): Message {
  return { role, runs: { low: runs, expected: runs, high: runs } }
}
