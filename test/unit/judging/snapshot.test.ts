import { describe, expect, test } from 'vitest'
import { defaultFacts } from '../../../src/config/to-facts.ts'
import { type Reading, snapshot } from '../../../src/judging/snapshot.ts'
import { createStore } from '../../../src/judging/store.ts'
import type { Config, SlotDeclaration } from '../../../src/model/config.ts'
import { type Declarations, undeclared } from '../../../src/model/declarations.ts'
import { memoryRevision } from './memory-revision.ts'

const reading: Reading = {
  declarations: undeclared,
  samples: [],
  config: { base: undefined, modelFlag: 'gpt-4.1', prices: {} } as unknown as Config,
  facts: defaultFacts(),
  match: () => [],
}

const declaring = (slots: Record<string, SlotDeclaration>): Declarations => {
  const of = { syntax: undefined, slots: new Map(Object.entries(slots)), headKeys: [] }
  return { ...undeclared, of: () => of }
}

const holding = (sample: string): SlotDeclaration => ({ at: { path: 'promptcost.yml' }, times: undefined, sample })

describe('a snapshot', () => {
  test('is its revision’s prompts, counted and priced, with notes that name no side', async () => {
    const { revision } = memoryRevision({ 'a.md': 'Sort the message.', 'b.md': Buffer.from([0]) })
    const { assembled, notes } = await snapshot(revision, reading, createStore({}))
    expect(assembled).toMatchObject([
      { own: { total: { expected: 4 } }, model: { id: 'gpt-4.1' }, price: { model: 'gpt-4.1' } },
    ])
    expect(notes).toEqual([{ kind: 'unreadable', severity: 'warn', at: { path: 'b.md' }, why: 'binary' }])
  })

  test('shares all that is equal with others of the same store, as the very same objects, and reads it once', async () => {
    const store = createStore({})
    const first = memoryRevision({ 'a.md': 'Sort {{it}}.', 'b.md': 'Same.' })
    const second = memoryRevision({ 'a.md': 'Sort {{it}} well.', 'b.md': 'Same.' })
    const [one, other] = [
      await snapshot(first.revision, reading, store),
      await snapshot(second.revision, reading, store),
    ]
    expect(second.reads).toEqual(['a.md'])
    const [a, b] = [one.assembled.map(({ own }) => own), other.assembled.map(({ own }) => own)]
    expect(b[0]).not.toBe(a[0])
    expect(b[1]).toBe(a[1])
    expect(other.assembled[1]?.prompt).toBe(one.assembled[1]?.prompt)
    expect(other.assembled[1]?.model).toBe(one.assembled[1]?.model)
  })

  test('is the same whichever was taken first', async () => {
    const files = [
      { 'a.md': '---\nbroken', 'b.md': 'x {{y}}' },
      { 'a.md': '---\nbroken', 'b.md': 'z' },
    ]
    const taken = async (order: readonly number[]) => {
      const store = createStore({})
      const all = []
      for (const i of order) all[i] = await snapshot(memoryRevision(files[i] ?? {}).revision, reading, store)
      return all.map(one => ({ prompts: one?.assembled, notes: one?.notes }))
    }
    expect(await taken([1, 0])).toEqual(await taken([0, 1]))
  })

  test('of the same files may be taken under other declarations, and shares what they do not touch', async () => {
    const store = createStore({})
    const { revision } = memoryRevision({ 'a.md': 'Sort {{it}}.', 'b.md': 'No variable.' })
    const taken = (declarations: Declarations) => snapshot(revision, { ...reading, declarations }, store)
    const bare = await taken(undeclared)
    const long = await taken(declaring({ it: holding('word '.repeat(100)) }))
    const tokens = (one: typeof bare) => one.assembled.map(({ own }) => own.total.expected)
    expect(tokens(long)[0]).toBeGreaterThan((tokens(bare)[0] ?? 0) + 90)
    expect(long.assembled[1]?.prompt).toBe(bare.assembled[1]?.prompt)
    expect(tokens(await taken(undeclared))).toEqual(tokens(bare))
  })
})
