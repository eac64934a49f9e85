import { isImported } from '../imported-as.ts'
import type { Module } from '../module.ts'
import type { Call, Define, Expr } from '../outline.ts'
import type { Part } from './candidate.ts'
import { messagesIn } from './shapes.ts'

/** Decorators whose argument is the prompt: magentic's and Mirascope's. */
const HOLDS = /^(?:magentic\.prompt|mirascope\b.*\.prompt_template)$/
/** Decorators that make a function's docstring the prompt. */
const DOCUMENTS = /^(?:outlines(?:\.prompts?)?\.(?:prompt|Template\.from_string)|lmql\.query|promptic\.llm|marvin\.fn)$/
/** With these it is the system message, and what the function returns is what the user says. */
const SYSTEM = /^ell\.(?:simple|complex)$/

/** What a function's decorator makes of it: a request to a model; undefined where it has none of these. */
export function decoratedPrompt(
  { decorators, doc, kind }: Define,
  returns: readonly Expr[],
  module: Module,
): { parts: Part[]; asks: Expr } | undefined {
  if (kind !== 'function') return undefined
  for (const mark of decorators) {
    const parts = partsOf(mark, doc, returns, module)
    const model = decorators.find((each): each is Call => each.kind === 'call' && each.args.length > 0 && each !== mark)
    if (parts.length > 0) return { parts, asks: model ?? mark }
  }
  return undefined
}

function partsOf(mark: Expr, doc: Expr | undefined, returns: readonly Expr[], module: Module): Part[] {
  if (isImported(mark, HOLDS, module)) {
    const text = mark.kind === 'call' ? mark.args.find(({ name }) => name === undefined)?.value : undefined
    return text ? [{ role: 'user', exprs: [text] }] : []
  }
  if (isImported(mark, /^magentic\.chatprompt$/, module))
    return mark.kind === 'call' ? mark.args.flatMap(({ value }) => messagesIn(value) ?? []) : []
  if (doc && isImported(mark, DOCUMENTS, module)) return [{ role: 'user', exprs: [doc] }]
  if (!isImported(mark, SYSTEM, module)) return []
  const said: Part[] = doc ? [{ role: 'system', exprs: [doc] }] : []
  return returns.length === 1 ? [...said, { role: 'user', exprs: [...returns] }] : said
}
