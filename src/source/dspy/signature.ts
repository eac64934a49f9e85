import { entriesOf, entryOf } from '../detect/shapes.ts'
import { importsFrom, isImported } from '../imported-as.ts'
import type { Module } from '../module.ts'
import type { Expr } from '../outline.ts'
import { classIn, type Scope } from '../scopes.ts'
import { entryFields, type Field, ownFields } from './fields.ts'
import { inlineFields } from './inline-fields.ts'
import { reasonedOver } from './reasoned.ts'

/** What a DSPy program asks a model for: instructions, and what goes in and comes out. */
export interface Signature {
  from: number
  to: number
  instructions: Expr | undefined
  fields: Field[]
}

/** Classes may extend classes. */
const MOST_BASES = 5
const SIGNATURE = /^dspy\.(?:\w+\.)*(?:Signature|TypedSignature)$/
const ASKS =
  /^dspy\.(?:\w+\.)*(?:Signature|make_signature|ensure_signature|Predict|ChainOfThought\w*|ReAct|ProgramOfThought|CodeAct|MultiChainComparison|TypedPredictor|TypedChainOfThought|BestOfN|Refine|Parallel)$/

/** The signature that a class is, without what it inherits unless `inherits`; undefined where it is none, or nothing is imported from DSPy. */
export function signatureOfClass(scope: Scope, module: Module, inherits: boolean): Signature | undefined {
  const { define } = scope
  if (define?.kind !== 'class' || !importsFrom('dspy', module)) return undefined
  const all = withBases(scope, module)
  const fields = (inherits ? all : [scope]).flatMap(each => ownFields(each, module))
  const isOne = all.some(each => each.define?.bases.some(base => isImported(base, SIGNATURE, module)))
  if (fields.length === 0 && !isOne) return undefined
  const instructions = all.findLast(each => each.define?.doc)?.define?.doc
  const isReasoned = classIn(module.root, define.name) === scope && reasonedOver(module).has(define.name)
  const every = isReasoned ? [reasoning(define), ...fields] : fields
  return { ...spanOf(define), instructions, fields: lastOfEach(every) }
}

/** The signature that a call is given in a text, as in `dspy.Predict("question -> answer")`, or in a dictionary. */
export function signatureOfCall(expr: Expr, module: Module): Signature | undefined {
  if (expr.kind !== 'call' || !importsFrom('dspy', module) || !isImported(expr, ASKS, module)) return undefined
  const [first, second] = expr.args.filter(({ name }) => name === undefined).map(({ value }) => value)
  const given = entryOf(entriesOf(expr), /^signature$/) ?? first
  const isSignature = isImported(expr, /ignature$/, module)
  const instructions = entryOf(entriesOf(expr), /^instructions$/) ?? (isSignature ? second : undefined)
  const fields = given?.kind === 'text' ? inlineFields(given) : given?.kind === 'map' ? entryFields(given, module) : []
  return fields.length > 0
    ? {
        ...spanOf(expr),
        instructions,
        fields: isImported(expr, /ChainOfThought\w*$/, module) ? [reasoning(expr), ...fields] : fields,
      }
    : undefined
}

/** The field that `dspy.ChainOfThought` adds before all others that come out. */
function reasoning({ from }: { from: number }): Field {
  return { name: 'reasoning', side: 'output', type: 'str', desc: undefined, prefix: undefined, from, to: from }
}

/** A class and those of the module that it extends, the farthest first. */
function withBases(scope: Scope, module: Module): Scope[] {
  const found = [scope]
  for (let i = 0; i < found.length && found.length < MOST_BASES; i++)
    for (const base of found[i]?.define?.bases ?? []) {
      const held = base.kind === 'name' && classIn(module.root, base.name)
      if (held && !found.includes(held)) found.push(held)
    }
  return found.reverse()
}

/** A field that a class declares again keeps its place. */
function lastOfEach(fields: readonly Field[]): Field[] {
  return [...new Map(fields.map(field => [field.name, field])).values()]
}

function spanOf({ from, to }: { from: number; to: number }): { from: number; to: number } {
  return { from, to }
}
