import { append } from '../../model/long-lists.ts'
import { defined, type OpenModule } from '../fold/resolve.ts'
import { importsMatching } from '../imported-as.ts'
import { eachInner } from '../inner-of.ts'
import type { Module } from '../module.ts'
import type { Call, Expr } from '../outline.ts'
import { exprsIn, type Scope } from '../scopes.ts'
import type { ImportedFunction } from './imported-tools.ts'
import { decoratedTool } from './tools.ts'

/** Libraries that read a function's docstring as the description of a tool. */
const LIBRARIES =
  /^(?:dspy|agents|openai|anthropic|google|langchain\w*|langgraph\w*|pydantic_ai\w*|llama_index|crewai\w*|smolagents|strands|agno|phi|autogen\w*|ag2|semantic_kernel|agent_framework|mcp|fastmcp|litellm|haystack|ollama|mirascope|camel|letta\w*|transformers)$/
const MAKES = /(?:^|\.)(?:FunctionTool(?:\.from_defaults)?|StructuredTool\.from_function|dspy\.Tool|function_tool)$/

/** Functions that are tools because of the call that they are given to. */
export interface FunctionsGiven {
  own: ReadonlySet<Scope>
  imported: readonly ImportedFunction[]
}

/** The functions that a module hands to a model as tools by their names: `Agent(tools=[search])`, where it imports a library that takes them. */
export function functionsGiven(module: Module, open: OpenModule): FunctionsGiven {
  const own = new Set<Scope>()
  const imported = new Map<Scope, ImportedFunction>()
  if (module.language !== 'python' || !importsMatching(LIBRARIES, module)) return { own, imported: [] }
  for (const used of namesIn(module)) {
    const held = defined(used.name, module.root, module, open)
    if (held?.scope.kind !== 'function' || !held.scope.define?.doc) continue
    if (held.module === module) own.add(held.scope)
    // One with a decorator of a tool is found in its own file.
    else if (!decoratedTool(held.scope.define, held.module) && !imported.has(held.scope))
      imported.set(held.scope, { holder: held.scope, module: held.module, used })
  }
  return { own, imported: [...imported.values()] }
}

/** Functions that its calls take by name as tools. */
function namesIn({ root }: Module): Name[] {
  const found: Name[] = []
  const open = exprsIn(root)
  for (let each = open.pop(); each; each = open.pop()) {
    eachInner(each, inner => open.push(inner))
    if (each.kind === 'call') append(found, namesGiven(each))
  }
  return found
}

type Name = Extract<Expr, { kind: 'name' }>

function namesGiven({ name, args }: Call): Name[] {
  const values = args.flatMap(({ name: label, value }) => {
    if (label === 'tools' || label === 'functions') return value.kind === 'list' ? value.items : []
    return MAKES.test(name) && (label === undefined || /^(?:fn|func)$/.test(label)) ? [value] : []
  })
  return values.filter((value): value is Name => value.kind === 'name')
}
