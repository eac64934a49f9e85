import type { Format } from './format.ts'
import { parseRequest } from './request.ts'

/** GitHub Models' prompt files: messages, `model` and `modelParameters` are sent; `testData` and `evaluators` are not. */
export const githubModels: Format = {
  name: 'github-models',
  claims: path => /\.prompt\.ya?ml$/i.test(path),
  parse: file => parseRequest(file, 'github-models', true),
}
