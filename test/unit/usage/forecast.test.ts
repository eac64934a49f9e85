import { expect, test } from 'vitest'
import { forecast, withoutGaps } from '../../../src/usage/report/forecast.ts'

/** International airline passengers by year in thousands, 1949 to 1960: the yearly sums of Box and Jenkins' series G. */
const airline = [1520, 1676, 2042, 2364, 2700, 2867, 3408, 3939, 4421, 4572, 5140, 5714]

test('a growing series goes on growing, and what came lies within what was said', () => {
  for (let known = 6; known < airline.length; known++) {
    const [next] = forecast(airline.slice(0, known), 1) ?? []
    const came = airline[known] ?? 0
    expect(next?.expected).toBeGreaterThan(airline[known - 1] ?? 0)
    expect(Math.abs((next?.expected ?? 0) - came)).toBeLessThan(0.12 * came)
  }
  const [first, second] = forecast(airline, 2) ?? []
  expect((second?.high ?? 0) - (second?.low ?? 0)).toBeGreaterThan((first?.high ?? 0) - (first?.low ?? 0))
})

test('nothing is said of too few months, or where the last one is as good a guess', () => {
  expect(forecast([1, 2], 1)).toBeUndefined()
  expect(forecast([100, 100, 100, 100], 1)).toBeUndefined()
  // A walk without a trend.
  expect(forecast([100, 130, 90, 120, 80, 115, 95, 125], 1)).toBeUndefined()
})

test('no forecast is below nothing', () => {
  for (const { expected, low } of forecast([1000, 800, 600, 400, 200, 10], 6) ?? []) {
    expect(expected).toBeGreaterThanOrEqual(0)
    expect(low).toBeGreaterThanOrEqual(0)
  }
})

test('months count from the last gap on', () => {
  expect(withoutGaps(['2025-10', '2025-12', '2026-01', '2026-02'])).toEqual(['2025-12', '2026-01', '2026-02'])
  expect(withoutGaps(['2025-12', '2026-01'])).toEqual(['2025-12', '2026-01'])
  expect(withoutGaps([])).toEqual([])
})
