import { expect, test } from 'vitest'
import type { GroupState } from '../../../src/model/group-state.ts'
import type { Report } from '../../../src/model/report.ts'
import { groupLines } from '../../../src/report/group-lines.ts'
import { plainStyle } from '../../../src/report/style.ts'

const group: GroupState = {
  by: 'tag',
  name: 'chat',
  prompts: 1,
  withoutCost: 1,
  touched: 1,
  tokens: { base: 0, head: 0, delta: { low: 0, expected: 0, high: 0 } },
  usdPerMonth: null,
  budget: null,
}

const linesOf = (more: Partial<GroupState>) =>
  groupLines({ groups: [{ ...group, ...more }], base: {} } as unknown as Report, plainStyle, 9)

test('a limit of 0 has no share, and no empty brackets', () => {
  expect(linesOf({ cap: { tokens: 0, state: 'within' } })).toEqual(['tag chat 0 of 0 tokens per call, unchanged'])
  const rate = { unit: 'tokens_per_minute', base: 0, head: 0, limit: 0, warnAt: 0, state: 'within' } as const
  expect(linesOf({ rates: [rate] })).toEqual(['tag chat 0 of 0 tokens a minute at peak, unchanged'])
})

test('a cap has its share and its state', () => {
  const tokens = { base: 30, head: 82, delta: { low: 52, expected: 52, high: 52 } }
  expect(linesOf({ tokens, cap: { tokens: 60, state: 'over' } })).toEqual([
    'tag chat 82 of 60 tokens per call (137%, over), +52 by this change',
  ])
})
