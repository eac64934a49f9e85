import { byName } from '../by-name.ts'
import { importedAs } from '../imported-as.ts'
import { innerOf } from '../inner-of.ts'
import type { Module } from '../module.ts'
import type { Call, Define, Entry, Expr } from '../outline.ts'
import type { Scope } from '../scopes.ts'
import type { ToolShape } from './candidate.ts'
import { jsonSchemaOf } from './json-schema-of.ts'
import { fieldsOfExpr } from './schema-fields.ts'
import { entriesOf, entryOf } from './shapes.ts'

const PARAMETERS =
  /^(?:parameters|input_?schema|parameters_?json_?schema|args_?schema|schema|params_json_schema|params)$/i
const makes = byName(name =>
  /(?:^|[._])(?:tool|registerTool|addTool|defineTool|createTool|makeTool|FunctionDeclaration|FunctionTool|StructuredTool|Tool|from_function|from_defaults|ChatCompletionToolParam|ChatCompletionToolParamFunctionChunk|FunctionDefinition|\w+Tool|\w*Tool(?:Definition|Spec|Def|Declaration|Param|Schema|Metadata)|registerPrompt)$/.test(
    name,
  ),
)
const DECORATES =
  /(?:^|[._])(?:tool|function_tool|kernel_function|ai_function|llm_tool|register_tool|action|registered_action|tool_plain|agent_tool|mcp_tool|function_schema|beta_tool|beta_async_tool)$/

/** Libraries whose decorators of such a name are for something else. */
const OTHERS = /^(?:rest_framework|django|flask|fastapi|click|typer|celery|invoke|pytest|bokeh)\b/

const NONE: readonly never[] = []

/** The parameters of a tool's definition, where they are written elsewhere. */
export function parametersElsewhere(expr: Expr): readonly Expr[] {
  const isCall = expr.kind === 'call' && makes(expr.name)
  const entries = isCall ? entriesOf(expr) : expr.kind === 'map' ? expr.entries : NONE
  if (entries.length === 0) return NONE
  const says = entryOf(entries, /^description$/) !== undefined
  const isNamed =
    entryOf(entries, /^name$/) !== undefined || entryOf(entries, /^(?:input_?|args_)schema$/i) !== undefined
  if (!isCall && !(says && isNamed)) return []
  const parameters = entryOf(entries, PARAMETERS)
  const isMade = parameters?.kind === 'call' && (parameters.args.length === 0 || jsonSchemaOf(parameters) !== undefined)
  const isElsewhere = parameters?.kind === 'name' || isMade
  return parameters && isElsewhere ? [parameters] : []
}

/** A tool that an object or a call defines. `names`: the keys that lead to it, by the last of which it may go, as in `tools: { search: ... }`. */
export function toolIn(expr: Expr, names: readonly string[] = []): ToolShape | undefined {
  if (expr.kind === 'map') return ofEntries(expr.entries) ?? ofKey(expr.entries, names)
  if (expr.kind !== 'call' || !makes(expr.name)) return undefined
  const entries = entriesOf(expr)
  const inner = entryOf(entries, /^function$/)
  if (inner) return toolIn(inner) ?? undefined
  return ofEntries(entries, nameIn(expr) || (names.at(-1) ?? '')) ?? ofPlaces(expr)
}

/** A function that a decorator makes a tool: what it says of itself is the tool's description. */
export function decoratedTool(define: Define, { root }: Module): ToolShape | undefined {
  const mark = define.decorators.find(
    (each): each is Extract<Expr, { name: string }> =>
      (each.kind === 'name' || each.kind === 'call') && DECORATES.test(each.name),
  )
  if (!mark || define.kind !== 'function' || OTHERS.test(importedAs(mark.name, root.imports) ?? '')) return undefined
  const entries = mark.kind === 'call' ? entriesOf(mark) : []
  const first =
    mark.kind === 'call'
      ? mark.args.find(arg => arg.name === undefined && arg.value.kind !== 'name' && !isWord(arg.value))?.value
      : undefined
  // What stands first is the tool's name where it has a docstring, too: `@tool("Search the web")`.
  const description = entryOf(entries, /^description$/) ?? define.doc ?? first
  return description && { name: define.name, description, parameters: undefined, texts: describedParams(define) }
}

/** A class that extends a tool, or is named as one and has parameters: its docstring is the tool's description. */
export function classTool({ define, versions, path }: Scope): ToolShape | undefined {
  if (define?.kind !== 'class') return undefined
  const extended = define.bases.some(base => base.kind === 'name' && /Tool$/.test(base.name))
  const held = (key: RegExp) => [...versions].find(([target]) => key.test(target))?.[1].at(-1)?.value
  const description = held(/^(?:(?:self|this)\.)?description$/)
  const parameters = held(CLASS_PARAMETERS)
  if (!description || !(extended || (parameters && /Tool$/.test(define.name)))) return undefined
  const name = held(/^(?:(?:self|this)\.)?name$/)
  const said = name?.kind === 'text' ? name.spelled.text.slice(0, 200) : (path.at(-1) ?? '')
  return { name: said, description, parameters, texts: parameters ? descriptionsIn(parameters) : [] }
}

/** The fields to which a class binds its tool's parameters. */
export const CLASS_PARAMETERS = /^(?:(?:self|this)\.)?(?:args_schema|schema|input_?schema|parameters|inputs)$/i

/** A function that is a tool by what it says of itself. */
export function documentedTool(define: Define): ToolShape {
  return { name: define.name, description: define.doc, parameters: undefined, texts: describedParams(define) }
}

/** What `Annotated[str, "..."]` and `Annotated[str, Field(description="...")]` say of parameters. */
function describedParams(define: Define): Expr[] {
  return define.params.flatMap(({ type, value }) => [type, value].flatMap(each => (each ? descriptionsIn(each) : [])))
}

/** Texts that describe fields: `Field(description=...)`, `.describe(...)`, `{ description: ... }`. */
export function descriptionsIn(expr: Expr): Expr[] {
  const found: Expr[] = []
  const open: Expr[] = [expr]
  for (let each = open.pop(); each; each = open.pop()) {
    const said = descriptionOf(each)
    if (said) found.push(said)
    for (const [, inner] of innerOf(each)) if (inner !== said) open.push(inner)
  }
  return found.reverse()
}

function descriptionOf(expr: Expr): Expr | undefined {
  if (expr.kind === 'map') {
    const said = entryOf(expr.entries, /^description$/)
    return said?.kind === 'map' ? undefined : said
  }
  if (expr.kind === 'other') {
    const [type, ...more] = expr.inner
    return type?.kind === 'name' && /(?:^|\.)Annotated$/.test(type.name)
      ? more.find(each => each.kind === 'text')
      : undefined
  }
  if (expr.kind !== 'call') return undefined
  if (/(?:^|\.)(?:describe|meta)$/.test(expr.name)) return expr.args[0]?.value
  return expr.args.find(({ name }) => name !== undefined && /^(?:description|desc|doc)$/.test(name))?.value
}

function ofEntries(entries: readonly Entry[], named?: string): ToolShape | undefined {
  if (isOfOpenApi(entries)) return undefined
  const name = entryOf(entries, /^(?:name|id)$/)
  const description = entryOf(entries, /^description$/)
  const parameters = entryOf(entries, PARAMETERS)
  if (!description || (!parameters && named === undefined)) return undefined
  const said = name?.kind === 'text' ? name.spelled.text : name?.kind === 'name' ? name.name : (named ?? '')
  if (!name && named === undefined) return undefined
  return { name: said.slice(0, 200), description, parameters, texts: parameters ? descriptionsIn(parameters) : [] }
}

/** A parameter of a web service, as OpenAPI describes it: it has a name, a description and a schema, too. */
function isOfOpenApi(entries: readonly Entry[]): boolean {
  const place = entryOf(entries, /^in$/)
  return place?.kind === 'text' && /^(?:query|path|header|cookie|body|formData)$/.test(place.spelled.text)
}

/** An entry of `tools`, or an object with what it runs. */
function ofKey(entries: readonly Entry[], names: readonly string[]): ToolShape | undefined {
  const name = names.at(-1)
  const isOne = names.at(-2) === 'tools' || entryOf(entries, /^(?:execute|run|handler)$/) !== undefined
  const parameters = entryOf(entries, PARAMETERS)
  if (name === undefined || !isOne || (parameters?.kind !== 'call' && parameters?.kind !== 'map')) return undefined
  return ofEntries(entries, name)
}

/** What an answer or a tool's arguments must look like: its fields, and how they are described. */
export function schemaOf(expr: Expr, names: readonly string[], module: Module): ToolShape | undefined {
  const [texts, fields] = [descriptionsIn(expr), fieldsOfExpr(expr, module)]
  return texts.length + fields.length > 0
    ? { name: names.at(-1) ?? 'schema', description: undefined, parameters: expr, texts, fields }
    : undefined
}

function nameIn(call: Call): string {
  const first = call.args.find(arg => arg.name === undefined)?.value
  return first?.kind === 'text' ? first.spelled.text.slice(0, 200) : ''
}

/** `server.tool('name', 'what it does', schema, run)`. */
function ofPlaces(call: Call): ToolShape | undefined {
  const [name, description, parameters] = call.args.filter(arg => arg.name === undefined).map(({ value }) => value)
  if (!/(?:^|\.)tool$|Tool$/.test(call.name) || name?.kind !== 'text' || !description || description.kind === 'map')
    return undefined
  if (description.kind === 'lambda') return undefined
  return {
    name: name.spelled.text.slice(0, 200),
    description,
    parameters,
    texts: parameters ? descriptionsIn(parameters) : [],
  }
}

function isWord(expr: Expr): boolean {
  return expr.kind === 'text' && /^\S*$/.test(expr.spelled.text)
}
