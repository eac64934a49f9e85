import type { CacheEnd } from '../model/caching.ts'
import { append } from '../model/long-lists.ts'
import type { Measurement, Part } from '../model/measurement.ts'
import type { Message, Prompt, Run } from '../model/prompt.ts'

/** How often a prompt's slot varies, and how that is known. */
export type VariesOf = (name: string) => Pick<CacheEnd, 'varies' | 'from'>

/** A part of a request in the order in which providers take it. */
export interface Piece {
  of: 'tools' | 'system' | 'messages'
  part: Part
  /** Set where it may be other with the next call. */
  end?: CacheEnd | undefined
}

/**
 * The parts of a request in the order tools, system text, messages, as every provider caches them. What begins the reply is
 * never cached, and not among them.
 */
export function piecesOf(prompt: Prompt, measurement: Measurement, variesOf: VariesOf): Piece[] {
  const { parts, messages: counts } = measurement
  const found: Record<Piece['of'], Piece[]> = { tools: [], system: [], messages: [] }
  let next = 0
  let leads = true
  prompt.messages.forEach((message, i) => {
    const count = counts?.[i] ?? (i === 0 ? parts.length : 0)
    const own = parts.slice(next, next + count)
    next += count
    leads &&= isSystem(message)
    const of = leads ? 'system' : 'messages'
    append(found[of], piecesOfMessage(message, own, of, variesOf))
  })
  for (const part of parts.slice(next)) if (!isReply(part)) found.tools.push({ of: 'tools', part })
  return [...found.tools, ...found.system, ...found.messages]
}

const isSystem = ({ role }: Message) => role === 'system' || role === 'developer'

const isReply = ({ kind, name }: Part) => kind === 'framing' && name === 'reply'

function piecesOfMessage(message: Message, parts: readonly Part[], of: Piece['of'], variesOf: VariesOf): Piece[] {
  const { role, runs } = message
  // The parts of the text come last, one for each run; before them is what no text shows.
  const first = Math.max(0, parts.length - runs.expected.length)
  const hidden = parts.slice(0, first).map((part): Piece => ({ of, part, end: turnsOf(part) }))
  const isOpening = ({ part: { kind } }: Piece) => kind !== 'image'
  const branch = openFrom(runs)
  const texts = parts.slice(first).map((part, i): Piece => {
    if (role === 'history') return { of, part, end: { at: part.at, why: 'history' } }
    if (branch !== undefined && i >= branch) return { of, part, end: { at: part.at, why: 'branch' } }
    return { of, part, end: slotEnd(part, variesOf) }
  })
  const after = branch !== undefined && branch >= texts.length ? [openEnd(message, of)] : []
  return [
    ...hidden.filter(isOpening).filter(({ end }) => !end),
    ...texts,
    ...after,
    ...hidden.filter(piece => !isOpening(piece)),
    ...hidden.filter(({ end }) => end),
  ]
}

/** A conversation of earlier turns, and what stands around them. */
function turnsOf({ at, turns, name }: Part): CacheEnd | undefined {
  return turns !== undefined || name === 'turns' ? { at, why: 'history' } : undefined
}

function slotEnd(part: Part, variesOf: VariesOf): CacheEnd | undefined {
  const { kind, name = '', at, turns } = part
  if (turns !== undefined) return { at, why: 'history', name }
  if (kind !== 'slot') return undefined
  const { varies, from } = variesOf(name)
  if (varies === 'never' || varies === 'day') return undefined
  return { at, why: 'slot', name, varies, from }
}

/** The first run that another value of a variable could make another; undefined where none is. */
function openFrom({ low, expected, high }: Message['runs']): number | undefined {
  if (low === expected && high === expected) return undefined
  const most = Math.max(low.length, expected.length, high.length)
  for (let i = 0; i < most; i++) if (!isAlike(expected[i], low[i]) || !isAlike(expected[i], high[i])) return i
  return undefined
}

/** A slot of an uncertain size is the same slot. */
function isAlike(one: Run | undefined, other: Run | undefined): boolean {
  if (one === other) return true
  if (!one || !other || one.kind !== other.kind || one.name !== other.name) return false
  return one.kind === 'slot' || one.text === other.text
}

/** Text that is sent only at times, behind all that is expected. */
function openEnd({ role, runs }: Message, of: Piece['of']): Piece {
  const at = runs.expected.at(-1)?.at ?? { path: '' }
  return { of, part: { kind: 'text', at, role, tokens: 0 }, end: { at, why: 'branch' } }
}
