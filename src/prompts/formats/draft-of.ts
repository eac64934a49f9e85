import { placesIn } from '../../data/places-in.ts'
import type { Tree } from '../../data/tree.ts'
import type { Value } from '../../data/value.ts'
import type { Loc } from '../../model/quantity.ts'
import { readTemplate } from '../../templates/syntaxes/templates.ts'
import type { Draft, DraftMessage } from '../draft.ts'
import type { PromptFile } from './format.ts'
import { readId, readModel, readSettings } from './request-settings.ts'

/**
 * A file's one prompt. What `tree` says of id, model and settings is the prompt's; `place` tells the place of an offset in the
 * tree's text. `samples` are the values that the format itself gives to variables.
 */
export function draftOf(
  file: PromptFile,
  messages: DraftMessage[],
  said?: { tree: Tree; place: (offset: number) => Loc },
  samples: ReadonlyMap<string, Value> = new Map(),
): Draft {
  const id = said && readId(said.tree)
  return {
    id: id ?? file.path,
    declared: id !== undefined,
    at: { path: file.path },
    model: said && readModel(said.tree, said.place),
    messages,
    settings: said ? readSettings(said.tree, said.place) : {},
    samples,
    sources: [{ path: file.path, id: file.id }],
  }
}

/** Texts of one message, each read as a template; `syntax` is what the format says of them. */
export function messageOf(
  file: PromptFile,
  role: string,
  texts: readonly { text: string; place: (offset: number) => Loc }[],
  syntax?: string,
): DraftMessage {
  const read = texts.map(({ text, place }) => readTemplate(file.path, text, place, file.syntax ?? syntax))
  const fault = read.find(template => template.fault)?.fault
  const body = read.flatMap(template => template.pieces)
  const named = read.find(template => template.syntax !== 'none')?.syntax ?? 'none'
  const asked = file.syntax ?? syntax
  const doubtful = asked === undefined && /^(f-string|dollar)$/.test(named)
  return { role, body, syntax: named, ...(doubtful && { doubtful }), ...(fault && { fault }) }
}

/** A file's text from `start` to `end` as one message without a role of its own. */
export function asMessage(file: PromptFile, start = 0, end = file.text.length, syntax?: string): DraftMessage {
  const place = placesIn(file.path, file.text)
  const text = { text: file.text.slice(start, end), place: (offset: number) => place(start + offset) }
  return messageOf(file, 'prompt', [text], syntax)
}
