import { isPromptPath } from './detect/names.ts'

/** Every text with prompts contains one of these words. */
const HINTS =
  /prompt|instruction|persona|backstory|guidance|guideline|sys_?msg|messages?\b|role["']?\s*[:=]|["']system["']|\bsystem\s*[=:]|you are |your (?:task|job|role|goal|objective|purpose|mission) |\bllm\b|openai|anthropic|gemini|langchain|dspy|magentic|mirascope|\bell\b|outlines|lmql|marvin|pydantic_ai|crewai|@tool\b|_tool\b|Tool(?:\b|Definition|Spec|Declaration|Description|_description)|this (?:tool|action)\b|\btools\s*[=:]\s*\[|response_?(?:format|model)|output_type|structured_?output|inputSchema|input_schema|parameters|_(?:SYSTEM|USER|RULES|EXAMPLES?)\b/i
/** How prompts begin that have none of these words. */
const OPENINGS =
  /assistant is (?:an?|the)|i want you to|\bact as (?:an?|the|if)\b|you(?:'re an?| will| must| should| can) |["'`]\s*as an? \w+|assume the role|useful for when|<(?:role|task|objectives?|identity|goal|mission)>|\b(?:use|using|based on|given|considering|answer|summari[sz]e|translate|rewrite|rephrase|classify|extract|evaluate|critique|grade) (?:[\w-]+ ){0,3}(?:above|following|below|provided|given|user|conversation|chat|question|query)\b/i

/** Whether source code may hold prompts, judged by its text: a file without any of their words is not parsed, unless its place says that it has some. */
export function mayHoldPrompts(path: string, text: string): boolean {
  return HINTS.test(text) || OPENINGS.test(text) || isPromptPath(path)
}
