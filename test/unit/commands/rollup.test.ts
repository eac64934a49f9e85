import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/model/report.ts'
import { rollUp } from '../../../src/report/rollup.ts'
import { run } from '../../command-line.ts'
import { folder } from '../../git.ts'

const golden = (name: string) => readFileSync(`test/golden/${name}/report.json`, 'utf8')
const report = (name: string) => JSON.parse(golden(name)) as Report

const files = {
  'reports/shop.json': golden('cap-ratchets'),
  'reports/bot.json': golden('fail-several-causes'),
  'reports/empty.json': golden('format-python'),
  'notes.txt': 'no report',
}

describe('promptcost rollup', () => {
  test('adds exact sums up: of all, by owner and by model', () => {
    const named = ['cap-ratchets', 'fail-several-causes', 'format-python'].map(name => ({ name, report: report(name) }))
    const { total, reports, owners, models } = rollUp(named)
    const usd = named.reduce((sum, { report }) => sum + Number(report.totals.usdPerMonth?.head ?? 0), 0)
    const tokens = named.reduce((sum, { report }) => sum + report.totals.tokens.head, 0)
    expect(Number(total.usdPerMonth?.head)).toBeCloseTo(usd, 6)
    expect(total.tokens).toBe(tokens)
    for (const groups of [reports, owners, models]) {
      expect(groups.reduce((sum, { usdPerMonth }) => sum + Number(usdPerMonth?.head ?? 0), 0)).toBeCloseTo(usd, 6)
      expect(groups.reduce((sum, { tokens }) => sum + tokens, 0)).toBe(tokens)
      expect(groups.reduce((sum, { prompts }) => sum + prompts, 0)).toBe(total.prompts)
    }
  })

  test('shows them in the terminal, in Markdown and as CSV', async () => {
    const cwd = folder(files)
    const { stdout: out, code } = await run(cwd, ['rollup', 'reports'])
    expect(code).toBe(0)
    expect(out).toMatchInlineSnapshot(`
      "3 reports: 13 prompts, 2,897 tokens, $1,135 a month

               prompts  tokens  USD per month  change          verdict
        bot          6     590            703    +147  +26.3%  fail
        shop         5   2,160            432     +12   +2.9%  fail
        empty        2     147            n/a     n/a          pass

        owner            prompts  tokens  USD per month
        no owner              12   2,761            675
        acme/agent-team        1     136            461

        model         prompts  tokens  USD per month
        gpt-4.1             7   2,351          1,024
        gpt-4.1-mini        4     399            112
        gpt-5-mini          2     147            n/a

      Prices of 2026-11-20 (3 reports).
      * 2 prompts have no call volume: the cost is in no amount.
      "
    `)
    const args = [
      'rollup',
      'reports',
      '--format',
      'markdown',
      '--output',
      'a.md',
      '--format',
      'csv',
      '--output',
      'a.csv',
    ]
    expect((await run(cwd, args)).code).toBe(0)
    expect(readFileSync(join(cwd, 'a.md'), 'utf8').split('\n').slice(0, 5)).toMatchInlineSnapshot(`
      [
        "**3 reports: 13 prompts, 2,897 tokens, $1,135 a month**",
        "",
        "|  | prompts | tokens | USD per month | change |  | verdict |",
        "| :-- | --: | --: | --: | --: | --: | :-- |",
        "| \`bot\` | 6 | 590 | 703 | +147 | +26.3% | fail |",
      ]
    `)
    expect(readFileSync(join(cwd, 'a.csv'), 'utf8').split('\r\n')).toMatchInlineSnapshot(`
      [
        "report,verdict,prompts,changed,tokens,usd_per_month_base,usd_per_month,without_volume,unpriced",
        "bot,fail,6,4,590,556.84,703.44,0,0",
        "shop,fail,5,4,2160,420,432,0,0",
        "empty,pass,2,2,147,,,2,0",
        "",
      ]
    `)
  })

  test('counts no prompt as free whose price or volume is unknown', async () => {
    const { stdout: out } = await run(folder(files), ['rollup', 'reports/empty.json'])
    expect(out).toContain('n/a')
    expect(out).toMatch(/\* \d+ prompts? ha(s|ve) no call volume: the cost is in no amount\./)
  })

  test('warns of reports of work trees that say the same, as they may be of one repository', async () => {
    const { head, ...rest } = report('cap-ratchets')
    const same = JSON.stringify({ ...rest, head: { label: head.label, how: head.how } })
    const cwd = folder({ 'a.json': same, 'copy.json': same, 'other.json': golden('fail-several-causes') })
    const { code, stderr, stdout } = await run(cwd, ['rollup', '.'])
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        'promptcost: a and copy report the same prompts at the same cost. If they are of one repository, it counts twice: leave one out.\n',
    })
    expect(stdout).toMatch(/^3 reports: /)
    expect((await run(cwd, ['rollup', 'a.json', 'other.json'])).stderr).toBe('')
  })

  test('refuses what would count twice, and what is no report', async () => {
    const sha = 'a'.repeat(40)
    const twice = JSON.stringify({ ...report('cap-ratchets'), head: { label: 'x', how: 'x', sha } })
    const cwd = folder({ 'a/r.json': twice, 'b/r.json': twice, 'c.json': '{"version": 1}', 'd.json': '[[' })
    const says = async (...args: string[]) => {
      const { code, stderr: err } = await run(cwd, ['rollup', ...args])
      return `${code} ${err.split('\n')[0]}`
    }
    expect(await says('a', 'b')).toBe(
      '2 promptcost: a/r and b/r are reports of one commit, aaaaaaa, and would count it twice.',
    )
    expect(await says('c.json')).toMatch(/^2 promptcost: c\.json: the report does not fit its schema, at/)
    expect(await says('d.json')).toBe('2 promptcost: d.json: the report is not valid JSON.')
    expect(await says('e.json')).toBe('2 promptcost: there is no report e.json.')
    expect(await says()).toBe('2 promptcost: rollup needs the reports to add up.')
  })

  test('lets no name in a report act: not in a terminal, a spreadsheet or a page', async () => {
    const hostile = report('cap-ratchets')
    const name = '=cmd|"/C calc"!A1\u001b[31m\u202e<img src=x onerror=alert(1)>##[error]x'
    for (const change of hostile.changes) {
      change.owner = name
      if (change.head) change.head.pricedAs = name
    }
    const cwd = folder({ '=1+1.json': JSON.stringify(hostile) })
    for (const format of ['terminal', 'markdown', 'csv', 'html']) {
      const { stdout: out } = await run(cwd, ['rollup', '.', '--format', format])
      for (const character of ['\u001b', '\u202e']) expect(out).not.toContain(character)
      if (format !== 'markdown') expect(out).not.toMatch(format === 'html' ? /<img/ : /##\[error/)
      else expect(out).not.toMatch(/^<img/m)
      if (format === 'csv') expect(out.split('\r\n')[1]).toMatch(/^'=1\+1,/)
    }
  })
})
