import { isData, readData } from '../data/read-data.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'
import { isAside } from '../source/detect/names.ts'
import { readText } from './request-text.ts'
import { requestsIn } from './request-wrappers.ts'

/** Every such file has these words. */
const HINTS = [
  /["']?model(?:Id)?["']?\s*:/,
  /["']?(?:messages|contents|input)["']?\s*:/,
  /["']?(?:role|parts)["']?\s*:/,
]
/** Keys that a log of a call has beside the request. */
const ANSWERS = [
  'choices',
  'usage',
  'response',
  'responses',
  'output',
  'outputs',
  'completion',
  'result',
  'created',
  'created_at',
  'error',
]
/** The fewest characters of messages; shorter ones may be anything. */
const LEAST = 45

/**
 * Whether a file of data, whatever its name, is a request that somebody keeps in order to send it: it names a model and has messages, the last
 * of which is no answer. Logs of calls, examples and test data have the same keys, and are none.
 */
export function holdsRequest(path: string, text: string): boolean {
  if (!isData(path) || /\.toml$/i.test(path) || isAside(path) || !HINTS.every(hint => hint.test(text))) return false
  const tree = readData({ path, text })
  if ('problem' in tree || tree.kind !== 'map') return false
  const requests = requestsIn(tree)
  return requests.length > 0 && requests.every(isKept)
}

function isKept(tree: Tree): boolean {
  const model = asString(lookUp(tree, 'model')) ?? asString(lookUp(tree, 'modelId'))
  if (model === undefined || ANSWERS.some(key => lookUp(tree, key))) return false
  const list = ['messages', 'contents', 'input'].map(key => lookUp(tree, key)).find(each => each?.kind === 'list')
  if (list?.kind !== 'list' || list.items.length === 0) return false
  const roles = list.items.map(item => asString(lookUp(item, 'role')))
  const says = list.items.flatMap(item => textsIn(lookUp(item, 'content') ?? lookUp(item, 'parts')))
  const isAnswered = /^(?:assistant|model|tool)$/.test(roles.at(-1) ?? 'user')
  return !isAnswered && roles.some(role => role !== undefined) && says.join('').length >= LEAST
}

function textsIn(content: Tree | undefined): string[] {
  const parts = content?.kind === 'list' ? content.items : content ? [content] : []
  return parts.flatMap(part => readText(part, () => ({ path: '' })).map(({ text }) => text))
}
