import { describe, expect, test } from 'vitest'
import { forecast, withoutGaps } from '../../../src/usage/report/forecast.ts'

/** International airline passengers by year in thousands, 1949 to 1960: the yearly sums of Box and Jenkins' series G. */
const airline = [1520, 1676, 2042, 2364, 2700, 2867, 3408, 3939, 4421, 4572, 5140, 5714]

/** The flow of the Nile at Aswan by year, 1871 to 1970, which has no trend but one step (Durbin and Koopman). */
const nile = [
  1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140, 1100,
  1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726, 456,
  824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897,
  822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050, 918, 986, 797, 923, 975,
  815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
]

let state = 7
const random = () => {
  state = (state * 48271) % 2147483647
  return state / 2147483647
}
const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random())
const many = (next: (before: number, month: number) => number) =>
  Array.from({ length: 20 }, () => {
    const made = [1000]
    for (let month = 1; month < 24; month++) made.push(Math.max(1, next(made.at(-1) ?? 0, month)))
    return made
  })

/** Forecasts of each month of series by those before it, against the naive one and what came. */
function tried(all: readonly (readonly number[])[]) {
  let [asked, shown, off, naive, within] = [0, 0, 0, 0, 0]
  for (const series of all)
    for (let known = 3; known < series.length; known++) {
      asked++
      const [next] = forecast(series.slice(0, known), 1) ?? []
      const came = series[known] ?? 0
      if (!next) continue
      shown++
      off += Math.abs(next.expected - came)
      naive += Math.abs((series[known - 1] ?? 0) - came)
      if (next.low <= came && came <= next.high) within++
    }
  return { shown: shown / asked, against: off / naive, within: within / shown }
}

describe('tried on the past', () => {
  test.each([
    ['yearly passengers', [airline]],
    ['steady growth', many((_, month) => 1000 + 80 * month + 60 * normal())],
    ['growth by a share each month', many(before => before * (1.12 + 0.05 * normal()))],
  ])(
    'it is better than the naive one for %s, and what came lies within what was said in some 80 of 100 cases',
    (_what, all) => {
      const { shown, against, within } = tried(all)
      expect(shown).toBeGreaterThan(0.5)
      expect(against).toBeLessThan(0.85)
      expect(within).toBeGreaterThan(0.7)
      expect(within).toBeLessThan(0.95)
    },
  )

  test('it is no worse for the Nile, and as sure as it says', () => {
    const { against, within } = tried([nile])
    expect(against).toBeLessThan(1)
    expect(Math.abs(within - 0.8)).toBeLessThan(0.1)
  })

  test.each([
    ['noise', many(() => 1000 + 150 * normal()), 0.35],
    ['a walk without a trend', many(before => before + 80 * normal()), 0.15],
    ['a step', many((_, month) => (month < 12 ? 1000 : 2000) + 40 * normal()), 0.2],
  ])('it is seldom shown for %s', (_what, all, most) => {
    expect(tried(all).shown).toBeLessThan(most)
  })
})

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
