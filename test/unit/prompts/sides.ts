import type { SlotDeclaration } from '../../../src/model/config.ts'
import type { Declarations } from '../../../src/model/declarations.ts'
import { undeclared } from '../../../src/model/declarations.ts'
import type { Prompt } from '../../../src/model/prompt.ts'
import type { Range } from '../../../src/model/quantity.ts'
import type { Entry, Source } from '../../../src/model/revision.ts'
import { agreeOnPrompts } from '../../../src/prompts/agree-on-prompts.ts'
import type { Selected } from '../../../src/prompts/parse-files.ts'
import { promptsOf } from '../../../src/prompts/prompts-of.ts'
import { createPromptStore } from '../../../src/prompts/store.ts'
import { survey } from '../../../src/prompts/survey.ts'

/** Texts, and bytes that are none. */
export type Files = Record<string, string | Buffer>

export interface Said {
  slots?: Record<string, SlotDeclaration>
  includeRoots?: string[]
  syntax?: string
  named?: string[]
  /** The files that are prompts; all of them if left out. */
  prompts?: (path: string) => boolean
}

/** Surveys two sides of files that stand in memory. A file's id is its text, so that equal texts are equal files. */
export async function sides(base: Files | undefined, head: Files, said: Said = {}) {
  const { slots = {}, includeRoots = [], named = [] } = said
  const of = { syntax: said.syntax, slots: new Map(Object.entries(slots)), headKeys: [] }
  const declarations = {
    of: () => of,
    includeRoots,
    isNamed: (path: string) => named.includes(path),
  }
  const reads: string[][] = []
  const open = (files: Files) => selected(files, said.prompts ?? (() => true), reads)
  const surveyed = await surveySides(base && open(base), open(head), declarations)
  return { ...surveyed, reads }
}

/** The prompts of both sides, surveyed with one store. */
export async function surveySides(base: Selected | undefined, head: Selected, declarations: Declarations = undeclared) {
  const store = createPromptStore()
  const samples = base ? [base, head] : [head]
  const ofHead = await survey(head, declarations, samples, store)
  const {
    base: before,
    head: now,
    findings,
  } = base
    ? agreeOnPrompts(await survey(base, declarations, samples, store), ofHead)
    : { base: [], head: promptsOf(ofHead).prompts, findings: promptsOf(ofHead).findings }
  return { base: before.map(({ prompt }) => prompt), head: now.map(({ prompt }) => prompt), findings }
}

function selected(files: Files, isPrompt: (path: string) => boolean, reads: string[][]): Selected {
  const listing = Object.entries(files).map(([path, text]): Entry => ({ path, id: `id of ${text.toString()}` }))
  async function* read(entries: readonly Entry[]): AsyncIterable<Source> {
    reads.push(entries.map(entry => entry.path))
    for (const entry of entries) {
      const text = files[entry.path]
      if (text === undefined) throw new Error(`${entry.path} is not in the revision`)
      yield typeof text === 'string' ? { entry, text } : { entry, unreadable: 'binary', starts: text }
    }
  }
  return { revision: { read }, listing, entries: listing.filter(({ path }) => isPrompt(path)) }
}

/** The sides' only prompt, or the one of that path. */
export function promptAt(prompts: readonly Prompt[], path?: string): Prompt {
  const prompt = prompts.find(({ at }) => path === undefined || at.path === path)
  if (!prompt) throw new Error(`no prompt at ${path}`)
  return prompt
}

/** What is sent, a declared cost as `<tokens>`. */
export function textOf(prompt: Prompt, mode: keyof Range = 'expected'): string {
  const runs = prompt.messages.flatMap(message => message.runs[mode])
  return runs.map(run => (run.tokens === undefined ? run.text : `<${run.tokens}>`)).join('')
}

export const at = { path: 'promptcost.yml' }
export const holds = (sample: Extract<SlotDeclaration, { sample: unknown }>['sample']): SlotDeclaration => ({
  at,
  times: undefined,
  sample,
})
export const costs = (tokens: number | Range, times?: number | Range): SlotDeclaration => ({
  at,
  tokens: spread(tokens),
  times: times === undefined ? undefined : spread(times),
})

function spread(size: number | Range): Range {
  return typeof size === 'number' ? { low: size, expected: size, high: size } : size
}
