import { PARTS_PER_PROMPT } from '../data/bounds.ts'
import type { Tree } from '../data/tree.ts'
import type { Value } from '../data/value.ts'
import type { Loc } from '../model/quantity.ts'
import { countParts } from '../parsed/count-parts.ts'
import type { ParsedMessage, ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import { readId, readModel, readSettings } from './request-settings.ts'

/**
 * A file's one prompt. What `tree` says of id, model and settings is the prompt's; `place` finds the place of an offset in the
 * tree's text. `samples` are the values that the format itself gives to variables.
 * @throws TooManyParts where the file has more prompts than anybody writes
 */
export function promptOf(
  file: PromptFile,
  messages: ParsedMessage[],
  said?: { tree: Tree; place: (offset: number) => Loc },
  samples: ReadonlyMap<string, Value> = noSamples,
): ParsedPrompt {
  countParts(file, PARTS_PER_PROMPT)
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

const noSamples: ReadonlyMap<string, Value> = new Map()
