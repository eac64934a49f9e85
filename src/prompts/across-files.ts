import { appendTo } from '../model/long-lists.ts'
import type { ParsedPrompt, Stretch } from '../parsed/parsed-prompt.ts'
import type { Ask, HandedTogether, ParsedFile } from '../parsed/prompt-file.ts'
import { textsBeside } from './texts-beside.ts'

/** What a file has that prompts of other files may depend on, and that may depend on theirs. */
export type CodeFile = Pick<ParsedFile, 'prompts' | 'asks' | 'together'>

/** Whether a file may change prompts of others, or others its own: it has texts of source code, or asks with some. */
export function isCode({ prompts, asks = [], together = [] }: CodeFile): boolean {
  return asks.length + together.length > 0 || prompts.some(({ literals }) => literals)
}

/**
 * The prompts of `files`, which are in the order of their paths.
 * @param code by path files of the same revision, of which those that are among `files` are left out
 */
export function acrossAll(
  files: ReadonlyMap<string, CodeFile>,
  code: ReadonlyMap<string, CodeFile> | undefined,
  withModel: WeakMap<ParsedPrompt, ParsedPrompt>,
): ParsedPrompt[] {
  const others = [...(code ?? [])].filter(([path]) => !files.has(path))
  const isAlone = others.length === 0 || ![...files.values()].some(isCode)
  const all = isAlone ? [...files] : [...others, ...files].sort(([a], [b]) => (a < b ? -1 : 1))
  const prompts = all.flatMap(([, each]) => each.prompts)
  const asks = all.flatMap(([, each]) => each.asks ?? [])
  const together = all.flatMap(([, each]) => each.together ?? [])
  const settled = acrossFiles(prompts, { asks, together }, withModel)
  return isAlone ? settled : settled.filter(({ at }) => files.has(at.path))
}

/**
 * Prompts of source code as their files use each other's texts: a constant that a request in another file contains whole is no prompt of
 * its own, unless it is named as one; what names no model is for the one that it is given to, in its file or in another.
 */
export function acrossFiles(
  all: readonly ParsedPrompt[],
  { asks, together }: { asks: readonly Ask[]; together: readonly HandedTogether[] },
  withModel: WeakMap<ParsedPrompt, ParsedPrompt>,
): ParsedPrompt[] {
  if (!all.some(({ literals }) => literals)) return [...all]
  const parsedPrompts = withoutCounted(all)
  const holders = new Map<string, ParsedPrompt[]>()
  for (const parsed of parsedPrompts) for (const literal of new Set(parsed.literals)) appendTo(holders, literal, parsed)
  const models = new Map<string, ParsedPrompt['model']>()
  for (const { literals, model } of asks)
    for (const literal of model ? literals : []) if (!models.has(literal)) models.set(literal, model)
  const tools = toolsGiven(asks)
  const given = modelsGiven(asks)
  const beside = textsBeside(together, literal => holders.has(literal))
  return parsedPrompts.flatMap(parsed => {
    const [first, ...rest] = parsed.literals ?? []
    if (first === undefined) return [parsed]
    const around = holders.get(first)?.find(other => isAround(other, parsed, rest))
    if (around && !parsed.named) return []
    if (holders.get(first)?.some(other => isToldThere(other, parsed, rest))) return []
    const model = parsed.model ?? models.get(first) ?? given(first)
    const sentWith = tools.get(first)
    const unsent = beside(parsed)
    const isSame = model === parsed.model && !sentWith && unsent === 0
    return [isSame ? parsed : askedOf(parsed, { model, sentWith, unsent }, withModel)]
  })
}

/** Leaves out what sends nothing but texts that are prompts of the files that have them, or that a file before it sends just so. */
function withoutCounted(all: readonly ParsedPrompt[]): readonly ParsedPrompt[] {
  if (!all.some(({ borrowed }) => borrowed)) return all
  const counted = new Set(all.flatMap(({ borrowed, literals = [] }) => (borrowed ? [] : literals)))
  const sent = new Set<string>()
  return all.filter(({ borrowed, literals = [] }) => {
    if (!borrowed) return true
    const key = literals.join('\n')
    if (sent.has(key) || literals.every(literal => counted.has(literal))) return false
    sent.add(key)
    return true
  })
}

/** Whether a tool or a schema that one file takes from another is the very one that is counted there, or in a file before it. */
function isToldThere(
  other: ParsedPrompt,
  { at, tools, literals = [] }: ParsedPrompt,
  rest: readonly string[],
): boolean {
  const [own] = literals
  if (!tools || !other.tools || other.at.path === at.path || own?.startsWith(`${at.path}\0`)) return false
  if (other.literals?.length !== literals.length || !rest.every(literal => other.literals?.includes(literal)))
    return false
  return own?.startsWith(`${other.at.path}\0`) || other.at.path < at.path
}

/** Of another file, and more than the same. */
function isAround(other: ParsedPrompt, { at, literals = [] }: ParsedPrompt, rest: readonly string[]): boolean {
  if (other.at.path === at.path || (other.literals?.length ?? 0) <= literals.length) return false
  const has = new Set(other.literals)
  return rest.every(literal => has.has(literal))
}

/** The same parsed prompt is made into the same, so that it is assembled once. */
function askedOf(
  parsed: ParsedPrompt,
  {
    model,
    sentWith,
    unsent,
  }: { model: ParsedPrompt['model']; sentWith: readonly Stretch[] | undefined; unsent: number },
  known: WeakMap<ParsedPrompt, ParsedPrompt>,
): ParsedPrompt {
  const before = known.get(parsed)
  const isSame = before?.model?.asked === model?.asked && before?.model?.at.line === model?.at.line
  const all = [...(parsed.sentWith ?? []), ...(sentWith ?? [])]
  const more = (parsed.unsent ?? 0) + unsent
  if (before && isSame && before.unsent === more && JSON.stringify(all) === JSON.stringify(before.sentWith ?? []))
    return before
  const made = { ...parsed, model, unsent: more, ...(all.length > 0 && { sentWith: all }) }
  known.set(parsed, made)
  return made
}

/** By a literal the tools that are sent with it by other files. */
function toolsGiven(asks: readonly Ask[]): ReadonlyMap<string, readonly Stretch[]> {
  const tools = new Map<string, Stretch[]>()
  for (const { literals, sentWith = [] } of asks)
    if (sentWith.length > 0) for (const each of literals) for (const stretch of sentWith) appendTo(tools, each, stretch)
  return tools
}

/** By a literal's place the model that it is given to: the one in whose stretch it stands, of several the shortest. */
function modelsGiven(asks: readonly Ask[]): (literal: string) => ParsedPrompt['model'] {
  const byPath = new Map<string, { from: number; to: number; model: ParsedPrompt['model'] }[]>()
  for (const { stretches, model } of asks)
    for (const { path, from, to } of stretches) {
      const known = byPath.get(path)
      if (known) known.push({ from, to, model })
      else byPath.set(path, [{ from, to, model }])
    }
  for (const all of byPath.values()) all.sort((a, b) => a.to - a.from - (b.to - b.from))
  return literal => {
    const [path = '', at = ''] = literal.split('\0')
    return byPath.get(path)?.find(({ from, to }) => from <= Number(at) && Number(at) < to)?.model
  }
}
