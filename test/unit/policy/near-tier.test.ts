import { expect, test } from 'vitest'
import { nearTier } from '../../../src/policy/near-tier.ts'
import { changeOf } from '../compare/pairs.ts'

/** A price that is four times as high above 1,000 tokens. */
const from = (base: number | undefined, head: number, model = 'tiered') =>
  nearTier(changeOf(base === undefined ? undefined : { tokens: base, model }, { tokens: head, model }))

test('a prompt that a change takes above 80 % of the way to the next price tier warns', () => {
  expect(from(800, 801)).toMatchObject([{ severity: 'warn', tokens: 801, above: 1000, times: 4 }])
  expect(from(undefined, 900)).toMatchObject([{ severity: 'warn' }])
  expect(from(700, 800)).toEqual([])
})

test('one that was close before is only mentioned, and one that comes no closer is not', () => {
  expect(from(900, 1000)).toMatchObject([{ severity: 'info', tokens: 1000 }])
  expect(from(900, 850)).toEqual([])
})

test('above the tier, and at a price without tiers, there is nothing to be close to', () => {
  expect(from(900, 1001)).toEqual([])
  expect(from(900, 1000, 'm1')).toEqual([])
})
