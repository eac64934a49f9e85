import { isPromptName, isPromptPath } from './detect/names.ts'
import { importsPrompts } from './imports-prompts.ts'
import { saysEnough } from './says-enough.ts'

/** Every text with prompts contains one of these words. */
const HINTS =
  /prompt|instruction|persona|backstory|guidance|guideline|sys_?msg|messages?\b|role["']?\s*[:=]|["']system["']|\bsystem\s*[=:]|you are |your (?:task|job|role|goal|objective|purpose|mission) |\bllm\b|openai|anthropic|gemini|langchain|dspy|magentic|mirascope|\bell\b|outlines|lmql|marvin|pydantic_ai|crewai|@tool\b|_tool\b|Tool(?:\b|Definition|Spec|Declaration|Description|_description)|this (?:tool|action)\b|\btools\s*[=:]\s*\[|response_?(?:format|model)|output_type|structured_?output|inputSchema|input_schema|parameters|_(?:SYSTEM|USER|RULES|EXAMPLES?)\b/i
/** How prompts begin that have none of these words. */
const OPENINGS =
  /assistant is (?:an?|the)|i want you to|\bact as (?:an?|the|if)\b|you(?:'re an?| will| must| should| can| may) |["'`]\s*as an? \w+|assume the role|useful for when|<(?:role|task|objectives?|identity|goal|mission)>|\b(?:use|using|based on|given|considering|answer|summari[sz]e|translate|rewrite|rephrase|paraphrase|condense|shorten|classify|extract|evaluate|critique|grade|analy[sz]e|assess|compare|identify|rank|score) (?:[\w-]+ ){0,3}(?:above|following|below|provided|given|user|conversation|chat|question|query)\b/i

/** How prompts begin, with and without them. */
const OPENS = new RegExp(
  String.raw`${OPENINGS.source}|you are |your (?:task|job|role|goal|objective|purpose|mission) |\b(?:use|call) this (?:tool|action|function)\b`,
  'i',
)
const ROLES = '(?:system|developer|user|assistant|human|ai|model|tool|function|placeholder)'
const CONTENT = '(?:content|contents|parts|text)'
/** What follows a key that has a value of its own, and not a type. */
const HAS_VALUE = String.raw`["']?\s*(?:[:=](?!=)(?!\s*(?:string|str|int|float|dict|boolean|bool|None|null|undefined|Optional|Any|any|type)\b)|[,}])`
const SAYS = String.raw`\b(?:system|system_?prompt|system_?message|system_?instructions?|system_?msgs?|system_?messages|instructions?|developer_?(?:message|instructions)|role_?definition|prompt|user_?prompt|user_?message|human_?message|prompt_?template)`

/** Requests to a model, whatever they say and wherever it is written. */
const REQUESTS = [
  String.raw`\b(?:role|speaker|author)["']?\s*[:=]\s*(?:["'\`]${ROLES}["'\`]|(?!["'\`\\])[\s\S]{0,200}?\b${CONTENT}["']?\s*[:=,}])`,
  String.raw`\b${CONTENT}["']?\s*[:=,][^;]{0,300}?\b(?:role|speaker|author)["']?\s*(?:[:=]\s*(?!["'\`\\])|[,}])`,
  String.raw`[([]\s*["']${ROLES}["']\s*,`,
  String.raw`(?:system|developer|user|assistant)_?(?:message|msg)\s*\(`,
  String.raw`${SAYS}["']?\s*[=:]\s*\(?\s*[rfbu]{0,2}["'\`][^"'\`]{1,200}\s`,
  String.raw`\b(?:backstory|expected_output)\s*[:=]`,
  String.raw`\b(?:response_?(?:format|model|schema)|text_?format|output_?(?:type|schema|model|cls|pydantic)|result_?type|args_?schema|structured_?output|json_target_type)${HAS_VALUE}`,
  'with_?structured_?output|zodResponseFormat|zodTextFormat|zodFunction|pydantic_function_tool|as_structured_llm|(?:Pydantic|Json)OutputParser|fromZodSchema|(?:generate|stream)(?:Object|Structured|Text)',
  String.raw`\btools\s*[=:]\s*\[`,
  String.raw`@(?:\w+[._])*(?:tool|function_tool|kernel_function|ai_function|llm_tool|register_tool|action|registered_action|tool_plain|agent_tool|mcp_tool|function_schema|beta_tool|beta_async_tool)\b`,
  String.raw`(?:import|from)\s+(?:\w+\.)*(?:dspy|magentic|mirascope|outlines|lmql|promptic|marvin|ell)\b`,
  'promptcost:',
]
const ASKS = new RegExp(REQUESTS.join('|'), 'i')
/** Classes of messages, whose case tells them from other words. */
const MESSAGES =
  /\b(?:System|Human|AI|User|Assistant|Developer|Chat|LLM)(?:Chat)?Message(?:PromptTemplate|Param)?\s*[(.]|\bMessage(?:Param)?\s*\(|\b(?:ChatCompletion|Response)(?:System|User|Assistant|Developer)Message\w*\s*\(|\b(?:ContentDict|MessageText|ChatPromptMessage|EasyInputMessageParam)\b|\bfrom_?[mM]essages\b/
const PARAMETERS =
  '(?:parameters|input_?[sS]chema|parameters_?[jJ]son_?[sS]chema|args_?[sS]chema|params_json_schema|schema|params)'
/** Calls, keys and classes that define a tool, if something is described. */
const TOOLS = new RegExp(
  [
    String.raw`(?:\btool|registerTool|addTool|defineTool|createTool|makeTool|FunctionDeclaration|FunctionTool|StructuredTool|[a-z]Tool|\bTool|from_function|from_defaults|ToolParam\w*|FunctionDefinition|Tool(?:Definition|Spec|Def|Declaration|Param|Schema|Metadata)|registerPrompt)\s*(?:<[^()]{0,200}>)?\(`,
    String.raw`(?:["']${PARAMETERS}["']\s*:|\b${PARAMETERS}(?:=|:))\s*(?:\{|[\w.]{1,80}\s*[({,)}\n])`,
    String.raw`\bclass \w*Tool\b|\bclass \w+\([^)\n]*Tool\)|\bextends \w*Tool\b`,
  ].join('|'),
  'g',
)
const DESCRIBES = /\bdescri(?:ption["']?\s*[:=,}]|be\s*\()/
/** Characters within which a tool says what it does. */
const NEAR = 2500
/** Arguments that may be texts, messages or tools of another file. */
const MAY_SAY = new RegExp(String.raw`(?:${SAYS}|\b(?:messages|tools|functions))${HAS_VALUE}`, 'i')
/** What is in a name that may be that of a prompt. */
const IN_NAME =
  /prompt|instruction|persona|backstory|guideline|guidance|sys_?msg|sys(?:tem)?_?(?:message|msg|role|content|text)/gi
/** What follows a name that something is bound to, defined or called by. */
const BINDS = /["'\]]?\s{0,9}(?:[=:(<{"'+]|extends\b|implements\b)/y
const MOST_IN_NAME = 80
const CONSTANT =
  /_(?:SYSTEM|USER|RULES|EXAMPLES?|FEW_?SHOTS?)(?:_|\b)|tool_?\w{0,80}(?:desc|doc)|tool[\s\S]{0,60}?\bdescription["']?\s*[:=]/i
/** What sets a prompt that another file has, or gives it to a function with more: `prompts.SYSTEM += words`, `frob(PROMPT, words)`. */
const SETS =
  /(?:prompt|instruction|persona)\w{0,40}(?:(?:\.\w{1,80}|\)?\[["']\w{1,80}["']\])\s{0,9}\+?=(?![=>])|(?:\.\w{1,80})?\s{0,9},)/i

/**
 * Whether source code may hold prompts, judged by its text, so that no other file is parsed: it asks a model, defines a tool, or has the
 * names or the words of prompts and a text that is long enough to be one.
 */
export function mayHoldPrompts(path: string, text: string): boolean {
  const speaks = speaksOfPrompts(path, text)
  if (!speaks || !/\.(?:pyi?|[cm]?[jt]sx?)$/i.test(path)) return speaks
  if (ASKS.test(text) || MESSAGES.test(text) || definesTool(text)) return true
  const maySay = MAY_SAY.test(text)
  return (maySay && importsPrompts(text)) || ((maySay || isSpoken(path, text)) && saysEnough(path, text))
}

/** Whether a file has any of the words of prompts, which files of many kinds have. */
export function speaksOfPrompts(path: string, text: string): boolean {
  return HINTS.test(text) || OPENINGS.test(text) || isPromptPath(path)
}

function definesTool(text: string): boolean {
  if (!DESCRIBES.test(text)) return false
  for (const { index } of text.matchAll(TOOLS))
    if (DESCRIBES.test(text.slice(Math.max(0, index - NEAR), index + NEAR))) return true
  return false
}

/** Whether something is called a prompt, or a text begins as prompts do. */
function isSpoken(path: string, text: string): boolean {
  if (isPromptPath(path) || OPENS.test(text) || CONSTANT.test(text) || SETS.test(text)) return true
  const known = new Map<string, boolean>()
  for (const { index } of text.matchAll(IN_NAME)) {
    if (!isBound(text, index)) continue
    const name = nameAround(text, index)
    const isOne = known.get(name) ?? isPromptName(name)
    if (isOne) return true
    known.set(name, isOne)
  }
  return false
}

function nameAround(text: string, at: number): string {
  const start = /[\w$]*$/.exec(text.slice(Math.max(0, at - MOST_IN_NAME), at))?.[0].length ?? 0
  return /^[\w$]*/.exec(text.slice(at - start, at + MOST_IN_NAME))?.[0] ?? ''
}

function isBound(text: string, at: number): boolean {
  const end = at + (/^[\w$]*/.exec(text.slice(at, at + MOST_IN_NAME))?.[0].length ?? 0)
  BINDS.lastIndex = end
  return BINDS.test(text)
}
