import { expect } from 'vitest'
import type { CacheBreak } from '../../../src/model/change.ts'
import { changeOf, type Request, type Workload } from './requests.ts'

export interface Row {
  title: string
  base: Request
  head: Request
  cache?: Workload['cache']
  varies?: Workload['varies']
  found: (Pick<CacheBreak, 'why' | 'base' | 'head'> & { line?: number; below?: number }) | undefined
  /** What the cache effect comes to. */
  usd: number
}

export const hits = (hitRate: number, ttl?: '1h') => ({ hitRate, ...(ttl && { ttl }) })
export const gpt = 'gpt-4.1' // 2.00 in, 0.50 read: a hit saves 1.50
export const sol = 'gpt-5.6-sol' // 4.00 in, 0.40 read, 5.00 written
export const sonnet = 'claude-sonnet-4-5' // 3.00 in, 0.30 read, 3.75 written, 6.00 written for an hour; from 1,024
export const haiku = 'claude-haiku-4-5' // 1.00 in, 0.10 read, 1.25 written; from 4,096
export const bedrock = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0' // 3.30 in, 0.33 read, 4.125 written; from 4,096
export const flash = 'gemini-2.5-flash' // 0.30 in, 0.03 read; from 2,048
export const deepseek = 'deepseek-chat' // 0.27 in, 0.07 read; from 128 in steps of 128
export const grok = 'grok-4' // 3.00 in, 0.75 read; from 128 in steps of 64

/** A system text of so many tokens that is followed by a question. */
export const plain = (model: string, text: number): Request => ({
  model,
  messages: [
    ['system', [text, 1]],
    ['user', ['question', 100, 50]],
  ],
})
/** The same, with a clock in front. */
export const clockFirst = (model: string, text: number, slot = 'now'): Request => ({
  model,
  messages: [
    ['system', [slot, 8, 1], [text, 2]],
    ['user', ['question', 100, 50]],
  ],
})
/** The same, with the clock behind the text. */
export const clockLast = (model: string, text: number, slot = 'now'): Request => ({
  model,
  messages: [
    ['system', [text, 1], [slot, 8, 40]],
    ['user', ['question', 100, 50]],
  ],
})
export const marked = (request: Request, ...at: NonNullable<NonNullable<Request['marks']>['at']>): Request => ({
  ...request,
  marks: { at },
})

/** A row is as it was worked out: the finding with its place, and the dollars of the effect; all effects add up. */
export function holds({ base, head, cache, varies, found, usd }: Row): void {
  const change = changeOf(base, head, { calls: 100_000, ...(cache && { cache }), ...(varies && { varies }) })
  const { cacheBreak, effects, usd: all } = change
  const { why, base: before, head: after, at, below } = cacheBreak ?? {}
  expect(cacheBreak && { why, base: before, head: after }).toEqual(
    found && { why: found.why, base: found.base, head: found.head },
  )
  if (found?.line !== undefined) expect(at?.line).toBe(found.line)
  expect(below?.line).toBe(found?.below)
  const ofCache = effects
    .filter(({ part }) => part === 'cache')
    .reduce((sum, effect) => sum + (effect.usdPerMonth ?? 0n), 0n)
  expect(Math.abs(Number(ofCache) / 1e12 - usd)).toBeLessThan(1e-6)
  expect(effects.reduce((sum, effect) => sum + effect.usd, 0n)).toBe(all?.delta.expected)
}
