import { setFlagsFromString } from 'node:v8'
import { expect, test } from 'vitest'
import { explain } from '../../../src/compare/explain.ts'
import { pair } from '../../../src/compare/pair.ts'
import { defaultFacts } from '../../../src/config/to-facts.ts'
import { snapshot } from '../../../src/judging/snapshot.ts'
import { createStore } from '../../../src/judging/store.ts'
import type { Config } from '../../../src/model/config.ts'
import { undeclared } from '../../../src/model/declarations.ts'
import { price } from '../../../src/prices/price.ts'
import { measure } from '../../../src/tokens/measure.ts'
import { memoryRevision } from './memory-revision.ts'

setFlagsFromString('--allow-natives-syntax')
const haveSameClass = new Function('a', 'b', 'return %HaveSameMap(a, b)') as (a: object, b: object) => boolean
setFlagsFromString('--no-allow-natives-syntax')

const count = 60
const facts = defaultFacts()
const config = { base: facts, modelFlag: 'gpt-4.1', prices: {} } as unknown as Config
const reading = { declarations: undeclared, samples: [], config, facts, match: () => [] }
const terms = { workload: { callsPerMonth: undefined, outputTokens: undefined }, owner: undefined, tags: [] }

async function changesOf(file: (version: number) => Record<string, string>) {
  const store = createStore({})
  const sides = [0, 1].map(version => memoryRevision(file(version)).revision)
  const [base, head] = [
    await snapshot(sides[0] ?? never(), reading, store),
    await snapshot(sides[1] ?? never(), reading, store),
  ]
  const pairs = pair(base.assembled, head.assembled, [], () => terms)
  return price(measure(pairs, store.measure), store.priceOf).map(explain)
}

function never(): never {
  throw new Error('there are two versions')
}

/** The first value of each kind below a value, by where it stands: `head.prompt.messages.0`. */
function* within(value: unknown, at = '', depth = 0): Generator<[string, object]> {
  if (typeof value !== 'object' || value === null || value instanceof Map || depth > 5) return
  yield [at, value]
  for (const [key, inner] of Object.entries(Array.isArray(value) ? value.slice(0, 1) : value))
    yield* within(inner, `${at}.${key}`, depth + 1)
}

const many = (path: (i: number) => string, text: (i: number, version: number) => string) => (version: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [path(i), text(i, version)]))

// Node 20 gives an object a class of its own that begins with a spread and adds a field: seven times the time, and the memory of a class.
test.each([
  [
    'unchanged text',
    many(
      i => `p${i}.md`,
      i => `You sort message ${i}.`,
    ),
  ],
  [
    'edited text',
    many(
      i => `p${i}.md`,
      (i, version) => `You sort message ${i}${' well'.repeat(version)}.`,
    ),
  ],
  [
    'templates',
    many(
      i => `p${i}.md`,
      (i, version) => `Sort {{ message }} no. ${i}${' well'.repeat(version)}.`,
    ),
  ],
  [
    'chats',
    many(
      i => `p${i}.json`,
      i => JSON.stringify({ messages: [{ role: 'user', content: `Sort ${i}.` }] }),
    ),
  ],
])('the values of %s share their hidden classes from prompt to prompt', async (_, files) => {
  const changes = await changesOf(files)
  const last = changes.slice(count - 20).map(change => new Map(within(change)))
  const [first = new Map<string, object>(), ...others] = last
  const apart = [...first].filter(([at, value]) => others.some(other => !haveSameClass(value, other.get(at) ?? value)))
  expect(apart.map(([at]) => at)).toEqual([])
  expect(first.size).toBeGreaterThan(30)
})
