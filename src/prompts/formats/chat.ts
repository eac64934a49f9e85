import type { Format } from './format.ts'
import { parseRequest } from './request.ts'

/** A request to OpenAI or Anthropic as JSON or YAML. No message lacks a `role`, so that a file without the word is not even parsed. */
export const chat: Format = {
  name: 'chat',
  claims: (path, text) => /\.(json|ya?ml)$/i.test(path) && (promises(path) || text.includes('role')),
  parse: file => parseRequest(file, 'chat', promises(file.path)),
}

function promises(path: string): boolean {
  return /\.prompt\.json$/i.test(path)
}
