import type { Message, Prompt, Run, Slot } from '../model/prompt.ts'
import type { Range } from '../model/quantity.ts'
import type { Draft, DraftMessage } from './draft.ts'
import type { Declared } from './fill/declared.ts'
import { type Filled, fill } from './fill/fill.ts'
import type { Mode } from './fill/filling.ts'
import { type Closure, closureOf } from './includes/closure.ts'
import type { Partials } from './includes/partials.ts'
import type { TemplatePiece } from './syntaxes/piece.ts'
import { isEmpty } from './value.ts'

/** A prompt with what it was assembled from. `tooLarge`: it is its own raw text, as assembling it takes too much. */
export interface Assembled {
  prompt: Prompt
  closure: Closure
  tooLarge: boolean
}

/** A draft as it is sent: with what it includes, and its slots filled by what the config declares, then by the format's samples. */
export function assemble(draft: Draft, partials: Partials, declared: ReadonlyMap<string, Declared>): Assembled {
  const { samples, messages, ...rest } = draft
  const path = draft.at.path
  const closure = closureOf(messages, path, partials)
  const known = withSamples(declared, samples)
  const slots = new Map<string, Slot>()
  const filled = closure.tooLarge
    ? [undefined]
    : messages.map(message => fillMessage(message, path, partials, known, slots))
  const whole = filled.every(message => message !== undefined)
  const prompt: Prompt = {
    ...rest,
    messages: whole ? filled : messages.map(({ role, body }) => sending(role, rawOf(body))),
    slots: [...slots.values()],
    unsent: draft.unsent ?? 0,
    sources: distinct([...draft.sources, ...closure.files]),
  }
  return { prompt, closure, tooLarge: !whole }
}

function withSamples(declared: ReadonlyMap<string, Declared>, samples: Draft['samples']): Map<string, Declared> {
  const usable = [...samples].filter(([, value]) => !isEmpty(value))
  return new Map([...usable.map(([name, value]): [string, Declared] => [name, { value, from: 'sample' }]), ...declared])
}

function fillMessage(
  { body, syntax, fault: _, ...message }: DraftMessage,
  path: string,
  partials: Partials,
  declared: ReadonlyMap<string, Declared>,
  slots: Map<string, Slot>,
): Message | undefined {
  const inMode = (mode: Mode): Filled | undefined =>
    fill(body, { path, syntax, declared, open: include => opened(include, syntax, partials) }, mode)
  const expected = inMode('expected')
  const low = expected?.differs ? inMode('low') : expected
  const high = expected?.differs ? inMode('high') : expected
  if (!expected || !low || !high) return undefined
  for (const [name, slot] of [...expected.slots, ...high.slots]) if (!slots.has(name)) slots.set(name, slot)
  return { ...message, runs: { low: low.runs, expected: expected.runs, high: high.runs } }
}

function opened(include: Extract<TemplatePiece, { kind: 'include' }>, syntax: string, partials: Partials) {
  const resolved = partials.resolve(include, syntax)
  return resolved.kind === 'found' ? partials.open(resolved.path, syntax) : undefined
}

function sending(role: string, runs: Run[]): Message {
  return { role, runs: { low: runs, expected: runs, high: runs } satisfies Range<Run[]> }
}

/** All text of a template as it stands, every arm and body once. */
function rawOf(pieces: readonly TemplatePiece[]): Run[] {
  return pieces.flatMap(rawOfOne)
}

function rawOfOne(piece: TemplatePiece): Run[] {
  switch (piece.kind) {
    case 'text':
      return [{ kind: 'text', at: piece.at, text: piece.text }]
    case 'slot':
      return [{ kind: 'slot', at: piece.at, name: piece.name, text: piece.raw }]
    case 'branch':
      return [...piece.arms.flatMap(arm => rawOf(arm.body)), ...rawOf(piece.otherwise)]
    case 'loop':
      return [...rawOf(piece.body), ...rawOf(piece.otherwise)]
    case 'block':
    case 'let':
      return rawOf(piece.body)
    case 'include':
      return piece.blocks.flatMap(block => rawOf(block.body))
  }
}

function distinct(sources: Prompt['sources']): Prompt['sources'] {
  return [...new Map(sources.map(source => [source.path, source])).values()]
}
