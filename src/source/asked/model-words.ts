/** Keys and arguments that name a model, or hold the object that calls it. */
export const NAMES =
  /^(?:model|model_?name|model_?id|deployment_?name|azure_?deployment|llm|lm|(?:chat|llm|language|base)_?model|model_?client|llm_?config|config_?list)$/i

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
