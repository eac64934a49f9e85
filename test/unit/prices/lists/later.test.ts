import { describe, expect, it } from 'vitest'
import { DISAGREEMENTS, type Disagreement } from '../../../../scripts/prices/disagreements.ts'
import { addedBy, confirmedBy } from '../../../../scripts/prices/later.ts'
import { listedBy } from '../../../../src/prices/list-price.ts'
import type { WrittenModel } from '../../../../src/prices/lists/price-file.ts'

const known = [
  {
    id: 'kitemaker',
    alsoServes: [],
    models: ['kite-1\t\t^kite-1', 'kite-2-latest\t\t=kite-2-latest'],
    prices: ['kite-1\t1\t2\t-\t-\t-\t>9000\t3\t4\t-\t-\t-', 'kite-2-latest\t5\t6\t-\t-\t-'],
  },
]
const longer = { above: [{ input: 3, output: 4, tokens: 9000 }] }
const added = (models: Record<string, WrittenModel>, explained: Record<string, Disagreement> = {}) =>
  addedBy(
    { source: 's', asOf: 'd', models: new Map([['kitemaker', new Map(Object.entries(models))]]) },
    known,
    explained,
  ).get('kitemaker')

describe('a second, later list', () => {
  it('adds what the first lacks, by its whole name', () => {
    expect(added({ 'kite-3': { input: 7, output: 8, cache_read: 0.7, context_window: 99 } })).toEqual({
      models: ['kite-3\t99\t=kite-3'],
      prices: ['kite-3\t7\t8\t0.7\t-\t-'],
    })
  })

  it('leaves out a window that a dearer tier begins behind', () => {
    expect(added({ 'kite-3': { input: 7, output: 8, ...longer, context_window: 9000 } })?.models).toEqual([
      'kite-3\t\t=kite-3',
    ])
  })

  it('adds nothing where both say the same, tiers too', () => {
    expect(added({ 'kite-1': { input: 1, output: 2, ...longer } })?.prices).toEqual([])
    expect(added({ 'kite-1-20260101': { input: 1, output: 2, ...longer } })?.prices).toEqual([])
  })

  it('confirms the prices that both have, of cached tokens too where both state them', () => {
    const cached = [
      {
        ...known[0],
        id: 'kitemaker',
        alsoServes: [],
        models: ['kite-1\t\t^kite-1'],
        prices: ['kite-1\t1\t2\t0.5\t-\t-'],
      },
    ]
    const confirmed = (model: WrittenModel) =>
      confirmedBy(
        { source: 's', asOf: 'd', models: new Map([['kitemaker', new Map([['kite-1-20260101', model]])]]) },
        cached,
      ).get('kitemaker')
    expect(confirmed({ input: 1, output: 2 })).toEqual(['kite-1'])
    expect(confirmed({ input: 1, output: 2, cache_read: 0.5 })).toEqual(['kite-1'])
    expect(confirmed({ input: 1, output: 2, cache_read: 0.1 })).toBeUndefined()
    expect(confirmed({ input: 1, output: 3 })).toBeUndefined()
  })

  it('adds another model that the first knows only by the start of its name', () => {
    expect(added({ 'kite-1-5': { input: 1, output: 2, ...longer } })?.models).toEqual(['kite-1-5\t\t=kite-1-5'])
  })

  it('fails the build where both differ and nobody said why', () => {
    expect(() => added({ 'kite-1': { input: 1, output: 2.5, ...longer } })).toThrow('kitemaker/kite-1: 1/2 >9000/3/4')
    expect(() => added({ 'kite-1': { input: 1, output: 2 } })).toThrow('nobody said why')
  })

  it('takes the list that is said to be right', () => {
    const moved = { 'kite-2-latest': { input: 1, output: 1 } }
    const say = (right: Disagreement['right']) => added(moved, { 'kitemaker/kite-2-latest': { right, why: 'w' } })
    expect(say('later')?.prices).toEqual(['kite-2-latest\t1\t1\t-\t-\t-'])
    expect(say('earlier')?.prices).toEqual([])
    expect(added(moved, { 'kitemaker/*': { right: 'later', why: 'w' } })?.prices).toHaveLength(1)
  })

  it('fails the build for an explanation that explains nothing any more', () => {
    expect(() => added({}, { 'kitemaker/kite-1': { right: 'later', why: 'w' } })).toThrow('not different any more')
  })

  it('has a reason for every disagreement', () => {
    for (const { why } of Object.values(DISAGREEMENTS)) expect(why).toMatch(/^[A-Z].{15,}\.$/)
  })

  it('is named beside the prices that are from it', () => {
    expect(listedBy('mistral', 'mistral-large-latest')?.edition.name).toBe('pi-ai')
    expect(listedBy('mistral', 'mistral-nemo')?.edition.name).toBe('genai-prices')
  })
})
