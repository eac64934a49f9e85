import { expect, test } from 'vitest'
import type { Money } from '../../../src/model/report.ts'
import { decimalsOfEach } from '../../../src/report/round-rows.ts'

function money(base: string, head: string): Money {
  const delta = String(Number((Number(head) - Number(base)).toFixed(6)))
  return { base, head, delta: { low: delta, expected: delta, high: delta } }
}

test('rows without a total show the digits in which their least change is seen, up to four', () => {
  expect(decimalsOfEach([money('414.5', '498.2')])).toBe(0)
  expect(decimalsOfEach([money('414.5', '498.2'), money('0.39125', '0.40525')])).toBe(2)
  expect(decimalsOfEach([money('414.5', '498.2'), money('0.39125', '0.3915')])).toBe(4)
  expect(decimalsOfEach([money('414.5', '498.2'), money('0.39125', '0.391251')])).toBe(4)
  expect(decimalsOfEach([])).toBe(2)
})
