import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { TemplatePiece } from '../templates/syntaxes/piece.ts'

/** Notes how much of a file its prompts do not send: front matter, keys that are not read, tags. Several prompts share it. */
export function noteUnsent(parsedPrompts: readonly ParsedPrompt[], text: string): ParsedPrompt[] {
  const texts = parsedPrompts.flatMap(({ messages }) => messages).reduce((sum, { body }) => sum + lengthOf(body), 0)
  const sent = texts + parsedPrompts.reduce((sum, parsed) => sum + lengthBeside(parsed), 0)
  const unsent = Math.round(Math.max(0, text.length - sent) / Math.max(1, parsedPrompts.length))
  return parsedPrompts.map(parsed => ({ unsent, ...parsed }))
}

/** Tools and the schema of the answer are sent too. */
function lengthBeside({ tools = [], response }: ParsedPrompt): number {
  const ofTools = tools.map(({ name, description = '', parameters = '' }) => name + description + parameters)
  return [...ofTools, response?.description ?? '', response?.schema ?? ''].reduce((sum, { length }) => sum + length, 0)
}

function lengthOf(pieces: readonly TemplatePiece[]): number {
  let length = 0
  const open = [...pieces]
  for (let piece = open.pop(); piece !== undefined; piece = open.pop()) {
    if (piece.kind === 'text') length += piece.text.length
    else if (piece.kind === 'slot') length += piece.raw.length
    else for (const inner of within(piece)) open.push(inner)
  }
  return length
}

function within(piece: TemplatePiece): readonly TemplatePiece[] {
  if (piece.kind === 'branch') return [...piece.arms.flatMap(({ body }) => body), ...piece.otherwise]
  if (piece.kind === 'loop') return [...piece.body, ...piece.otherwise]
  return piece.kind === 'block' || piece.kind === 'let' ? piece.body : []
}
