import { PARTS_PER_PROMPT } from '../data/bounds.ts'
import type { Tool } from '../model/prompt.ts'
import { countParts } from '../parsed/count-parts.ts'
import { messageOf } from '../parsed/parse-message.ts'
import type { ParsedMessage, ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import type { Found } from './find-prompts.ts'
import { certainText, type Piece } from './fold/piece.ts'
import type { OpenModule } from './fold/resolve.ts'
import { modelOf } from './model-of.ts'
import type { Module } from './module.ts'
import { toTemplate, wholeText } from './to-template.ts'

/**
 * A prompt of source code as parsed. What it takes from other files is in its sources.
 * @throws TooManyParts where the file has more prompts than anybody writes
 */
export function toParsedPrompt(found: Found, file: PromptFile, module: Module, open: OpenModule): ParsedPrompt {
  const { candidate, key } = found
  countParts(file, PARTS_PER_PROMPT)
  const others = new Map(found.used.map(used => [used.module.path, { path: used.module.path, id: used.module.id }]))
  others.delete(file.path)
  const tools = toolsOf(found, module)
  return {
    id: `${file.path}#${key}`,
    declared: false,
    at: module.place(found.from),
    model: modelOf(candidate.asks, candidate.scope, module, open),
    messages: found.messages.map(({ role, pieces }) => asMessage(role, pieces, file)),
    settings: {},
    samples: new Map(),
    sources: [{ path: file.path, id: file.id }, ...others.values()],
    unsent: 0,
    standsAlone: true,
    ...(tools.length > 0 && { tools }),
  }
}

/** A text that is certain may be a template that is filled elsewhere; one that is built here is what it says. */
function asMessage(role: string, pieces: readonly Piece[], file: PromptFile): ParsedMessage {
  const whole = wholeText(pieces)
  if (whole) {
    const message = messageOf(file, role, [whole])
    if (message.syntax !== 'none') return message
  }
  const body = toTemplate(pieces)
  countParts(file, body.length)
  return { role, body, syntax: 'none' }
}

function toolsOf({ candidate: { tool }, described }: Found, module: Module): Tool[] {
  if (!tool) return []
  const description = described.map(certainText).join('\n')
  return [{ name: tool.name, at: module.place(tool.description?.from ?? 0), description }]
}
