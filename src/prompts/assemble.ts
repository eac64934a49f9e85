import type { Message, Prompt, Run } from '../model/prompt.ts'
import type { Draft, DraftMessage } from './draft.ts'
import type { TemplatePiece } from './syntaxes/piece.ts'

/** A draft as it is sent: with what it includes, and its slots filled. */
export function assemble(draft: Draft): Prompt {
  const { samples: _, ...prompt } = draft
  return { ...prompt, messages: draft.messages.map(toMessage), slots: [] }
}

function toMessage({ body, syntax: _, fault: __, ...message }: DraftMessage): Message {
  const runs = body.flatMap(toRuns)
  return { ...message, runs: { low: runs, expected: runs, high: runs } }
}

function toRuns(piece: TemplatePiece): Run[] {
  switch (piece.kind) {
    case 'text':
      return [{ kind: 'text', at: piece.at, text: piece.text }]
    case 'slot':
      return [{ kind: 'slot', at: piece.at, name: piece.name, text: piece.raw }]
    case 'branch':
      return (piece.arms[0]?.body ?? piece.otherwise).flatMap(toRuns)
    case 'loop':
    case 'block':
      return piece.body.flatMap(toRuns)
    case 'include':
      return []
  }
}
