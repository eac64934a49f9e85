import type { Prompt } from '../model/prompt.ts'
import { entriesOf, entryOf } from './detect/shapes.ts'
import { type OpenModule, resolve } from './fold/resolve.ts'
import type { Module } from './module.ts'
import type { Expr } from './outline.ts'
import type { Scope } from './scopes.ts'

type Named = NonNullable<Prompt['model']>

const NAMES = /^(?:model|model_?name|model_?id|deployment_?name|azure_?deployment|llm)$/i

/** What gives a variable of the environment, or what stands in its place. */
const ENVIRONMENT = /(?:^|[._])(?:environ\.get|getenv|env\.get|get_env)$/

/** The model that a call or an object names, also by a constant, or by the constructor of what the call is made on; `open` where only a run shows which. */
export function modelOf(asks: Expr | undefined, scope: Scope, module: Module, open: OpenModule): Named | undefined {
  const entries = asks?.kind === 'call' ? entriesOf(asks) : asks?.kind === 'map' ? asks.entries : []
  const said = entryOf(entries, NAMES)
  const text = said ? textOf(said, scope, module, open) : undefined
  if (text) return text
  if (asks?.kind !== 'call' || asks.on?.kind !== 'name') return undefined
  const [first = '', second] = asks.on.name.split('.')
  const names = /^(?:self|this|cls)$/.test(first) && second !== undefined ? `${first}.${second}` : first
  const made = resolve(names, asks.from, scope, module, open)
  if (made?.expr.kind !== 'call') return undefined
  const model = entryOf(entriesOf(made.expr), NAMES)
  return model && textOf(model, made.scope, made.module, open)
}

/** A name of a model: a text, a constant, or the first argument of a provider's function, as in `openai('gpt-4o')`. */
function textOf(expr: Expr, scope: Scope, module: Module, open: OpenModule, depth = 0): Named | undefined {
  if (depth > 5) return undefined
  if (expr.kind === 'text') {
    const asked = expr.spelled.text.trim()
    return /^[\w./:@-]{2,100}$/.test(asked) ? { asked, at: module.place(expr.from) } : undefined
  }
  if (expr.kind === 'either') {
    const named = expr.options.map(option => textOf(option, scope, module, open, depth + 1)).find(each => each)
    return named && expr.options.length > 1 ? { ...named, open: true } : named
  }
  if (expr.kind === 'call' && ENVIRONMENT.test(expr.name)) {
    const [, otherwise] = expr.args
    const named = otherwise && textOf(otherwise.value, scope, module, open, depth + 1)
    return named && { ...named, open: true }
  }
  if (expr.kind === 'call') {
    const first = expr.args[0]?.value
    const named =
      entryOf(entriesOf(expr), NAMES) ?? (first?.kind === 'text' || first?.kind === 'name' ? first : undefined)
    return named && textOf(named, scope, module, open, depth + 1)
  }
  if (expr.kind !== 'name') return undefined
  const found = resolve(expr.name, expr.from, scope, module, open)
  return found && textOf(found.expr, found.scope, found.module, open, depth + 1)
}
