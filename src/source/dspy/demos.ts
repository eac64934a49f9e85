import type { Part } from '../detect/candidate.ts'
import { importsFrom, isImported } from '../imported-as.ts'
import type { Module } from '../module.ts'
import type { Call, Expr } from '../outline.ts'

const EXAMPLE = /^dspy\.(?:\w+\.)*Example$/
/** More than anybody writes by hand. */
const MOST_DEMOS = 200

/**
 * What is sent for demonstrations that are written out, as in `predict.demos = [dspy.Example(question="...", answer="...")]`: at the most as
 * DSPy's `ChatAdapter` writes each, which is one message of a user and one of an assistant, at the least their values alone.
 */
export function demosIn(expr: Expr, names: readonly string[], module: Module): Part[] | undefined {
  if (expr.kind !== 'list' || names.at(-1) !== 'demos' || !importsFrom('dspy', module)) return undefined
  const parts = expr.items.slice(0, MOST_DEMOS).flatMap(item => demoOf(item, module))
  return parts.length > 0 ? parts : undefined
}

/** `dspy.Example(...)`, be it with `.with_inputs("question")`. */
function demoOf(item: Expr, module: Module): Part[] {
  if (item.kind !== 'call') return []
  const isDivided = /\.with_inputs$/.test(`.${item.name}`) && item.on !== undefined
  const example = isDivided ? item.on : item
  if (example?.kind !== 'call' || !isImported(example, EXAMPLE, module)) return []
  const fields = example.args.flatMap(({ name, value }) => (name === undefined ? [] : [{ name, value }]))
  const given = isDivided ? textsOf(item) : fields.slice(0, -1).map(({ name }) => name)
  const [inputs, outputs] = [true, false].map(isInput => fields.filter(({ name }) => given.includes(name) === isInput))
  return [
    ...messageOf('user', inputs ?? [], '', item),
    ...messageOf('assistant', outputs ?? [], '\n\n[[ ## completed ## ]]\n', item),
  ]
}

function textsOf({ args }: Call): string[] {
  return args.flatMap(({ value }) => (value.kind === 'text' ? [value.spelled.text] : []))
}

function messageOf(
  role: string,
  fields: readonly { name: string; value: Expr }[],
  end: string,
  { from, to }: Expr,
): Part[] {
  if (fields.length === 0) return []
  const constant = (value: string): Expr => ({ kind: 'constant', from, to: from, value })
  const written = fields.flatMap(({ name, value }, i) => [
    constant(`${i > 0 ? '\n\n' : ''}[[ ## ${name} ## ]]\n`),
    value,
  ])
  const most: Expr = { kind: 'joined', from, to, parts: [...written, constant(end)] }
  const least: Expr = { kind: 'joined', from, to, parts: fields.map(({ value }) => value) }
  return [{ role, exprs: [{ kind: 'either', from, to, options: [most, least] }] }]
}
