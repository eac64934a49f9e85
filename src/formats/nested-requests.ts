import { lookUp, type Tree } from '../data/tree.ts'
import type { Note } from '../model/note.ts'
import type { Loc } from '../model/quantity.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import { accountFor } from './account-for.ts'
import { readMessages } from './chat-messages.ts'
import { promptOf } from './prompt-of.ts'
import { readParts } from './request-parts.ts'
import { readModel } from './request-settings.ts'
import { unwrapped } from './request-wrappers.ts'

type Place = (offset: number) => Loc

/** A request among other data: the keys that lead to it, its prompt, and what of it is not counted. */
export interface Nested {
  path: readonly string[]
  prompt: ParsedPrompt
  findings: Note[]
}

/** The most requests of one file; a file with more is a data set. */
const MOST = 100
const DEEPEST = 30
const MOST_LOOKED_AT = 20_000

/** Keys beside the messages of a recorded example, which is data for training or tests. */
const OF_EXAMPLE =
  /^(?:outputs?|answers?|expected|responses?|completions?|labels?|chosen|rejected|targets?|ground_truth|ideal)$/i

/** The requests that are values of a file's keys, such as `support: { model, messages }`. None where the file is a data set. */
export function nestedRequests(root: Tree, file: PromptFile, place: Place): Nested[] {
  const found: Nested[] = []
  let looked = 0
  const visit = (tree: Tree, path: readonly string[], around: readonly Tree[]): void => {
    if (tree.kind === 'scalar' || path.length > DEEPEST || found.length > MOST || ++looked > MOST_LOOKED_AT) return
    const request = path.length > 0 ? requestAt(tree, path, around, file, place) : undefined
    if (request) found.push(request)
    else if (tree.kind === 'list')
      for (const [i, item] of tree.items.entries()) visit(item, [...path, String(i)], around)
    else for (const [key, value] of tree.entries) visit(value, [...path, key.slice(0, 200)], [tree, ...around])
  }
  visit(root, [], [])
  return found.length > MOST ? [] : found
}

function requestAt(
  tree: Tree,
  path: readonly string[],
  around: readonly Tree[],
  file: PromptFile,
  place: Place,
): Nested | undefined {
  if (tree.kind !== 'map' || ![...tree.entries.keys()].some(key => /^(?:messages|contents|prompt)$/.test(key)))
    return undefined
  if ([...tree.entries.keys()].some(key => OF_EXAMPLE.test(key))) return undefined
  const request = unwrapped(tree)
  const list = lookUp(request, 'messages') ?? lookUp(request, 'contents')
  const messages = list?.kind === 'list' ? readMessages(request, file, place) : undefined
  if (!messages || messages.length === 0) return undefined
  const prompt = { ...promptOf(file, messages, { tree: request, place }), ...readParts(request, place) }
  const holder = around.find(each => readModel(each, place) !== undefined)
  const model = prompt.model ?? (holder && readModel(holder, place))
  const id = `${file.path}#${path.join('.')}`
  return {
    path,
    prompt: { ...prompt, id, declared: false, at: place(tree.at), model },
    findings: accountFor(request, place),
  }
}

/** Whether a value belongs to one of the requests. */
export function isWithin(path: readonly string[], nested: ReadonlySet<string>): boolean {
  return path.some((_, i) => nested.has(JSON.stringify(path.slice(0, i + 1))))
}
