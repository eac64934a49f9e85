import { MOST_PARTS } from '../data/bounds.ts'
import type { Value } from '../data/value.ts'
import type { Message, Prompt, Run, Slot } from '../model/prompt.ts'
import type { Range } from '../model/quantity.ts'
import type { ParsedMessage, ParsedPrompt } from '../parsed/parsed-prompt.ts'
import { divide, dividers } from '../templates/divide/divide.ts'
import { type Filled, fill } from '../templates/fill/fill.ts'
import type { Mode, Work } from '../templates/fill/filling.ts'
import { type Closure, closureOf, isSameClosure } from '../templates/includes/closure.ts'
import type { Partials } from '../templates/includes/partials.ts'
import type { TemplatePiece } from '../templates/syntaxes/piece.ts'
import type { DeclaredSlots } from './declared-slot.ts'
import { withSamples } from './with-samples.ts'

/**
 * A prompt with what it was assembled from. `tooLarge`: it is its own raw text, as assembling it takes too much. `isOpen`: a branch of it may
 * go either way. `isEmpty`: it sends nothing. `sendsWhole`: files that are prompts of their own all the same.
 */
export interface Assembled {
  prompt: Prompt
  closure: Closure
  tooLarge: boolean
  isOpen: boolean
  isEmpty: boolean
  hasImages: boolean
  sendsWhole: readonly string[]
}

/** What a parsed prompt's includes lead to, with the files that its format has read beside it. */
export interface PromptClosure extends Closure {
  isSame(other: Closure): boolean
}

/** A parsed prompt's closure, by which a parsed prompt that was assembled before can serve again. */
export function closureFor(parsed: ParsedPrompt, partials: Partials): PromptClosure {
  const { at, messages, sources, standsAlone } = parsed
  const closure = closureOf(messages, at.path, partials)
  // What a format has read beside the file is part of it, and no prompt of its own, like what is included.
  const beside = standsAlone ? [] : sources.filter(source => source.path !== at.path)
  const files = beside.length === 0 ? closure.files : distinct([...beside, ...closure.files])
  const whole = { ...closure, files }
  return { ...whole, isSame: other => isSameClosure(whole, other) }
}

/**
 * A parsed prompt as it is sent: with what it includes, and its slots filled by what is declared, then by the format's samples.
 * @param declared an input like the text: the same parsed prompt may be assembled under several declarations
 * @param work what filling may take, and has taken, for the prompts of one file
 */
export function assemble(
  parsed: ParsedPrompt,
  closure: PromptClosure,
  partials: Partials,
  declared: DeclaredSlots,
  work: Work = { visits: 0, characters: 0 },
): Assembled {
  const {
    samples,
    fixed,
    messages,
    everyArm,
    standsAlone: _alone,
    literals: _literals,
    sentWith: _with,
    ...said
  } = parsed
  const { sources, sendsWhole = [], unsent = 0, ...rest } = said
  const path = parsed.at.path
  const known = withSamples(declared, samples, fixed)
  const slots = new Map<string, Slot>()
  const filled = closure.tooLarge
    ? [undefined]
    : messages.map(message => fillMessage(message, { path, everyArm, work }, partials, known, slots))
  const sent = filled.length === 1 ? filled[0] : filled.every(each => each !== undefined) ? filled.flat() : undefined
  const prompt: Prompt = {
    messages: sent ?? messages.map(({ role, body }) => sending(role, rawOf(body))),
    slots: [...slots.values()],
    unsent,
    sources: closure.files.length === 0 ? distinct(sources) : distinct([...sources, ...closure.files]),
    ...rest,
  }
  return {
    prompt,
    closure,
    tooLarge: sent === undefined,
    isOpen: staysOpen(prompt),
    isEmpty: sendsNothing(prompt),
    hasImages: hasImages(prompt),
    sendsWhole,
  }
}

function staysOpen({ messages }: Prompt): boolean {
  return messages.some(({ runs }) => runs.low !== runs.expected)
}

/** Blanks are sent and billed, so that only a prompt without one character is empty. */
function sendsNothing({ tools, messages, settings }: Prompt): boolean {
  const isKept = settings.modifiers?.some(({ key }) => key === 'prompt.id')
  return !tools && !isKept && !messages.some(({ runs, images, tokenIds }) => runs.high.length > 0 || images || tokenIds)
}

function hasImages({ messages }: Prompt): boolean {
  return messages.some(({ images }) => images !== undefined)
}

function fillMessage(
  { body, syntax, doubtful, escapes, divider, fault: _, ...message }: ParsedMessage,
  { path, everyArm, work }: { path: string; everyArm: true | undefined; work: Work },
  partials: Partials,
  declared: DeclaredSlots,
  slots: Map<string, Slot>,
): Message[] | undefined {
  const mark = (pieces: readonly TemplatePiece[]) => (divider ? dividers[divider].mark(pieces) : [...pieces])
  const pieces = mark(body)
  const open = (include: Extract<TemplatePiece, { kind: 'include' }>) => {
    const partial = opened(include, syntax, partials)
    return partial && divider ? { ...partial, pieces: mark(partial.pieces) } : partial
  }
  const inMode = (mode: Mode): Filled | undefined =>
    fill(pieces, { path, syntax, declared, escapes, everyArm, open }, mode, work)
  const expected = inMode('expected')
  const low = expected?.differs ? inMode('low') : expected
  const high = expected?.differs ? inMode('high') : expected
  if (!expected || !low || !high) return undefined
  for (const found of high === expected ? [expected.slots] : [expected.slots, high.slots])
    for (const [name, slot] of found) if (!slots.has(name)) slots.set(name, doubtful ? { ...slot, doubtful } : slot)
  const usual = withTurns(expected.runs, declared, 'expected')
  const filled = {
    // Where nothing is left open the ends are the very same list, which is then counted once.
    runs: {
      low: low === expected ? usual : withTurns(low.runs, declared, 'low'),
      expected: usual,
      high: high === expected ? usual : withTurns(high.runs, declared, 'high'),
    },
    ...message,
  }
  const messages = divider ? divide(divider, filled, name => valueAt(name, declared)) : [filled]
  return messages.length > MOST_PARTS ? undefined : messages
}

/** A conversation declared in turns is that many messages. */
function withTurns(runs: Run[], declared: DeclaredSlots, mode: Mode): Run[] {
  if (declared.size === 0) return runs
  const turnsOf = ({ tokens, name }: Run) => {
    const slot = tokens === undefined || name === undefined ? undefined : declared.get(name)
    return slot?.turns ? slot.times?.[mode] : undefined
  }
  if (runs.every(run => turnsOf(run) === undefined)) return runs
  return runs.map(run => {
    const turns = turnsOf(run)
    return turns === undefined ? run : { ...run, turns }
  })
}

function valueAt(name: string, declared: DeclaredSlots): Value | undefined {
  const [first = '', ...keys] = declared.has(name) ? [name] : name.split('.')
  const found = declared.get(first)
  const value = found && 'value' in found ? found.value : undefined
  return keys.reduce<Value | undefined>((held, key) => (held instanceof Map ? held.get(key) : undefined), value)
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
  if (sources.length < 2) return sources
  return [...new Map(sources.map(source => [source.path, source])).values()]
}
