import type { Format } from './format.ts'
import { parseRequest } from './request.ts'

declare module './format.ts' {
  interface FormatList {
    chat: Format
  }
}

/** A request to OpenAI, Anthropic or Google as JSON or YAML. A file without the words that each of them has is not even parsed. */
export const chat: Format = {
  endings: /^\.(?:jsonc?|jsonl|ndjson|ya?ml|toml)$/,
  claims: (path, text) =>
    /\.(jsonc?|jsonl|ndjson|ya?ml|toml)$/i.test(path) &&
    (promises(path) || hasWords(text) || (!/ya?ml$/i.test(path) && BARE.test(text))),
  parse: file => parseRequest(file, 'chat', promises(file.path)),
}

/** The keys of requests without messages. Much other data has them too, and is read as plain text. */
const BARE =
  /"type"\s*:\s*"human"|"(?:messages|prompt|inputText|texts|message|inputs|instances|content|contents|requests|session|thread|input)"\s*:/

/** Gemini and OpenAI's Responses let a request of one text leave the `role` out. */
function hasWords(text: string): boolean {
  const responses = text.includes('input') && (text.includes('model') || text.includes('instructions'))
  const tools = text.includes('"tools"') && (text.includes('"inputSchema"') || text.includes('"instructions"'))
  return tools || text.includes('role') || (text.includes('contents') && text.includes('parts')) || responses
}

function promises(path: string): boolean {
  return /\.prompt\.json$/i.test(path)
}
