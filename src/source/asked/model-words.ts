import { entryOf } from '../detect/shapes.ts'
import type { Entry, Expr } from '../outline.ts'

/** Keys and arguments that name a model, or hold the object that calls it. */
export const NAMES =
  /^(?:model|model_?name|model_?id|deployment_?name|azure_?deployment|llm|lm|(?:chat|llm|language|base)_?model|model_?client|llm_?config|config_?list)$/i

/** Arguments that hold the settings of what asks a model, a model's name among them: `Agent(config=ModelConfig(model=...))`. */
export const SETTINGS =
  /^(?:\w*_)?(?:config|configuration|settings|options|params)$|^\w*(?:Config|Settings|Options|Params)$/

/** Calls whose result asks a model. Calls of other names may be for anything. */
export const MAKES =
  /(?:^|\.)[A-Z]\w*$|llm|model|client|openai|anthropic|claude|google|gemini|vertex|azure|bedrock|groq|mistral|ollama|xai|deepseek|openrouter|provider|(?:^|[._])lm$/i

const NAME = /^[\w./:@-]{2,100}$/

/** Whether a text can be a model's name. */
export function isModelName(text: string): boolean {
  return NAME.test(text)
}

/** Words that makers use in their models' names. */
const FAMILY =
  /(?:^|[/:._@-])(?:gpt|chatgpt|o[134](?=$|-)|claude|gemini|gemma|llama|mi[sx]tral|ministral|magistral|codestral|devstral|pixtral|deepseek|qwen|qwq|grok|command|c4ai|nova|titan|jamba|phi|kimi|moonshot|glm|yi|granite|nemotron|hermes|sonar|sonnet|opus|haiku|davinci|ernie|doubao|hunyuan|minimax|olmo|dbrx|solar|palm|bison)/i

/** Whether a text that may be anything is a model's name: it has a maker's word, and a number or the word or a provider in front. */
export function looksLikeModel(text: string): boolean {
  return (
    NAME.test(text) &&
    FAMILY.test(text) &&
    /\d|^[\w-]+[:/]|^(?:claude|gemini|command|deepseek|grok|mistral|sonar)-/i.test(text)
  )
}

/** Functions that look a setting up by its key. */
const LOOKS_UP =
  /(?:^|\.)(?:get|getattr|getOrThrow|pop|setdefault|get_?(?:config|setting|option|value|input|param|property|secret|var)\w*)$/i
const KEY =
  /(?:^|[._])(?:model|MODEL|llm|LLM|engine|ENGINE|deployment|DEPLOYMENT)(?:_?(?:name|NAME|id|ID))?$|[a-z](?:Model|Llm)(?:Name|Id)?$/

/** Whether the text that a call is given is the model's name, `openai("my-deployment")`, and not the key of a setting: `settings.get("model")`. */
export function isGivenModel(text: string, call: string): boolean {
  return looksLikeModel(text) || !(LOOKS_UP.test(call) || KEY.test(text))
}

/** What names the model of a request: the body that OpenAI's SDK lays over it, its `model`, or another name. */
export function modelSaid(entries: readonly Entry[]): Expr | undefined {
  const over = entryOf(entries, /^extra_?body$/i)
  const body = over?.kind === 'map' ? entryOf(over.entries, /^model$/) : undefined
  return body ?? entryOf(entries, /^model$/) ?? entryOf(entries, NAMES)
}
