import type { Module } from '../module.ts'
import type { Expr } from '../outline.ts'
import type { Scope } from '../scopes.ts'
import type { Candidate, ToolShape } from './candidate.ts'
import type { ImportedSchema } from './schemas.ts'
import { documentedTool, schemaOf, schemaOfClass } from './tools.ts'

/** A function of another file that a module gives to a model as a tool, and where the module names it. */
export interface ImportedFunction {
  holder: Scope
  module: Module
  used: Expr
}

/** Schemas and functions of other files that a module's requests send: each is a tool of the file that sends it. */
export function importedTools(
  { root }: Module,
  schemas: readonly ImportedSchema[],
  functions: readonly ImportedFunction[],
): Candidate[] {
  const ofSchemas = schemas.flatMap((each): Candidate[] => {
    if (!('holder' in each)) {
      const tool = schemaOf(each.expr, [each.name])
      return tool ? [candidateOf(tool, { ...each, root })] : []
    }
    const { define } = each.holder
    return define ? [candidateOf(schemaOfClass(define), { ...each, scope: each.holder, root })] : []
  })
  const ofFunctions = functions.flatMap(({ holder, module, used }): Candidate[] => {
    const { define } = holder
    return define ? [candidateOf(documentedTool(define), { scope: holder, module, used, root })] : []
  })
  return [...ofSchemas, ...ofFunctions]
}

function candidateOf(
  tool: ToolShape,
  { scope, module, used, root }: { scope: Scope; module: Module; used: Expr; root: Scope },
): Candidate {
  const { from, to } = used
  return {
    kind: 'tool',
    scope: root,
    written: { scope, module },
    names: [tool.name],
    parts: [],
    asks: undefined,
    calls: [],
    returned: false,
    weak: false,
    tool,
    from,
    to,
  }
}
