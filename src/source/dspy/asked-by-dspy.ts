import type { Part } from '../detect/candidate.ts'
import { entriesOf, entryOf } from '../detect/shapes.ts'
import type { Module } from '../module.ts'
import type { Expr } from '../outline.ts'
import { asChatAdapter } from './chat-adapter.ts'
import { demosIn } from './demos.ts'
import { signatureOfCall } from './signature.ts'

/** What a call or a list sends with DSPy: a signature that is written as a text, or demonstrations. `demos`: those that the call has, too. */
export function askedByDspy(
  expr: Expr,
  names: readonly string[],
  module: Module,
): { parts: Part[]; demos?: Expr | undefined } | undefined {
  const demos = demosIn(expr, names, module)
  if (demos) return { parts: demos }
  const signature = signatureOfCall(expr, module)
  return signature && expr.kind === 'call'
    ? { parts: asChatAdapter(signature), demos: entryOf(entriesOf(expr), /^demos$/) }
    : undefined
}
