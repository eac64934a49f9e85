import { expect, test } from 'vitest'
import { perSuccess, wilson } from '../../../src/compare/per-success.ts'

const usd = (base: bigint, head: bigint) => {
  const delta = head - base
  return { base, head, delta: { low: delta, expected: delta, high: delta } }
}
const of = (passed: number, total: number) => ({ passed, total })

test("Wilson's interval is the published one", () => {
  // Newcombe 1998, table I: 15 of 148 is 0.0624 to 0.1605.
  expect(wilson(of(15, 148)).low).toBeCloseTo(0.0624, 3)
  expect(wilson(of(15, 148)).high).toBeCloseTo(0.1605, 3)
})

test('a success costs what a call costs by the pass rate', () => {
  const found = perSuccess({ usd: usd(100n, 120n), outcomes: { base: of(50, 100), head: of(75, 100) } })
  expect(found?.usd).toMatchObject({ base: 200n, head: 160n })
})

test('results that are missing, or of far fewer cases, make nothing cheaper', () => {
  for (const head of [undefined, of(10, 10)])
    expect(perSuccess({ usd: usd(100n, 120n), outcomes: { base: of(50, 100), head } })).toMatchObject({
      assumed: true,
      usd: { delta: { low: 40n, expected: 40n, high: 40n } },
    })
})

test('where nothing passed at the base there is nothing to grow from', () => {
  expect(perSuccess({ usd: usd(100n, 120n), outcomes: { base: of(0, 100), head: of(9, 100) } })).toBeUndefined()
})
