import { expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { tableOf } from '../../../src/report/rows.ts'
import { folder } from '../../git.ts'

const cats = (count: number) => 'cat '.repeat(count)

const config = `prompts:
  - { files: prompts/long.md, model: gpt-4.1 }
  - { files: prompts/estimated.md, model: command-r-08-2024 }
`

/** The growth that the table gives the total, where one prompt is counted exactly and another by a ratio. */
async function totalGrowth(estimated: number) {
  const side = (exact: number, words: number) =>
    folder({ 'promptcost.yml': config, 'prompts/long.md': cats(exact), 'prompts/estimated.md': cats(words) })
  const report = await check({
    sides: { kind: 'directories', base: side(9_000, 1), head: side(9_900, estimated) },
    config: {},
  })
  return tableOf(report, 10).total.growth
}

test('a range of growth is shown where its digits show it', async () => {
  expect(await totalGrowth(900)).toMatch(/^\+\d+\.\d% ± \d\.\d%$/)
  expect(await totalGrowth(3)).toBe('+10.0%')
})
