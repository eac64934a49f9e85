import { sumOfRequest } from '../compare/sum-of-request.ts'
import type { Change } from '../model/change.ts'
import type { ParsedPrompt, Stretch } from '../parsed/parsed-prompt.ts'

/** By the id of a prompt in code, the ids of the tools and schemas that its request sends beside its text. */
type SentWith = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Adds to the prompts of code that send tools how much the whole request grows: a tool that is written apart from its request is a prompt of
 * its own, and a new one has nothing to grow from.
 */
export function withRequests(
  changes: readonly Change[],
  { base, head }: Record<'base' | 'head', readonly ParsedPrompt[]>,
): Change[] {
  const [before, now] = [sentWithIn(base), sentWithIn(head)]
  if (before.size + now.size === 0) return [...changes]
  const byBase = new Map(changes.flatMap(each => (each.base ? [[each.base.prompt.id, each] as const] : [])))
  const byHead = new Map(changes.flatMap(each => (each.head ? [[each.head.prompt.id, each] as const] : [])))
  return changes.map(change => {
    if (!change.base || !change.head) return change
    const tools = new Map<Change, { base: boolean; head: boolean }>()
    for (const id of before.get(change.base.prompt.id) ?? []) {
      const tool = byBase.get(id)
      if (tool) tools.set(tool, { base: true, head: false })
    }
    for (const id of now.get(change.head.prompt.id) ?? []) {
      const tool = byHead.get(id)
      if (tool) tools.set(tool, { base: tools.has(tool), head: true })
    }
    const isSame = [...tools].every(([tool, sides]) => tool.cause === undefined && sides.base === sides.head)
    if (isSame) return change
    const beside = [...tools].map(([tool, sides]) => ({ change: tool, ...sides }))
    return { request: sumOfRequest(change, beside), ...change }
  })
}

function sentWithIn(prompts: readonly ParsedPrompt[]): SentWith {
  if (!prompts.some(({ sentWith }) => sentWith)) return none
  const byPath = new Map<string, { id: string; from: number }[]>()
  for (const { id, tools, literals = [] } of prompts) {
    const [path, from] = literals[0]?.split('\0') ?? []
    if (!tools || path === undefined) continue
    const known = byPath.get(path) ?? []
    byPath.set(path, known)
    known.push({ id, from: Number(from) })
  }
  const toolsIn = ({ path, from, to }: Stretch) =>
    (byPath.get(path) ?? []).flatMap(each => (from <= each.from && each.from < to ? [each.id] : []))
  return new Map(
    prompts.flatMap(({ id, sentWith }) => (sentWith ? [[id, new Set(sentWith.flatMap(toolsIn))] as const] : [])),
  )
}

const none: SentWith = new Map()
