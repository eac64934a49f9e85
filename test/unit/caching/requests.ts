import { identify } from '../../../src/catalogue/identify.ts'
import { explain } from '../../../src/compare/explain.ts'
import { withCacheBreaks } from '../../../src/judging/cache-breaks.ts'
import { cachingBy } from '../../../src/judging/caching-for.ts'
import type { Breakpoint, CacheMarks, CacheTerms, Varies } from '../../../src/model/caching.ts'
import type { Change, Measured } from '../../../src/model/change.ts'
import type { SlotDeclaration } from '../../../src/model/config.ts'
import type { Declarations } from '../../../src/model/declarations.ts'
import type { Part } from '../../../src/model/measurement.ts'
import type { ServiceName } from '../../../src/model/price.ts'
import type { Message, Run } from '../../../src/model/prompt.ts'
import { price } from '../../../src/prices/price.ts'
import { priceOf } from '../../../src/prices/price-of.ts'

/** A stretch of a message: so many tokens of text, or of a slot, at a line. */
export type Stretch = readonly [text: number, line: number] | readonly [slot: string, tokens: number, line: number]

/** A made-up request, in numbers of tokens. */
export interface Request {
  model: string
  service?: ServiceName
  tools?: readonly (readonly [name: string, tokens: number, line: number])[]
  messages: readonly (readonly [role: string, ...Stretch[]])[]
  /** Tokens of an image in the last message. */
  image?: number
  marks?: Omit<CacheMarks, 'breakpoints'> & { at?: readonly (readonly [Breakpoint['of'], number, '1h'?])[] }
}

const path = 'a.md'

export function sideOf({ model: asked, service, tools = [], messages, image, marks }: Request): Measured {
  const { model: standard } = identify(
    { asked, from: 'config', at: { path: 'promptcost.yml', line: 3 } },
    { models: {}, prices: {} },
  )
  const model = service ? { ...standard, service } : standard
  const said = messages.map(([role, ...stretches]) => stretches.map(stretch => partOf(role, stretch)))
  const pictures: Part[] =
    image === undefined ? [] : [{ kind: 'image', at: { path, line: 99 }, role: 'user', tokens: image }]
  // What no text shows comes first among the parts of a message.
  const byMessage = said.map((parts, i) => (i === said.length - 1 ? [...pictures, ...parts] : parts))
  const defined = tools.map(
    ([name, tokens, line]): Part => ({ kind: 'tool', name, at: { path, line }, role: 'tools', tokens }),
  )
  const parts = [...byMessage.flat(), ...defined]
  const total = parts.reduce((sum, { tokens }) => sum + tokens, 0)
  const own: Measured['own'] = {
    tokenizer: model.tokenizer,
    sure: { kind: 'exact' },
    offs: new Map(),
    off: 0,
    parts,
    messages: byMessage.map(({ length }) => length),
    total: { low: total, expected: total, high: total },
  }
  const { at = [], ...rest } = marks ?? {}
  const breakpoints = at.map(([of, line, ttl]) => ({ of, at: { path, line }, path: `${of}.${line}`, ttl }))
  return {
    prompt: {
      id: path,
      declared: false,
      at: { path },
      model: undefined,
      messages: messages.map(([role], i) => messageOf(role, said[i] ?? [])),
      settings: {},
      unsent: 0,
      slots: [],
      sources: [{ path, id: String(total) }],
      tools: tools.map(([name, , line]) => ({ name, at: { path, line } })),
      ...(marks && { cache: { breakpoints, ...rest } }),
    },
    model,
    own,
    other: own,
  }
}

function partOf(role: string, stretch: Stretch): Part {
  if (stretch.length === 2) return { kind: 'text', at: { path, line: stretch[1] }, role, tokens: stretch[0] }
  return { kind: 'slot', name: stretch[0], at: { path, line: stretch[2] }, role, tokens: stretch[1] }
}

function messageOf(role: string, parts: readonly Part[]): Message {
  const runs = parts.map(({ kind, at, name }): Run => ({ kind: kind === 'slot' ? 'slot' : 'text', at, name, text: '' }))
  return { role, runs: { low: runs, expected: runs, high: runs } }
}

export interface Workload {
  calls?: number
  cache?: CacheTerms
  varies?: Record<string, Varies>
}

/** The difference between two requests, with what it does to the cache. */
export function changeOf(
  base: Request | undefined,
  head: Request | undefined,
  { calls, cache, varies = {} }: Workload,
): Change {
  const slots = Object.entries(varies).map(([name, varies]): [string, SlotDeclaration] => [
    name,
    { at: { path: 'promptcost.yml' }, times: undefined, sample: '', varies },
  ])
  const declarations: Declarations = {
    of: () => ({ syntax: undefined, slots: new Map(slots), headKeys: [] }),
    includeRoots: [],
    isNamed: () => false,
  }
  const one = base && sideOf(base)
  const pair = {
    id: path,
    state: base && head ? ('edited' as const) : base ? ('removed' as const) : ('added' as const),
    base: one,
    head: head === base ? one : head && sideOf(head),
    workload: { callsPerMonth: calls, outputTokens: undefined, ...(cache && { cache }) },
    owner: undefined,
    tags: [],
  }
  const [costed] = price([pair], model => priceOf(model, {}), cachingBy(declarations))
  const [change] = withCacheBreaks(costed ? [explain(costed)] : [], declarations)
  if (!change) throw new Error('no change')
  return change
}
