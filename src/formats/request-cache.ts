import { asString, lookUp, type Tree } from '../data/tree.ts'
import { type Breakpoint, type CacheMarks, type Ttl, ttlNames } from '../model/caching.ts'
import type { Loc } from '../model/quantity.ts'

type Place = (offset: number) => Loc

/** How a part of a request says that the provider is to cache up to it: Anthropic's, Bedrock's and OpenAI's word. */
const MARKS = ['cache_control', 'cachePoint', 'prompt_cache_breakpoint']

/** No request has more breakpoints that count. */
const MOST = 100

/** What a request says of caching, undefined where it says nothing. */
export function readCacheMarks(tree: Tree, place: Place): CacheMarks | undefined {
  const options = lookUp(tree, 'prompt_cache_options')
  const whole = lookUp(tree, 'cache_control')
  const mode = asString(lookUp(options, 'mode'))
  const ttl = ttlOf(whole) ?? ttlOf(options) ?? asTtl(lookUp(tree, 'prompt_cache_retention'))
  const marks: CacheMarks = {
    breakpoints: breakpointsOf(tree, place).slice(0, MOST),
    ...(whole?.kind === 'map' && { automatic: true as const }),
    ...((mode === 'implicit' || mode === 'explicit') && { mode }),
    ...(ttl !== undefined && { ttl }),
    ...(lookUp(tree, 'prompt_cache_key') && { key: true as const }),
  }
  return marks.breakpoints.length > 0 || Object.keys(marks).length > 1 ? marks : undefined
}

function breakpointsOf(tree: Tree, place: Place): Breakpoint[] {
  const found: Breakpoint[] = []
  const look = (of: Breakpoint['of'], path: string, parts: Tree | undefined) =>
    itemsOf(parts).forEach((part, i) => {
      const mark = markOf(part)
      if (!mark) return
      const ttl = ttlOf(mark)
      found.push({ of, at: place(lastIn(part)), path: `${path}.${i}`, ...(ttl !== undefined && { ttl }) })
    })
  for (const keys of [['tools'], ['toolConfig', 'tools']]) look('tools', keys.join('.'), lookUp(tree, ...keys))
  look('system', 'system', lookUp(tree, 'system'))
  let leads = true
  itemsOf(lookUp(tree, 'messages') ?? lookUp(tree, 'input')).forEach((message, i) => {
    leads &&= /^(?:system|developer)$/.test(asString(lookUp(message, 'role')) ?? '')
    const of = leads ? 'system' : 'messages'
    look(of, `messages.${i}`, lookUp(message, 'content'))
    look(of, `messages.${i}.whole`, { kind: 'list', at: message.at, items: [ofMessage(message)] })
  })
  return found
}

const itemsOf = (tree: Tree | undefined) => (tree?.kind === 'list' ? tree.items : [])

/** A message that is marked itself, and not a part of its content. */
function ofMessage(message: Tree): Tree {
  return markIn(message) ? message : { kind: 'scalar', value: null, at: message.at }
}

function markOf(part: Tree): Tree | undefined {
  return markIn(part) ?? markIn(lookUp(part, 'function'))
}

function markIn(tree: Tree | undefined): Tree | undefined {
  return MARKS.map(key => lookUp(tree, key)).find(mark => mark !== undefined && !isNothing(mark))
}

function isNothing(mark: Tree): boolean {
  return mark.kind === 'scalar' && (mark.value === null || mark.value === false)
}

const ttlOf = (mark: Tree | undefined) => asTtl(lookUp(mark, 'ttl'))

function asTtl(tree: Tree | undefined): Ttl | undefined {
  return ttlNames.find(name => name === asString(tree))
}

/** Where the last value of a part begins: behind all texts of the part, and before the next part. */
function lastIn(tree: Tree): number {
  const inner = tree.kind === 'list' ? tree.items : tree.kind === 'map' ? [...tree.entries.values()] : []
  return inner.reduce((last, each) => Math.max(last, lastIn(each)), tree.at)
}
