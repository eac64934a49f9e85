import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import { joined, type Path, printableKey } from './key-path.ts'

/** Where a value stands in the text, and where its key does, as offsets. */
export interface Place {
  key: number
  value: number
}

/** What is wrong at an offset, before it is known whose file it is. */
export class Misfit extends Error {
  readonly offset: number
  readonly remedy: string | undefined
  constructor(what: string, offset: number, remedy?: string) {
    super(what)
    this.offset = offset
    this.remedy = remedy
  }
}

// No real config comes near; together they bound what aliases can blow up.
const deepest = 24
const mostNodes = 20_000

interface Walk {
  places: Map<string, Place>
  anchors: Map<string, Node>
  nodes: number
}

/**
 * The plain value of a YAML node, with the place of every part by its path. It stands in for the parser's own `toJS`,
 * which turns keys that are collections into text in exponential time and knows no bound on depth.
 * Throws a Misfit at the first key or alias that no config may have.
 */
export function plainValue(node: unknown, offset: number): { value: unknown; places: Map<string, Place> } {
  const walk: Walk = { places: new Map(), anchors: new Map(), nodes: 0 }
  return { value: visit(node, [], { key: offset, value: offset }, walk), places: walk.places }
}

const startOf = (node: unknown, otherwise: number): number =>
  (node as { range?: [number, number, number] | null } | null)?.range?.[0] ?? otherwise

function visit(node: unknown, path: Path, place: Place, walk: Walk): unknown {
  walk.nodes++
  if (walk.nodes > mostNodes)
    throw new Misfit('the config is too large, perhaps by its aliases (*).', place.value, 'Write out what is repeated.')
  if (path.length > deepest) throw new Misfit('this is nested too deeply.', place.value)
  walk.places.set(joined(path), place)
  if (isAlias(node)) {
    const target = walk.anchors.get(node.source)
    if (!target)
      throw new Misfit(
        'this alias (*) has no anchor (&) above it.',
        place.value,
        'If it is a glob, put it in quotes: "**/*.md"',
      )
    return visit(target, path, place, walk)
  }
  if (isScalar(node)) {
    if (node.anchor) walk.anchors.set(node.anchor, node)
    return node.value
  }
  if (isSeq(node)) {
    if (node.anchor) walk.anchors.set(node.anchor, node)
    return node.items.map((item, index) => {
      const start = startOf(item, place.value)
      return visit(item, [...path, index], { key: start, value: start }, walk)
    })
  }
  if (!isMap(node)) return null
  if (node.anchor) walk.anchors.set(node.anchor, node)
  return mapping(node.items, path, place, walk)
}

/** Has no names. Zod compares whatever is called `length` with a number, which throws where a value cannot become one. */
const noNumber: object = Object.assign(Object.create(null), { [Symbol.toPrimitive]: () => Number.NaN })

function mapping(pairs: Pair[], path: Path, place: Place, walk: Walk): Record<string, unknown> {
  const value: Record<string, unknown> = Object.create(noNumber)
  for (const pair of pairs) {
    const start = startOf(pair.key, place.value)
    const key = keyOf(pair.key, start)
    if (Object.hasOwn(value, key))
      throw new Misfit(`${printableKey(key)} is there twice.`, start, 'Remove one of the two.')
    value[key] = visit(pair.value, [...path, key], { key: start, value: startOf(pair.value, start) }, walk)
  }
  return value
}

function keyOf(node: unknown, offset: number): string {
  if (!isScalar(node) || typeof node.value !== 'string') {
    throw new Misfit('a key must be text.', offset, 'Put it in quotes, or look for a bracket, a ":" or a "?" too many.')
  }
  if (node.value === '<<') throw new Misfit('merge keys (<<) are not supported.', offset, 'Write out the keys.')
  // Objects without a prototype are safe with it, but what reads the JSON later may not be.
  if (node.value === '__proto__') throw new Misfit('"__proto__" cannot be a key.', offset)
  return node.value
}
