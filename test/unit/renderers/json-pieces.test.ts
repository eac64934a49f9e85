import { beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../../src/model/report.ts'
import { inertJson, jsonPieces, renderJson } from '../../../src/renderers/json/render-json.ts'
import { reportOf } from '../../command-line.ts'
import { folder } from '../../git.ts'

let report: Report
beforeAll(async () => {
  const [base, head] = [folder({ 'prompts/a.md': 'Sort.' }), folder({ 'prompts/a.md': 'Sort the mail.' })]
  report = await reportOf(base, 'compare', base, head)
})

/** The report with its one prompt as often as is asked, under names that look like what the pieces are cut at. */
function withPrompts(count: number): Report {
  const named = (change: Report['changes'][number], i: number) => ({ ...change, id: `{\n  "changes": []\n} ${i}` })
  return {
    ...report,
    changes: Array.from({ length: count }, (_, i) => report.changes.map(one => named(one, i))).flat(),
  }
}

describe('the pieces of a report as JSON', () => {
  test.each([0, 1, 50, 51, 120])('together are the JSON of all of it, for %i prompts', count => {
    const all = withPrompts(count)
    expect(renderJson(all)).toBe(inertJson(all))
  })

  test('hold a part of the prompts each', () => {
    const all = withPrompts(120)
    expect(all.changes).toHaveLength(120)
    const longest = Math.max(...[...jsonPieces(all)].map(piece => piece.length))
    expect(longest).toBeLessThan(renderJson(all).length / 2)
  })
})
