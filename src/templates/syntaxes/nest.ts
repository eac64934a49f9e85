import { MOST_PARTS } from '../../data/bounds.ts'
import { placeInline } from './inline-partials.ts'
import type { Mark, Opening } from './mark.ts'
import type { Arm, Block, Computed, Template, TemplatePiece, TemplateProblem } from './piece.ts'
import { resolveTargets } from './resolve-targets.ts'
import type { Place } from './template-syntax.ts'

/** Blocks within blocks that no template needs; who works on pieces may recurse. */
const DEEPEST = 100

/** An open block. `body` takes what comes next; a block in the place of an else is `chained` to the one before it and closes with it. */
interface Frame {
  at: number
  name: string
  opening: Opening
  chained: boolean
  arms: Arm[]
  body: TemplatePiece[]
  firstBody: TemplatePiece[]
  otherwise: TemplatePiece[]
}

interface Nest {
  pieces: TemplatePiece[]
  stack: Frame[]
  /** The template that this one extends, and how many pieces stand before that is said. */
  parent: { at: number; target: string; computed: Computed | undefined; before: number } | undefined
}

/** Makes pieces of marks. A template with a fault is one piece of text, so that nothing of it goes uncounted. */
export function nest(marks: Iterable<Mark>, text: string, place: Place): Template {
  const state: Nest = { pieces: [], stack: [], parent: undefined }
  const fail = (problem: TemplateProblem, at: number): Template => ({
    pieces: text === '' ? [] : [{ kind: 'text', text, at: place(0) }],
    parts: 1,
    fault: { problem, at: place(at) },
  })
  let parts = 0
  for (const mark of marks) {
    const problem = ++parts > MOST_PARTS ? 'too-many-parts' : take(mark, state, place)
    if (problem) return fail(problem, mark.at)
  }
  const open = state.stack.at(-1)
  return open
    ? fail('unclosed-block', open.at)
    : { pieces: resolveTargets(placeInline(inherited(state, place))), parts }
}

function take(mark: Mark, state: Nest, place: Place): TemplateProblem | undefined {
  const body = state.stack.at(-1)?.body ?? state.pieces
  switch (mark.kind) {
    case 'fault':
      return mark.problem
    case 'text':
      if (mark.text !== '') body.push({ kind: 'text', text: mark.text, at: place(mark.at) })
      return undefined
    case 'slot':
      body.push({ ...mark, at: place(mark.at) })
      return undefined
    case 'let':
      body.push({ ...mark, body: [], at: place(mark.at) })
      return undefined
    case 'include':
      body.push({ ...mark, blocks: [], at: place(mark.at) })
      return undefined
    case 'extends':
      // Where it stands in a branch, the rest of the template may be sent as well as the other.
      if (state.stack.length > 0) {
        const { target, computed, at } = mark
        body.push({ kind: 'include', target, indent: '', blocks: [], at: place(at), ...(computed && { computed }) })
        return undefined
      }
      state.parent ??= { at: mark.at, target: mark.target, computed: mark.computed, before: state.pieces.length }
      return undefined
    case 'open':
      state.stack.push(frameOf(mark.at, mark.name, mark.opening, false))
      return state.stack.length > DEEPEST ? 'too-deep' : undefined
    case 'else':
      if (!goOn(state.stack, mark.at, mark.opening)) return 'unexpected-tag'
      return state.stack.length > DEEPEST ? 'too-deep' : undefined
    case 'close':
      return close(state, mark.name, place) ? undefined : 'unexpected-tag'
  }
}

/** Of a template that extends another, only its blocks are sent, in the other's places. */
function inherited({ pieces, parent }: Nest, place: Place): TemplatePiece[] {
  if (!parent) return pieces
  const blocks: Block[] = pieces.slice(parent.before).filter(piece => piece.kind === 'block')
  const { target, computed, at, before } = parent
  const include: TemplatePiece = {
    kind: 'include',
    target,
    indent: '',
    blocks,
    at: place(at),
    ...(computed && { computed }),
  }
  return [...pieces.slice(0, before), include]
}

function frameOf(at: number, name: string, opening: Opening, chained: boolean): Frame {
  const body: TemplatePiece[] = []
  const arms = opening.kind === 'branch' ? [{ when: opening.when, body }] : []
  return { at, name, opening, chained, arms, body, firstBody: body, otherwise: [] }
}

function goOn(stack: Frame[], at: number, opening: Opening | undefined): boolean {
  const top = stack.at(-1)
  if (!top) return false
  const branches = top.opening.kind === 'branch' || top.opening.kind === 'switch'
  if (opening?.kind === 'branch' && branches) {
    top.body = []
    top.arms.push({ when: opening.when, body: top.body })
    return true
  }
  top.body = top.otherwise
  if (opening) stack.push(frameOf(at, top.name, opening, true))
  return true
}

function close({ stack, pieces }: Nest, name: string, place: Place): boolean {
  for (;;) {
    const frame = stack.pop()
    if (frame?.name !== name) return false
    const body = stack.at(-1)?.body ?? pieces
    const piece = pieceOf(frame, place)
    if (piece) body.push(piece)
    const behind = frame.opening.kind === 'let' ? frame.opening.behind : undefined
    const at = place(frame.at)
    if (behind) body.push(behind.kind === 'let' ? { ...behind, body: [], at } : { ...behind, at })
    if (!frame.chained) return true
  }
}

function pieceOf(frame: Frame, place: Place): TemplatePiece | undefined {
  const { opening, arms, firstBody, otherwise } = frame
  const at = place(frame.at)
  switch (opening.kind) {
    case 'branch':
    case 'switch':
      return { kind: 'branch', arms, otherwise, at }
    case 'loop':
      return { ...opening, body: firstBody, otherwise, at }
    case 'let': {
      const { behind: _, ...named } = opening
      return { ...named, body: firstBody, at }
    }
    case 'block':
      return { kind: 'block', name: opening.name, body: firstBody, at }
    case 'include': {
      const blocks = [{ name: opening.blockName, body: firstBody }]
      return { kind: 'include', target: opening.target, indent: opening.indent, blocks, at }
    }
  }
}
