import { importsMatching } from '../imported-as.ts'
import { innerOf } from '../inner-of.ts'
import type { Module } from '../module.ts'
import type { Call, Expr } from '../outline.ts'
import { exprsIn, type Scope } from '../scopes.ts'

/** Libraries that read a function's docstring as the description of a tool. */
const LIBRARIES =
  /^(?:dspy|agents|openai|anthropic|google|langchain\w*|langgraph\w*|pydantic_ai\w*|llama_index|crewai\w*|smolagents|strands|agno|phi|autogen\w*|ag2|semantic_kernel|agent_framework|mcp|fastmcp|litellm|haystack|ollama|mirascope|camel|letta\w*|transformers)$/
const MAKES = /(?:^|\.)(?:FunctionTool(?:\.from_defaults)?|StructuredTool\.from_function|dspy\.Tool|function_tool)$/

/** The functions that a module hands to a model as tools by their names: `Agent(tools=[search])`, where it imports a library that takes them. */
export function functionsGiven(module: Module): ReadonlySet<Scope> {
  const found = new Set<Scope>()
  if (module.language !== 'python' || !importsMatching(LIBRARIES, module)) return found
  const functions = new Map(
    module.root.children.filter(({ kind }) => kind === 'function').map(each => [each.path.at(-1), each]),
  )
  const open = exprsIn(module.root)
  for (let each = open.pop(); each; each = open.pop()) {
    for (const [, inner] of innerOf(each)) open.push(inner)
    for (const { name } of each.kind === 'call' ? namesGiven(each) : []) {
      const held = functions.get(name)
      if (held?.define?.doc) found.add(held)
    }
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
