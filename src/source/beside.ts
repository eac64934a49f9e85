import type { PromptFile } from '../parsed/prompt-file.ts'
import { mayHoldPrompts } from './may-hold-prompts.ts'

/** Names the files that an import may mean, the likeliest first. */
export type PathsOf = (path: string, specifier: string) => string[]

/** Nobody writes a source file of more characters; what is made by a machine holds no prompts. */
export const MOST_CHARACTERS = 768 * 1024

/** A file that another one imports. */
type Beside = Pick<PromptFile, 'path' | 'id' | 'text'>

/** Gives what a specifier means of the files that were read beside one. Of the same folder it always means the same. */
export function besideNamed(
  { beside }: PromptFile,
  pathsOf: PathsOf,
): (path: string, specifier: string) => Beside | undefined {
  const known = new Map<string, Beside | undefined>()
  const find = (path: string, specifier: string): Beside | undefined => {
    for (const each of pathsOf(path, specifier)) {
      const found = beside?.get(each)
      if (found && found.text.length <= MOST_CHARACTERS) return { path: each, ...found }
    }
    return undefined
  }
  return (path, specifier) => {
    const key = `${path.slice(0, path.lastIndexOf('/') + 1)}\0${specifier}`
    if (known.has(key)) return known.get(key)
    const found = find(path, specifier)
    known.set(key, found)
    return found
  }
}

/** Files that only hand on what others define are short. */
const SHORT = 2000
const MOST_KNOWN = 5000
const holding = new Map<string, boolean>()

/** Whether an imported file may hold prompts, or hand on those of others. */
export function mayGivePrompts({ path, id, text }: Beside): boolean {
  if (text.length <= SHORT) return true
  const key = `${id}\0${path}`
  const known = holding.get(key)
  if (known !== undefined) return known
  if (holding.size > MOST_KNOWN) holding.clear()
  const may = mayHoldPrompts(path, text)
  holding.set(key, may)
  return may
}

/** What hands on all names of another file. A comment may stand within, so that one there may hide it. */
const HANDS_ON_ALL = /\b(?:import|export)(?:[\s\\(]|type\b)*(?:\*|\/[*/]|#)/
const handing = new Map<string, boolean>()

/** Whether an imported file may have something by a name, or hand on what does. A folder of a hundred files is often imported by one that hands on all of them. */
export function mayHave({ path, id, text }: Beside, name: string): boolean {
  if (text.includes(name.split('.')[0] ?? '')) return true
  const key = `${id}\0${path}`
  const known = handing.get(key)
  if (known !== undefined) return known
  if (handing.size > MOST_KNOWN) handing.clear()
  const hands = HANDS_ON_ALL.test(text)
  handing.set(key, hands)
  return hands
}
