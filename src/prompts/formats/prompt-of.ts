import type { Message, Prompt } from '../../model/prompt.ts'
import type { Loc } from '../../model/quantity.ts'
import { placesIn } from '../places-in.ts'
import { readId, readModel, readSettings } from '../settings.ts'
import { messageOf, toPieces } from '../syntaxes/syntaxes.ts'
import type { Tree } from '../tree.ts'
import type { PromptFile } from './format.ts'

/** A file's one prompt. What `tree` says of id, model and settings is the prompt's; `place` tells the place of an offset in the tree's text. */
export function promptOf(
  file: PromptFile,
  messages: Message[],
  said?: { tree: Tree; place: (offset: number) => Loc },
): Prompt {
  const id = said && readId(said.tree)
  return {
    id: id ?? file.path,
    declared: id !== undefined,
    at: { path: file.path },
    model: said && readModel(said.tree, said.place),
    messages,
    settings: said ? readSettings(said.tree) : {},
    slots: [],
    sources: [{ path: file.path, id: file.id }],
  }
}

/** A file's text from `start` to `end` as one message without a role of its own. */
export function asMessage(file: PromptFile, start = 0, end = file.text.length): Message {
  const place = placesIn(file.path, file.text)
  return messageOf('prompt', toPieces(file.path, file.text.slice(start, end), offset => place(start + offset)))
}
