import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Loc } from '../model/quantity.ts'
import { readModel } from './request-settings.ts'

/** Keys beside a prompt that hold its model in programs, besides the keys of requests. */
const NAMES =
  /^(?:llm|llm_?(?:id|name|model)|model_?(?:name|id)|chat_?model|deployment(?:_?(?:name|id))?|azure_?deployment)$/i
/** Keys of a mapping that is about the model. */
const HOLDERS = /^(?:llm|llm_?config|model_?config|model_?settings|model_?parameters)$/i

/** The model of a value: the one that the nearest mapping around it names. */
export function modelAround(around: readonly Tree[], place: (offset: number) => Loc): Prompt['model'] {
  for (const tree of around) {
    const found = readModel(tree, place) ?? namedIn(tree, place)
    if (found) return found
  }
  return undefined
}

function namedIn(tree: Tree, place: (offset: number) => Loc): Prompt['model'] {
  for (const [key, value] of tree.kind === 'map' ? tree.entries : []) {
    const found = NAMES.test(key)
      ? readModel({ kind: 'map', at: value.at, entries: new Map([['model', named(key, value)]]) }, place)
      : undefined
    const held = HOLDERS.test(key) && lookUp(value, 'model') ? readModel(value, place) : undefined
    if (found ?? held) return found ?? held
  }
  return undefined
}

/** RAGFlow writes the provider behind the model: `deepseek-chat@DeepSeek`. */
function named(key: string, value: Tree): Tree {
  const text = /^llm_?id$/i.test(key) ? asString(value)?.replace(/@[A-Za-z][\w-]*$/, '') : undefined
  return text === undefined ? value : { kind: 'scalar', at: value.at, value: text }
}
