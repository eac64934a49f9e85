import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { Loc } from '../model/quantity.ts'
import { messageOf } from '../parsed/parse-message.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import { promptOf } from './prompt-of.ts'
import { readModel } from './request-settings.ts'

/** What CrewAI sends of an agent and of a task, beside words of its own (crewai/translations/en.json). */
const AGENT = ['role', 'goal', 'backstory']
const TASK = ['description', 'expected_output']

/** Whether a file holds CrewAI's agents or tasks, by name. */
export function isCrew(path: string, tree: Tree): boolean {
  if (!/(?:^|\/)(?:agents|tasks)\.ya?ml$/i.test(path) || tree.kind !== 'map') return false
  return [...tree.entries.values()].some(each => keysOf(each) !== undefined)
}

function keysOf(tree: Tree): readonly string[] | undefined {
  const has = (key: string) => asString(lookUp(tree, key)) !== undefined
  return has('role') && (has('goal') || has('backstory')) ? AGENT : TASK.every(has) ? TASK : undefined
}

/** One prompt an agent or task: the texts that make it, one to a line. */
export function crewOf(tree: Tree, file: PromptFile, place: (offset: number) => Loc): ParsedPrompt[] {
  const entries = tree.kind === 'map' ? [...tree.entries] : []
  return entries.flatMap(([name, each]): ParsedPrompt[] => {
    const keys = keysOf(each)
    if (!keys) return []
    const texts = keys.flatMap(key => {
      const found = lookUp(each, key)
      const text = asString(found)
      return found && text !== undefined
        ? [{ text: text.endsWith('\n') ? text : `${text}\n`, place: () => place(found.at) }]
        : []
    })
    const message = messageOf(file, keys === AGENT ? 'system' : 'user', texts)
    const llm = lookUp(each, 'llm')
    const model = llm && readModel({ at: llm.at, kind: 'map', entries: new Map([['model', llm]]) }, place)
    return [{ ...promptOf(file, [message]), id: `${file.path}#${name.slice(0, 200)}`, at: place(each.at), model }]
  })
}
