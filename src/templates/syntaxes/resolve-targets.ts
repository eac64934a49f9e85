import { bodiesOf } from './inline-partials.ts'
import type { Computed, Condition, Expression, TemplatePiece } from './piece.ts'

/** Alternatives that one include may have; what has more is known in production only. */
const MOST = 8
const DEEPEST = 8
const OPEN: Condition = { kind: 'unknown' }

type Include = Extract<TemplatePiece, { kind: 'include' }>

/** What each name of a template is given: expressions, or undefined where it is more than that. */
type Given = Map<string, (Expression | undefined)[]>

/**
 * Finds the files that an include may name by an expression, if the template itself decides that: by what it sets
 * names to. Several files are a branch that nothing decides. The others stay as they are, with a key of all that they depend on.
 */
export function resolveTargets(pieces: TemplatePiece[]): TemplatePiece[] {
  return hasComputed(pieces) ? resolveAll(pieces, givenIn(pieces, new Map())) : pieces
}

function hasComputed(pieces: readonly TemplatePiece[]): boolean {
  return pieces.some(piece => (piece.kind === 'include' && piece.computed) || bodiesOf(piece).some(hasComputed))
}

function givenIn(pieces: readonly TemplatePiece[], given: Given): Given {
  const give = (name: string, made: Expression | undefined) => {
    const known = given.get(name)
    if (known) known.push(made)
    else given.set(name, [made])
  }
  for (const piece of pieces) {
    if (piece.kind === 'let') give(piece.name, piece.made ?? constantIn(piece.body))
    // Each time through the loop it names another file.
    if (piece.kind === 'loop')
      give(piece.item, {
        kind: 'through',
        of: piece.made ?? { kind: 'name', name: piece.over },
        filter: 'each',
        with: [],
      })
    for (const body of bodiesOf(piece)) givenIn(body, given)
  }
  return given
}

function constantIn(body: readonly TemplatePiece[]): Expression | undefined {
  const isText = body.every(piece => piece.kind === 'text')
  return isText
    ? { kind: 'constant', value: body.map(piece => (piece.kind === 'text' ? piece.text : '')).join('') }
    : undefined
}

function resolveAll(pieces: TemplatePiece[], given: Given): TemplatePiece[] {
  return pieces.map((piece): TemplatePiece => {
    const all = (body: TemplatePiece[]) => resolveAll(body, given)
    switch (piece.kind) {
      case 'branch':
        return {
          ...piece,
          arms: piece.arms.map(({ when, body }) => ({ when, body: all(body) })),
          otherwise: all(piece.otherwise),
        }
      case 'loop':
        return { ...piece, body: all(piece.body), otherwise: all(piece.otherwise) }
      case 'block':
      case 'let':
        return { ...piece, body: all(piece.body) }
      case 'include':
        return resolveOne(
          { ...piece, blocks: piece.blocks.map(({ name, body }) => ({ name, body: all(body) })) },
          given,
        )
      default:
        return piece
    }
  })
}

function resolveOne({ computed, ...piece }: Include, given: Given): TemplatePiece {
  if (!computed) return piece
  const listed = listIn(computed.made, given, 0)
  if (listed) return { ...piece, target: listed[0] ?? '', others: listed.slice(1) }
  const targets = computed.made && targetsOf(computed.made, given, 0)
  const distinct = [...new Set(targets)]
  const [first, ...others] = distinct
  if (first === undefined || distinct.length > MOST) return { ...piece, computed: keyed(computed, given) }
  if (others.length === 0) return { ...piece, target: first }
  // One of them may be there in place of another that is not.
  const one = (target: string): TemplatePiece => ({ ...piece, target })
  const arms = distinct.slice(0, -1).map(target => ({ when: OPEN, body: [one(target)] }))
  return { kind: 'branch', at: piece.at, arms, otherwise: [one(distinct.at(-1) ?? first)] }
}

/** The files of a list that is all written out: the first that is there counts, and no other. */
function listIn(made: Expression | undefined, given: Given, depth: number): string[] | undefined {
  if (made?.kind === 'name' && depth <= DEEPEST) {
    const [only, ...more] = given.get(made.name) ?? []
    return more.length === 0 ? listIn(only, given, depth + 1) : undefined
  }
  if (made?.kind !== 'list' || made.of.length < 2 || made.of.length > MOST) return undefined
  const files = made.of.flatMap(one => (one.kind === 'constant' && typeof one.value === 'string' ? [one.value] : []))
  return files.length === made.of.length ? files : undefined
}

/** Every file that an expression may name; undefined if the template does not decide one of them. */
function targetsOf(made: Expression, given: Given, depth: number): string[] | undefined {
  if (depth > DEEPEST) return undefined
  const all = (of: readonly (Expression | undefined)[]) => {
    const each = of.map(one => one && targetsOf(one, given, depth + 1))
    return each.every(one => one !== undefined) ? each : undefined
  }
  switch (made.kind) {
    case 'constant':
      return typeof made.value === 'string' ? [made.value] : undefined
    case 'name':
      return given.has(made.name) ? all(given.get(made.name) ?? [])?.flat() : undefined
    case 'choice':
      return all([made.then, made.otherwise])?.flat()
    case 'list':
      return all(made.of)?.flat()
    case 'joined':
      return all(made.of)?.reduce((starts, ends) =>
        starts.flatMap(start => ends.map(end => start + end)).slice(0, MOST + 1),
      )
    default:
      return undefined
  }
}

/** What is computed of names that are given other values is another file. */
function keyed(computed: Computed, given: Given): Computed {
  const names = new Set(namesIn(computed.made))
  // A set goes on with what is added to it.
  for (const name of names)
    for (const made of given.get(name) ?? []) for (const other of namesIn(made)) names.add(other)
  const values = [...names].flatMap(name => (given.has(name) ? [[name, given.get(name)]] : []))
  return values.length === 0 ? computed : { ...computed, key: `${computed.key} ${JSON.stringify(values)}` }
}

function namesIn(made: Expression | undefined): string[] {
  switch (made?.kind) {
    case 'name':
      return [made.name]
    case 'choice':
      return [...namesIn(made.then), ...namesIn(made.otherwise)]
    case 'list':
    case 'joined':
      return made.of.flatMap(namesIn)
    case 'through':
      return [...namesIn(made.of), ...made.with.flatMap(({ value }) => namesIn(value))]
    default:
      return []
  }
}
