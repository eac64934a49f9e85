import type { Call, Expr } from '../outline.ts'

/** Calls of LangChain that make templates of the texts in lists of pairs of a role and a text. */
const FROM_PAIRS = /(?:^|\.)(?:from_messages|fromMessages)$/

/** A text that a class of LangChain takes as a template, as the call of the class that only makes a template of it. */
export function asTemplate(value: Expr, { args }: Call): Expr {
  if (value.kind === 'list' || value.kind === 'map') return value
  const format = args.filter(({ name }) => name === 'template_format')
  const { from, to } = value
  return {
    kind: 'call',
    from,
    to,
    name: 'PromptTemplate',
    on: undefined,
    args: [{ name: undefined, value }, ...format],
  }
}

/** The arguments of a call, in which pairs of a role and a text are templates where the call makes them. */
export function argumentsOf(call: Call): Expr[] {
  const values = call.args.filter(({ name }) => name !== 'template_format').map(({ value }) => value)
  if (!FROM_PAIRS.test(call.name)) return values
  return values.map(value =>
    value.kind === 'list' ? { ...value, items: value.items.map(each => ofPair(each, call)) } : value,
  )
}

function ofPair(pair: Expr, call: Call): Expr {
  if (pair.kind !== 'list' || pair.items.length !== 2) return pair
  return { ...pair, items: pair.items.map((item, i) => (i === 1 ? asTemplate(item, call) : item)) }
}
