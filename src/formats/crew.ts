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

/** Entries of a file that are agents or tasks, with the keys above them; more are no crew. */
const MOST = 1000
const DEEPEST = 6

/** Whether a file holds CrewAI's agents or tasks: by name, or by an agent's three keys wherever it is. */
export function isCrew(path: string, tree: Tree): boolean {
  if (!/\.ya?ml$/i.test(path)) return false
  const named = /(?:^|\/)(?:[^/]*[-_.])?(?:agents|tasks)\.ya?ml$/i.test(path)
  return entriesIn(tree).some(({ entry }) => named || AGENT.every(key => asString(lookUp(entry, key)) !== undefined))
}

function keysOf(tree: Tree): readonly string[] | undefined {
  const has = (key: string) => asString(lookUp(tree, key)) !== undefined
  return has('role') && (has('goal') || has('backstory')) ? AGENT : TASK.every(has) ? TASK : undefined
}

/** The agents and tasks of a file, at its top or below other keys, also as a list whose items have a name. */
function entriesIn(root: Tree): { name: string; entry: Tree }[] {
  const found: { name: string; entry: Tree }[] = []
  const visit = (tree: Tree, path: readonly string[]): void => {
    if (found.length >= MOST || path.length > DEEPEST || tree.kind === 'scalar') return
    if (keysOf(tree)) found.push({ name: path.join('.'), entry: tree })
    const inside: [string, Tree][] =
      tree.kind === 'map'
        ? [...tree.entries]
        : tree.items.map((item, i) => [
            asString(lookUp(item, 'name')) ?? asString(lookUp(item, 'id')) ?? String(i),
            item,
          ])
    for (const [key, each] of inside) visit(each, [...path, key.slice(0, 200)])
  }
  visit(root, [])
  return found
}

/** One prompt an agent or task: the texts that make it, one to a line. */
export function crewOf(tree: Tree, file: PromptFile, place: (offset: number) => Loc): ParsedPrompt[] {
  return entriesIn(tree).flatMap(({ name, entry: each }): ParsedPrompt[] => {
    const keys = keysOf(each)
    if (!keys) return []
    const texts = keys.flatMap(key => {
      const found = lookUp(each, key)
      const text = asString(found)
      return found && text !== undefined
        ? [{ text: text.endsWith('\n') ? text : `${text}\n`, place: () => place(found.at) }]
        : []
    })
    const message = messageOf(file, keys === AGENT ? 'system' : 'user', texts, 'f-string')
    const llm = lookUp(each, 'llm')
    const model = llm && readModel({ at: llm.at, kind: 'map', entries: new Map([['model', llm]]) }, place)
    return [
      { ...promptOf(file, [message]), id: name === '' ? file.path : `${file.path}#${name}`, at: place(each.at), model },
    ]
  })
}
