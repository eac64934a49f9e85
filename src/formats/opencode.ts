import { placesIn } from '../data/places-in.ts'
import { readData } from '../data/read-data.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'
import { messageOf } from '../parsed/parse-message.ts'
import type { ParsedMessage, ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import type { Format } from './format.ts'
import { besideOf } from './named-files.ts'
import { parsePlain } from './plain.ts'
import { promptOf } from './prompt-of.ts'
import { readingOf } from './promptfoo-reading.ts'

declare module './format.ts' {
  interface FormatList {
    opencode: Format
  }
}

/** The key that holds the text of an agent and of a command of OpenCode. */
const SAID = [
  ['agent', 'prompt'],
  ['mode', 'prompt'],
  ['command', 'template'],
] as const

/** The most files that one pattern may name. */
const MOST = 200

/**
 * OpenCode's config (https://opencode.ai/docs/config): the files of `instructions`, patterns included, are sent with every request, and the
 * prompts of its agents and commands on demand, also where they are in files (`{file:./review.txt}`).
 */
export const opencode: Format = {
  claims: path => /(?:^|\/)opencode\.jsonc?$/i.test(path),
  beside: (file, listed) => {
    const tree = readData(file)
    if ('problem' in tree) return []
    const reading = readingOf(file, listed)
    return instructionsIn(tree).flatMap(({ text }) => reading.pathsOf(text).slice(0, MOST))
  },
  parse: file => {
    const tree = readData(file)
    if ('problem' in tree) return parsePlain(file)
    const place = placesIn(file.path, file.text)
    const reading = readingOf(file, [...(file.beside?.keys() ?? [])])
    const found = instructionsIn(tree).flatMap(({ text, at }) =>
      reading.pathsOf(text).map(path => ({ path, at: place(at) })),
    )
    const always: ParsedMessage = { role: 'prompt', syntax: 'none', body: found.map(one => included(one, file)) }
    const prompts = [
      ...(found.length > 0 ? [{ ...promptOf(file, [always]), id: `${file.path}#instructions` }] : []),
      ...SAID.flatMap(([group, key]) => saidIn(lookUp(tree, group), group, key, file)),
    ]
    return prompts.length > 0 ? { prompts, findings: [] } : parsePlain(file)
  },
}

/** Leaves out URLs: their text is in no file. */
function instructionsIn(tree: Tree): { text: string; at: number }[] {
  const list = lookUp(tree, 'instructions')
  const items = list?.kind === 'list' ? list.items : []
  return items.flatMap(item => {
    const text = asString(item)
    return text === undefined || /^\w+:\/\//.test(text) ? [] : [{ text, at: item.at }]
  })
}

function included({ path, at }: { path: string; at: ParsedPrompt['at'] }, file: PromptFile) {
  const ups = '../'.repeat(file.path.split('/').length - 1)
  return { kind: 'include' as const, target: `./${ups}${path}`, indent: '', blocks: [], at }
}

function saidIn(group: Tree | undefined, name: string, key: string, file: PromptFile): ParsedPrompt[] {
  if (group?.kind !== 'map') return []
  const place = placesIn(file.path, file.text)
  return [...group.entries].flatMap(([id, entry]): ParsedPrompt[] => {
    const said = lookUp(entry, key)
    const text = asString(said)
    if (!said || text === undefined) return []
    const target = /^\s*\{file:([^{}\n]{1,500})\}\s*$/.exec(text)?.[1]?.trim()
    const path = target === undefined ? undefined : besideOf(file.path, target)
    const message: ParsedMessage =
      path === undefined
        ? messageOf(
            file,
            'prompt',
            [{ text, place: () => place(said.at) }],
            key === 'template' ? 'shell-command' : 'none',
          )
        : { role: 'prompt', syntax: 'none', body: [included({ path, at: place(said.at) }, file)] }
    const at = place(said.at)
    return [
      {
        ...promptOf(file, [message], { tree: entry, place }),
        id: `${file.path}#${name}.${id.slice(0, 200)}`,
        declared: false,
        at,
      },
    ]
  })
}
