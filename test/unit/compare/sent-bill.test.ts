import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'

const cases = readdirSync('test/golden').filter(name => /^(?:cache|format|fail|tools|conversation)/.test(name))

test.each(cases)('%s: the parts of each changed prompt add up to its tokens on both sides', async name => {
  const [base, head] = ['base', 'head'].map(side => `test/golden/${name}/${side}`)
  const report = await check({ sides: { kind: 'directories', base, head: head ?? '' }, config: {}, bills: true })
  expect(report.bills?.length).toBeGreaterThan(0)
  for (const { id, parts, base, head } of report.bills ?? []) {
    const change = report.changes.find(each => each.id === id)
    for (const side of ['base', 'head'] as const) {
      const sum = parts.reduce((so, part) => so + (part[side] ?? 0), 0)
      expect([id, side, sum]).toEqual([id, side, change?.[side]?.tokens ?? 0])
    }
    // What stays the same comes first, up to the first part that varies.
    for (const [side, known] of [
      ['base', base],
      ['head', head],
    ] as const) {
      const sent = parts.filter(part => part[side] !== null)
      const first = sent.findIndex(({ varies }) => varies !== undefined)
      const before = sent.slice(0, first < 0 ? undefined : first).filter(part => part.name !== 'reply')
      if (known) expect(before.reduce((so, part) => so + (part[side] ?? 0), 0)).toBe(known.prefix)
    }
  }
})
