import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sum } from '../../../src/compare/sum.ts'
import { changeOf, type Request, sideOf } from './requests.ts'

/** USD per 1M tokens as the providers' pages state them, with the tier above which all of a request is dearer. */
const listed = {
  'gpt-4.1': { input: 2, read: 0.5, write: 2, least: 1024, step: 128, all: false },
  'gpt-4o': { input: 2.5, read: 1.25, write: 2.5, least: 1024, step: 128, all: false },
  'gpt-5.4': { input: 2.5, read: 0.25, write: 2.5, least: 1024, step: 128, all: false, above: 272_000, times: 2 },
  'gpt-5.6-sol': { input: 4, read: 0.4, write: 5, least: 1024, step: 1, all: true, above: 272_000, times: 2 },
  'claude-sonnet-4-5': { input: 3, read: 0.3, write: 3.75, least: 1024, step: 1, all: false, above: 200_000, times: 2 },
  'claude-opus-4-8': { input: 5, read: 0.5, write: 6.25, least: 1024, step: 1, all: false },
  'claude-haiku-4-5': { input: 1, read: 0.1, write: 1.25, least: 4096, step: 1, all: false },
  'gemini-2.5-pro': {
    input: 1.25,
    read: 0.125,
    write: 1.25,
    least: 2048,
    step: 1,
    all: false,
    above: 200_000,
    times: 2,
  },
  'deepseek-chat': { input: 0.27, read: 0.07, write: 0.27, least: 128, step: 128, all: false },
  'grok-4-fast': { input: 0.2, read: 0.05, write: 0.2, least: 128, step: 64, all: false },
} as const

type Name = keyof typeof listed
const names = Object.keys(listed) as Name[]

/** What a batch costs of the standard price, where there is one. */
const batch = (name: Name) => (/^(?:gpt|claude|gemini)/.test(name) ? 0.5 : undefined)

/** The same in floating point, from what is read, written and neither: USD of one call. */
function independent(name: Name, prefix: number, rest: number, hitRate: number, hour: boolean, factor: number): number {
  const { input, read, write, least, step, all, ...tier } = listed[name]
  const total = prefix + rest
  const times = 'above' in tier && total > tier.above ? tier.times : 1
  const cached = prefix < least ? 0 : prefix - ((prefix - least) % step)
  const written = all ? (total < least ? 0 : total) : cached
  const writePrice = hour && name.startsWith('claude') ? 2 * input : write
  const hit = cached * read + (written - cached) * writePrice + (total - written) * input
  const miss = written * writePrice + (total - written) * input
  return (factor * times * (hitRate * hit + (1 - hitRate) * miss)) / 1e6
}

describe('the cost of one call with caching', () => {
  test('is that of an independent calculation for 500 combinations of model, service, cache and tier', () => {
    let tried = 0
    for (const [i, name] of names.entries()) {
      for (let j = 0; j < 50; j++) {
        const prefix = [0, 100, 1000, 1023, 1024, 1151, 1152, 4096, 5000, 280_000][j % 10] ?? 0
        const rest = [1, 900, 30_000, 150_000, 272_000][Math.floor(j / 10)] ?? 1
        const hitRate = ((i * 7 + j * 13) % 101) / 100
        const hour = j % 3 === 0
        const isBatch = j % 4 === 1 && batch(name) !== undefined
        const factor = (isBatch && batch(name)) || 1
        const request: Request = {
          model: name,
          ...(isBatch && { service: 'batch' }),
          messages: [
            ['system', [prefix, 1]],
            ['user', ['question', rest, 9]],
          ],
        }
        const { usd } = changeOf(undefined, request, { cache: { hitRate, ...(hour && { ttl: '1h' }) } })
        expect(
          Math.abs(Number(usd?.head) / 1e12 - independent(name, prefix, rest, hitRate, hour, factor)),
          `${name} ${j}`,
        ).toBeLessThan(1e-9)
        tried++
      }
    }
    expect(tried).toBe(500)
  })
})

const stretches = fc.array(
  fc.oneof(
    fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.constant(1)),
    fc.tuple(fc.constantFrom('now', 'user_name', 'docs'), fc.integer({ min: 1, max: 900 }), fc.constant(1)),
  ),
  { minLength: 1, maxLength: 5 },
)
const requests: fc.Arbitrary<Request> = fc
  .record({ model: fc.constantFrom(...names), system: stretches, user: stretches, isMarked: fc.boolean() })
  .map(({ model, system, user, isMarked }) => ({
    model,
    messages: [
      ['system', ...system],
      ['user', ...user],
    ],
    ...(isMarked && { marks: { at: [['system', 1]] as const } }),
  }))
const workloads = fc.record({
  calls: fc.integer({ min: 1, max: 1_000_000 }),
  cache: fc.option(fc.record({ hitRate: fc.integer({ min: 0, max: 100 }).map(percent => percent / 100) }), {
    nil: undefined,
  }),
})

describe('effects of the cache', () => {
  test('add up to the difference with the others', () => {
    fc.assert(
      fc.property(requests, requests, workloads, (base, head, { calls, cache }) => {
        const { effects, usd } = changeOf(base, head, { calls, ...(cache && { cache }) })
        expect(effects.reduce((sum, effect) => sum + effect.usd, 0n)).toBe(usd?.delta.expected)
      }),
    )
  })

  test('have the opposite sign where the sides are swapped', () => {
    const ofCache = (base: Request, head: Request, cache: { hitRate: number } | undefined) =>
      changeOf(base, head, { calls: 9, ...(cache && { cache }) })
        .effects.filter(({ part }) => part === 'cache')
        .reduce((sum, { usd }) => sum + usd, 0n)
    fc.assert(
      fc.property(requests, requests, workloads, (base, head, { cache }) => {
        expect(ofCache(base, head, cache)).toBe(-ofCache(head, base, cache))
      }),
    )
  })

  test('are none where a prompt is unchanged, or no hit rate is declared', () => {
    fc.assert(
      fc.property(requests, requests, workloads, (base, head, { calls, cache }) => {
        expect(changeOf(base, base, { calls, ...(cache && { cache }) }).effects).toEqual([])
        expect(changeOf(base, head, { calls }).effects.filter(({ part }) => part === 'cache')).toEqual([])
      }),
    )
  })

  test('a hit rate that is guessed moves the high end alone, so that it fails no check and excuses none', () => {
    fc.assert(
      fc.property(requests, requests, workloads, (base, head, { calls }) => {
        const [guessed, without] = [changeOf(base, head, { calls }).usd, changeOf(base, head, {}).usd]
        expect(guessed?.delta.low).toBe(without?.delta.low)
        expect(guessed?.delta.expected).toBe(without?.delta.expected)
        expect((guessed?.delta.high ?? 0n) >= (without?.delta.high ?? 0n)).toBe(true)
      }),
    )
  })

  test('a hit rate that is guessed moves no low end of a sum, so that it excuses nothing there', () => {
    fc.assert(
      fc.property(requests, requests, requests, (base, one, other) => {
        const both = (calls: number | undefined) =>
          sum([one, other].map(head => changeOf(base, head, calls === undefined ? {} : { calls }))).usd?.delta
        expect(both(90_000)?.low).toBe(both(undefined)?.low)
      }),
    )
  })

  test('a hit rate of nothing costs what writing costs, and no more is read than stays the same', () => {
    fc.assert(
      fc.property(requests, request => {
        const { head } = changeOf(undefined, request, { cache: { hitRate: 0 } })
        const total = sideOf(request).own.total.expected
        const { prefix = 0, cached = 0, written = 0 } = head?.caching?.() ?? {}
        expect(cached).toBeLessThanOrEqual(prefix)
        expect(prefix).toBeLessThanOrEqual(total)
        expect(written).toBeLessThanOrEqual(total)
        expect((head?.cost?.cache ?? 0n) >= 0n).toBe(true)
      }),
    )
  })
})
