import type { Change, GrownLines } from '../model/change.ts'
import type { Measurement, Part } from '../model/measurement.ts'
import type { TokenizerName } from '../model/model.ts'
import type { Prompt } from '../model/prompt.ts'
import { type EditBudget, editBudget, type Hunk, hunksOf, withoutMoved } from './hunks.ts'
import { breaksIn } from './placed-runs.ts'
import { type SourceLine, sourceLines } from './source-lines.ts'

type Count = (text: string) => number

/** How many places of one prompt are reported, and how many unchanged lines may lie within one. */
const most = 3
const gap = 2

/**
 * Finds, for every prompt that grew, the lines that added most tokens. Only places and counts are kept, no text.
 * @param counterOf finds the counter of a model's tokens; the head's counts, as it does for the difference
 */
export function withGrownLines(changes: readonly Change[], counterOf: (name: TokenizerName) => Count): Change[] {
  const budget = editBudget()
  return changes.map(change => {
    const { base, head, tokens } = change
    if (!base || !head || tokens.delta.expected <= 0 || isBeyond(head.prompt) || isBeyond(base.prompt)) return change
    const count = counterOf(head.model.tokenizer)
    const blocks = blocksOf(withoutMoved(hunksOfFiles(base.prompt, head.prompt, budget)), count)
    return { grownLines: largest([...grownDefinitions(base.other, head.own), ...blocks]), ...change }
  })
}

/** Lines of a prompt, in which no place tells its reader more. */
const mostLines = 100_000

function isBeyond({ messages }: Prompt): boolean {
  let lines = 0
  for (const { runs } of messages) for (const { text } of runs.expected) lines += breaksIn(text)
  return lines > mostLines
}

/** Where a file of the head differs from the base's. */
interface FileHunk extends Hunk {
  path: string
  lines: readonly SourceLine[]
}

/** All files together, as lines may have moved to one that is included now, or from one that is not any more. */
function hunksOfFiles(base: Prompt, head: Prompt, budget: EditBudget): FileHunk[] {
  const before = sourceLines(base)
  const hunks: FileHunk[] = []
  for (const [path, lines] of sourceLines(head)) {
    const was = path === head.at.path ? base.at.path : path
    for (const hunk of hunksOf(before.get(was) ?? [], lines, budget)) hunks.push({ ...hunk, path, lines })
    before.delete(was)
  }
  for (const [path, removed] of before) hunks.push({ path, lines: [], start: 0, end: 0, added: [], removed })
  return hunks
}

/** What stands in the file in another form than it is sent, at the lines where it begins: less what as many had at the base. */
function grownDefinitions(base: Measurement, head: Measurement): GrownLines[] {
  const keyOf = ({ kind, name }: Part) => JSON.stringify([kind, name])
  const before = new Map<string, number>()
  for (const part of base.parts) before.set(keyOf(part), (before.get(keyOf(part)) ?? 0) + part.tokens)
  return head.parts.flatMap(part => {
    const { kind, at, tokens } = part
    if ((kind !== 'tool' && kind !== 'schema' && kind !== 'image') || at.line === undefined) return []
    const was = Math.min(tokens, before.get(keyOf(part)) ?? 0)
    before.set(keyOf(part), (before.get(keyOf(part)) ?? 0) - was)
    return [{ path: at.path, from: at.line, to: at.line, tokens: tokens - was }]
  })
}

function largest(grown: readonly GrownLines[]): GrownLines[] {
  const places = new Map<string, GrownLines>()
  for (const lines of grown) {
    const key = JSON.stringify([lines.path, lines.from, lines.to])
    places.set(key, { ...lines, tokens: lines.tokens + (places.get(key)?.tokens ?? 0) })
  }
  return [...places.values()]
    .filter(({ tokens, from }) => tokens > 0 && from > 0)
    .sort((a, b) => b.tokens - a.tokens)
    .slice(0, most)
}

/** Hunks that nearly touch are one place. */
function blocksOf(hunks: readonly FileHunk[], count: Count): GrownLines[] {
  const blocks: (GrownLines & { end: number })[] = []
  for (const { path, lines, start, end, added, removed } of hunks) {
    const from = lines[start]?.line
    const to = lines[end - 1]?.line
    if (from === undefined || to === undefined || to < from) continue
    // Tokens may span lines, so that lines count as they stand between their neighbours.
    const around = [lines[start - 1]?.text ?? '', lines[end]?.text ?? ''] as const
    const tokens = tokensOf(added, around, count) - tokensOf(removed, around, count)
    const last = blocks.at(-1)
    if (last?.path === path && start - last.end <= gap && from >= last.to) {
      last.to = to
      last.end = end
      last.tokens += tokens
    } else blocks.push({ path, from, to, end, tokens })
  }
  return blocks.map(({ end: _, ...block }) => block)
}

function tokensOf(lines: readonly SourceLine[], [before, after]: readonly [string, string], count: Count): number {
  const declared = lines.reduce((sum, line) => sum + line.declared, 0)
  return declared + count([before, ...lines.map(line => line.text), after].join(''))
}
