import * as fc from 'fast-check'
import { fromSample } from '../../../../src/data/value.ts'
import type { Sample } from '../../../../src/model/config.ts'
import type { Declared } from '../../../../src/templates/fill/declared.ts'
import { fill } from '../../../../src/templates/fill/fill.ts'
import type { SyntaxList } from '../../../../src/templates/syntaxes/template-syntax.ts'
import { readTemplate } from '../../../../src/templates/syntaxes/templates.ts'

/** A template of no language yet; `trim` says on which sides of its tags blanks are taken away. */
export type Node =
  | { kind: 'text' | 'comment' | 'raw'; text: string; trim: Trim }
  | { kind: 'slot'; name: string; trim: Trim }
  | { kind: 'if'; when: string; body: Node[]; elseIf: [string, Node[]] | null; otherwise: Node[] | null; trim: Trim }
  | { kind: 'for'; over: string; body: Node[]; otherwise: Node[] | null; trim: Trim }
  | { kind: 'include'; trim: Trim }
export type Trim = [boolean, boolean, boolean, boolean]

export const VALUES = { a: 'A a', b: '', c: ' x\n\ty ', n: 3, yes: true, no: false, list: ['p', ' q\n'], nothing: [] }
export const PARTIAL = '[part]\n  of {{ a }}\n'

const trim = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean())
const rarely = fc.constant<Trim>([false, false, false, false])
const signs = fc.oneof({ weight: 3, arbitrary: rarely }, { weight: 1, arbitrary: trim })
const words = fc
  .array(
    fc.constantFrom('a', 'b c', ' ', '  ', '\n', '\n\n', '\t', '{', '}', '%', '"', "'", '-', '~', '.', 'é', '中'),
    { maxLength: 5 },
  )
  .map(parts => parts.join(''))
const name = fc.constantFrom('a', 'b', 'c', 'n', 'gone')
const list = fc.constantFrom('list', 'nothing', 'gone')

/** Any well-formed template whose conditions are some of `conditions`. */
export function anyTemplate(conditions: string[]): fc.Arbitrary<Node[]> {
  const when = fc.constantFrom(...conditions)
  const { body } = fc.letrec<{ body: Node[]; node: Node }>(tie => ({
    body: fc.array(tie('node'), { maxLength: 4, depthIdentifier: 'template' }),
    node: fc.oneof(
      { depthIdentifier: 'template', maxDepth: 4, withCrossShrink: true },
      fc.record({ kind: fc.constant('text' as const), text: words, trim: signs }),
      fc.record({
        kind: fc.constantFrom('comment' as const, 'raw' as const),
        text: fc.constantFrom('', 'x', ' {{ a }} ', '\n y\n'),
        trim: signs,
      }),
      fc.record({ kind: fc.constant('slot' as const), name, trim: signs }),
      fc.record({ kind: fc.constant('include' as const), trim: signs }),
      fc.record({
        kind: fc.constant('if' as const),
        when,
        body: tie('body'),
        elseIf: fc.option(fc.tuple(when, tie('body'))),
        otherwise: fc.option(tie('body')),
        trim: signs,
      }),
      fc.record({
        kind: fc.constant('for' as const),
        over: list,
        body: tie('body'),
        otherwise: fc.option(tie('body')),
        trim: signs,
      }),
    ),
  }))
  return fc
    .array(
      body.map(nodes => nodes),
      { minLength: 1, maxLength: 3 },
    )
    .map(bodies => bodies.flat())
}

/** What is sent when a template is read by `syntax` and filled in. `partials` are those that it may include. */
export function sentBy(
  syntax: keyof SyntaxList,
  template: string,
  values: Record<string, unknown> = VALUES,
  partials: Record<string, string> = { part: PARTIAL },
): string {
  const read = (path: string, text: string) => {
    const { pieces, fault } = readTemplate(path, text, offset => ({ path, line: 1, column: offset + 1 }), syntax)
    if (fault) throw new Error(`${fault.problem} at ${fault.at.column}`)
    return { path, pieces }
  }
  const opened = new Map(Object.entries(partials).map(([name, text]) => [name, read(name, text)]))
  const known = Object.entries(values).map(([name, value]): [string, Declared] => [
    name,
    { value: fromSample(value as Sample), from: 'config' },
  ])
  // What nobody knows is nothing, as it is for the engines.
  const declared = new Map([['gone', { value: undefined as never, from: 'config' }], ...known] as [string, Declared][])
  const surroundings = {
    path: 'a',
    syntax,
    declared,
    open: (include: { target: string }) => opened.get(include.target),
  }
  const filled = fill(read('a', template).pieces, surroundings, 'expected')
  if (!filled) throw new Error('too large')
  const isNothing = (name = '') => filled.slots.get(name)?.from === 'undeclared'
  return filled.runs.map(run => (run.kind === 'slot' && isNothing(run.name) ? '' : run.text)).join('')
}
