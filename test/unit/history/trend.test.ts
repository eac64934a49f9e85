import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { trendOf } from '../../../src/history/trend-of.ts'
import type { Report } from '../../../src/model/report.ts'
import type { ReportTrend } from '../../../src/model/report-trend.ts'
import { renderMarkdown, renderSummary } from '../../../src/renderers/markdown/render-markdown.ts'
import { trendLine } from '../../../src/report/trend-words.ts'
import { type Repo, repo } from '../../git.ts'

const config = 'prompts: [{ files: p.md, model: gpt-4.1, calls_per_month: 100000 }]\n'
const words = (count: number) => `${'word '.repeat(count)}\n`

/** A branch whose prompt has so many words on each of these days. */
function grown(steps: readonly [day: string, words: number][]): Repo {
  const made = repo()
  for (const [day, count] of steps) {
    made.write({ 'promptcost.yml': config, 'p.md': words(count), 'README.md': `${day}\n` })
    made.git('add', '-A')
    const date = `${day}T12:00:00Z`
    const who = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@a', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@a' }
    const env = { ...process.env, ...who, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
    execFileSync('git', ['commit', '-qm', day], { cwd: made.dir, env })
  }
  return made
}

const trendAt = (made: Repo) =>
  trendOf({ cwd: made.dir, sha: made.git('rev-parse', 'HEAD'), env: {}, config: { where: 'input' } })

const steps: [string, number][] = [
  ['2026-01-05', 400],
  ['2026-05-04', 450],
  ['2026-05-20', 500],
  ['2026-05-21', 500],
  ['2026-07-05', 552],
  ['2026-07-20', 552],
]

const reportWith = (trend: ReportTrend | undefined): Report => ({
  ...(JSON.parse(readFileSync('test/golden/fail-several-causes/report.json', 'utf8')) as Report),
  ...(trend && { trend }),
})

describe('the trend before a change', () => {
  test('is the growth over 90 days up to the base, with the changes that made it', async () => {
    const trend = await trendAt(grown(steps))
    expect(trend).toEqual({
      from: '2026-04-21',
      days: 90,
      changes: 3,
      unit: 'usdPerMonth',
      points: [
        { day: '2026-04-21', value: '80.2' },
        { day: '2026-05-04', value: '90.2' },
        { day: '2026-05-21', value: '100.2' },
        { day: '2026-07-05', value: '110.6' },
        { day: '2026-07-20', value: '110.6' },
      ],
    })
    expect(trendLine(reportWith(trend))).toBe(
      'Before this change the cost of all prompts grew by 38% in 90 days, in 3 changes: from $80 to $111 a month.',
    )
  })

  test('is one line of the comment, and a chart in the job summary', async () => {
    const report = reportWith(await trendAt(grown(steps)))
    expect(renderMarkdown(report)).toContain('grew by 38% in 90 days')
    expect(renderMarkdown(report)).not.toContain('mermaid')
    const [, chart] = /```mermaid\n([\s\S]*?)```/.exec(renderSummary(report)) ?? []
    expect(chart).toMatchInlineSnapshot(`
      "%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#3b7dd8"}}}}%%
      xychart-beta
        title "USD per month, before this change"
        x-axis ["Apr 21", "May 1", "May 11", "May 21", "May 31", "Jun 10", "Jun 20", "Jun 30", "Jul 10", "Jul 20"]
        y-axis 0 --> 200
        line [80.2, 80.2, 90.2, 100.2, 100.2, 100.2, 100.2, 100.2, 110.6, 110.6]
      "
    `)
  })

  test('is left out where it says nothing: one change, or hardly any growth', async () => {
    expect(await trendAt(grown(steps.slice(0, 1)))).toBeUndefined()
    expect(
      await trendAt(
        grown([
          ['2026-05-04', 400],
          ['2026-05-20', 500],
        ]),
      ),
    ).toBeUndefined()
    const flat = await trendAt(
      grown([
        ['2026-05-04', 400],
        ['2026-05-20', 500],
        ['2026-06-20', 402],
      ]),
    )
    expect(flat?.changes).toBe(2)
    expect(trendLine(reportWith(flat))).toBe('')
  })

  test('is left out in a shallow clone, and where no config can be read', async () => {
    const made = grown(steps)
    expect(await trendAt(made.clone('--depth=3'))).toBeUndefined()
    made.commit({ 'promptcost.yml': 'promts: []' })
    expect(await trendAt(made)).toBeUndefined()
  })
})
