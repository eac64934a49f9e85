import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Amounts } from '../../../src/history/lineages.ts'
import { pointSums, type Step } from '../../../src/history/point-sums.ts'
import { summed } from '../../../src/history/summed.ts'

const amounts: fc.Arbitrary<Amounts> = fc
  .record({ tokens: fc.nat(1000), usd: fc.option(fc.bigInt(0n, 10n ** 12n)), calls: fc.option(fc.bigInt(1n, 1000n)) })
  .map(({ tokens, usd, calls }) => ({
    tokens,
    usd: usd ?? undefined,
    usdPerMonth: usd === null || calls === null ? undefined : usd * calls,
  }))

/** Versions last for some points, as the very same object. */
const series = fc
  .array(fc.tuple(fc.option(amounts, { nil: undefined }), fc.nat(3)), { minLength: 1, maxLength: 8 })
  .map(runs => runs.flatMap(([version, times]) => Array.from({ length: times + 1 }, () => version)))

const stepsOf = (one: readonly (Amounts | undefined)[]): Step[] =>
  one.flatMap((amounts, point) => (amounts === (point === 0 ? undefined : one[point - 1]) ? [] : [{ point, amounts }]))

test('the sums of each point are those of the prompts that are there', () => {
  fc.assert(
    fc.property(fc.array(series, { maxLength: 6 }), all => {
      const points = Math.min(...all.map(each => each.length), 20)
      expect(pointSums(all.map(stepsOf), points)).toEqual(
        Array.from({ length: points }, (_, point) => {
          const there = all.flatMap(each => each[point] ?? [])
          return {
            prompts: there.length,
            unpriced: there.filter(({ usd }) => usd === undefined).length,
            withoutVolume: there.filter(({ usd, usdPerMonth }) => usd !== undefined && usdPerMonth === undefined)
              .length,
            ...summed(there),
          }
        }),
      )
    }),
  )
})
