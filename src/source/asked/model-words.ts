import { entryOf } from '../detect/shapes.ts'
import type { Entry, Expr } from '../outline.ts'

/** Keys and arguments that name a model, or hold what asks it. */
export const NAMES =
  /^(?:model|model_?name|model_?id|deployment_?name|azure_?deployment|llm|lm|(?:chat|llm|language|base)_?model|model_?client|llm_?config|config_?list)$/i

const NAME = /^[\w./:@-]{2,100}$/

/** Whether a text can be a model's name. */
export function isModelName(text: string): boolean {
  return NAME.test(text)
}

/** The makers' words in their models' names. */
const FAMILY =
  /(?:^|[/:._@-])(?:gpt|chatgpt|o[134](?=$|-)|claude|gemini|gemma|llama|mi[sx]tral|ministral|magistral|codestral|devstral|pixtral|deepseek|qwen|qwq|grok|command|c4ai|nova|titan|jamba|phi|kimi|moonshot|glm|yi|granite|nemotron|hermes|sonar|sonnet|opus|haiku|davinci|ernie|doubao|hunyuan|minimax|olmo|dbrx|solar|palm|bison)/i

/** Whether a text where anything may stand is a model's name: it has a maker's word and a number, as they all do, or the maker's word first. */
export function looksLikeModel(text: string): boolean {
  return (
    NAME.test(text) &&
    FAMILY.test(text) &&
    /\d|^[\w-]+[:/]|^(?:claude|gemini|command|deepseek|grok|mistral|sonar)-/i.test(text)
  )
}

/** What names the model of a request: the body that OpenAI's SDK lays over it, its `model`, or another name. */
export function modelSaid(entries: readonly Entry[]): Expr | undefined {
  const over = entryOf(entries, /^extra_?body$/i)
  const body = over?.kind === 'map' ? entryOf(over.entries, /^model$/) : undefined
  return body ?? entryOf(entries, /^model$/) ?? entryOf(entries, NAMES)
}
