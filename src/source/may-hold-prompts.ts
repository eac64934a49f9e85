/** Every text with prompts contains one of these words. */
const HINTS =
  /prompt|instruction|persona|backstory|messages?\b|role["']?\s*[:=]|["']system["']|\bsystem\s*[=:]|you are |your (?:task|job|role|goal) |\bllm\b|openai|anthropic|gemini|langchain|dspy|pydantic_ai|crewai|@tool\b|_tool\b|Tool\b|\btools\s*[=:]\s*\[|response_?(?:format|model)|output_type|structured_?output|inputSchema|input_schema|parameters|_(?:SYSTEM|USER|RULES|EXAMPLES?)\b/i

/** Whether source code may hold prompts, by a look at its text: what has none of their words need not be parsed. */
export function mayHoldPrompts(text: string): boolean {
  return HINTS.test(text)
}
