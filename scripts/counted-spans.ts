import { measureOne } from '../src/judging/measure-one.ts'
import { prepare } from '../src/judging/prepare.ts'
import type { Message, Prompt, Run } from '../src/model/prompt.ts'

/** Lines of a file that a prompt is made of. */
export interface Span {
  line: number
  end: number
  why: string
}

/** What `promptcost count` lists for a commit of a repository without a config: the ids, and by file which lines are in a prompt. */
export interface Counted {
  ids: ReadonlySet<string>
  spans: ReadonlyMap<string, readonly Span[]>
  /** Files of which a prompt of another file takes a text in, be it in a branch that is neither the shortest nor the longest. */
  takenIn: ReadonlySet<string>
}

export async function countedIn(folder: string, sha: string): Promise<Counted> {
  const prepared = await prepare({
    sides: { kind: 'commits', cwd: folder, base: undefined, head: { sha, label: 'head', how: 'named' }, fetch: false },
    config: { file: undefined },
    withoutUsage: true,
  })
  const { changes } = await measureOne(prepared)
  const spans = new Map<string, Span[]>()
  const prompts = changes.flatMap(({ head }) => (head ? [head.prompt] : []))
  for (const prompt of prompts) note(spans, prompt)
  const others = prompts.flatMap(({ at, sources }) => sources.map(({ path }) => path).filter(path => path !== at.path))
  return { ids: new Set(prompts.map(({ id }) => id)), spans, takenIn: new Set(others) }
}

function note(found: Map<string, Span[]>, prompt: Prompt): void {
  const add = (path: string, line: number | undefined, lines: number) => {
    if (line === undefined) return
    found.set(path, [...(found.get(path) ?? []), { line, end: line + lines, why: prompt.id }])
  }
  for (const { at, text, kind } of prompt.messages.flatMap(runsOf))
    if (kind !== 'slot') add(at.path, at.line, text.split('\n').length - 1)
  for (const { at } of prompt.tools ?? []) add(at.path, at.line, 0)
  add(prompt.at.path, prompt.at.line, 0)
}

function runsOf({ runs: { low, expected, high } }: Message): Run[] {
  return [...new Set([...low, ...expected, ...high])]
}
