import type { OpenModule } from '../fold/resolve.ts'
import type { Module } from '../module.ts'
import type { Expr } from '../outline.ts'
import type { Scope } from '../scopes.ts'
import type { Candidate, ToolShape } from './candidate.ts'
import { schemaOfClass } from './schema-class.ts'
import type { Schemas } from './schemas.ts'
import { documentedTool, schemaOf } from './tools.ts'

/** A function of another file that a module gives to a model as a tool, and where the module names it. */
export interface ImportedFunction {
  holder: Scope
  module: Module
  used: Expr
}

/** Schemas and functions of other files that a module's requests send: each is a tool of the file that sends it. */
export function importedTools(
  { root }: Module,
  { imported: schemas, answers }: Pick<Schemas, 'imported' | 'answers'>,
  functions: readonly ImportedFunction[],
  open: OpenModule,
): Candidate[] {
  const asked = (tool: ToolShape, of: Scope | Expr): ToolShape => (answers.has(of) ? { ...tool, answers: true } : tool)
  const ofSchemas = schemas.flatMap((each): Candidate[] => {
    if (!('holder' in each)) {
      const tool = schemaOf(each.expr, [each.name], each.module)
      return tool ? [candidateOf(asked(tool, each.expr), { ...each, root })] : []
    }
    const { define } = each.holder
    if (!define) return []
    const tool = schemaOfClass({ scope: each.holder, module: each.module }, define, open)
    return [candidateOf(asked(tool, each.holder), { ...each, scope: each.holder, root })]
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
