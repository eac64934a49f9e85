import { PARTS_PER_PROMPT } from '../data/bounds.ts'
import type { Tool } from '../model/prompt.ts'
import { countParts } from '../parsed/count-parts.ts'
import { messageOf } from '../parsed/parse-message.ts'
import type { ParsedMessage, ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import type { Models } from './asked/model-of.ts'
import { firstOf } from './asked/objects.ts'
import { asks } from './detect/requests.ts'
import { certainText, type Piece } from './fold/piece.ts'
import type { OpenModule } from './fold/resolve.ts'
import type { Found } from './found.ts'
import { schemaIn } from './literal-json.ts'
import type { Mark } from './marks.ts'
import type { Module } from './module.ts'
import type { Expr } from './outline.ts'
import { requestTree, unreadIn } from './request-tree.ts'
import { sentWith } from './sent-with.ts'
import { takenIn } from './taken-in.ts'
import { toTemplate, wholeText } from './to-template.ts'

/**
 * A prompt of source code as parsed. What it takes from other files is in its sources.
 * @throws TooManyParts where the file has more prompts than anybody writes
 */
export function toParsedPrompt(
  found: Found,
  file: PromptFile,
  module: Module,
  { open, models }: { open: OpenModule; models: Models },
): ParsedPrompt {
  const { candidate, key, mark } = found
  countParts(file, PARTS_PER_PROMPT)
  const others = new Map(found.used.map(used => [used.module.path, { path: used.module.path, id: used.module.id }]))
  others.delete(file.path)
  const tools = toolsOf(found, module)
  const [call, around] = [found.asked?.expr ?? candidate.asks, found.asked?.scope ?? candidate.scope]
  const { furtherUses = 0 } = found
  const asked = call ?? candidate.calls.find(asks)
  const request = requestTree(asked, around, module, open)
  const sent = candidate.parts.flatMap(({ exprs }) => exprs)
  const takes = takenIn([...sent, ...argumentsOf(asked)], { scope: candidate.scope, module }, open)
  const beside = tools.length > 0 ? [] : sentWith({ asks: asked, scope: around }, module, open)
  return {
    id: `${file.path}#${key}`,
    declared: false,
    at: module.place(found.from),
    model: mark?.model
      ? { asked: mark.model, at: module.place(mark.from) }
      : (models.of(call, { scope: around, module }) ??
        firstOf(candidate.calls, each => models.of(each, { scope: candidate.scope, module }))),
    messages: found.messages.map(({ role, pieces }) => asMessage(role, pieces, file)),
    settings: {},
    samples: new Map(),
    sources: [{ path: file.path, id: file.id }, ...others.values()],
    unsent: unreadIn(asked, around, module, open),
    standsAlone: true,
    literals: literalsOf(found.used),
    ...(takes.length > 0 && { takes }),
    ...(beside.length > 0 && { sentWith: beside }),
    ...(furtherUses > 0 && { furtherUses }),
    ...(request && { request }),
    ...(tools.length > 0 && { tools, toolsFrame: 'elsewhere' as const }),
    ...((found.why === 'taken' || mark?.says === 'prompt') && { named: true as const }),
    ...saidBy(mark, module),
  }
}

/** What a call is given, of which its own texts are a part. */
function argumentsOf(asked: Expr | undefined): Expr[] {
  return asked?.kind === 'call' ? asked.args.map(({ value }) => value) : asked ? [asked] : []
}

/** Which model a request asks, with which literals and tools. */
export function askOf(
  { candidate, used }: Found,
  module: Module,
  { open, models }: { open: OpenModule; models: Models },
) {
  const { asks, scope } = candidate
  const beside = sentWith(candidate, module, open)
  return {
    literals: literalsOf(used),
    stretches: [],
    model: models.of(asks, { scope, module }),
    ...(beside.length > 0 && { sentWith: beside }),
  }
}

function literalsOf(used: Found['used']): string[] {
  return used.map(({ module: { path }, from }) => `${path}\0${from}`)
}

/** What a comment at the literal says of the prompt. */
function saidBy(mark: Mark | undefined, { place }: Pick<Module, 'place'>): Pick<ParsedPrompt, 'ignored' | 'volumes'> {
  if (!mark) return {}
  const { says, callsPerMonth, outputTokens } = mark
  const hasVolumes = callsPerMonth !== undefined || outputTokens !== undefined
  return {
    ...(says === 'ignore' && { ignored: place(mark.from) }),
    ...(hasVolumes && { volumes: { at: place(mark.from), callsPerMonth, outputTokens } }),
  }
}

/** A text that is certain may be a template that is filled elsewhere; one that is built here is what it says. */
function asMessage(role: string, pieces: readonly Piece[], file: PromptFile): ParsedMessage {
  const whole = wholeText(pieces)
  if (whole) {
    const message = messageOf(file, role, [whole], whole.syntax)
    if (message.syntax !== 'none') return message
  }
  const body = toTemplate(pieces)
  countParts(file, body.length)
  return { role, body, syntax: 'none' }
}

/** A schema of its parameters that is written out is sent as it is; of any other only its fields and their descriptions are certain. */
function toolsOf({ candidate: { tool, written }, described }: Found, module: Module): Tool[] {
  if (!tool) return []
  const parameters = schemaIn(tool.parameters)
  const own = parameters === undefined ? described : described.slice(0, tool.description ? 1 : 0)
  const description = own.map(certainText).join('\n')
  const at = (written?.module ?? module).place(tool.description?.from ?? 0)
  const isAnswer = tool.answers && { answers: true as const }
  return [{ name: tool.name, at, description, ...(parameters !== undefined && { parameters }), ...isAnswer }]
}
