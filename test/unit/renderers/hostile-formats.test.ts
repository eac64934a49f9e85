import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import type { Report } from '../../../src/model/report.ts'
import { type Format, formats, RENDERERS } from '../../../src/renderers/renderers.ts'
import { type Files, folder } from '../../git.ts'
import { hostileFiles } from '../../hostile-files.ts'
import { sized } from '../../size.ts'
import { proseOf, tagsOf, toHtml } from '../report/gfm.ts'
import { anyReport } from '../report/report-arbitrary.ts'
import { readAsGitLab, readCodeQuality, readCsv, readJunit, readMetrics, readRdjson, readSarif } from './validators.ts'

const render = (format: Format, report: Report) => RENDERERS[format].render(report, { color: false, all: true })

/** Names that mean something in XML, CSV, SARIF's messages and OpenMetrics. */
const names = [
  ']]>.md',
  '<![CDATA[x]]>.md',
  '"><script>alert(1)<.script>.md',
  '&lol; %lol;.md',
  '=HYPERLINK("http:evil.example").md',
  '+1+cmd|calc.md',
  '-1.md',
  '@SUM(1).md',
  '\t=tab.md',
  '\r=return.md',
  ' =space.md',
  'a;=1+1;.md',
  'a;"=1.md',
  '\uff1d1.md',
  'comma, "quoted".md',
  '[x](https:evil.example).md',
  '[x](1).md',
  '{0}.md',
  'c#.md',
  "it's 100%.md",
  'back\\slash\\.md',
  'quote".md',
  '\ufffe\uffff.md',
]

function files(words: number): Files {
  const text = (model: string) => `---\nmodel: ${JSON.stringify(model)}\n---\n${'word '.repeat(words)}\n`
  const config = {
    prompts: [{ files: '**/*.md', owner: '=1+1', calls_per_month: 1000 }],
    limits: { each_prompt: { fail_above: { tokens: '20%' } } },
  }
  return {
    ...Object.fromEntries(names.map((name, i) => [`p/${name}`, text(names[i + 1] ?? '=1')])),
    ...Object.fromEntries(names.map(name => [name, text('gpt-4.1')])),
    'promptcost.yml': JSON.stringify(config),
  }
}

/** What acts on a terminal or hides; unassigned and private characters do neither. */
const acts = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{NChar}]/u

let reports: Report[]

beforeAll(async () => {
  const { base, head } = hostileFiles()
  const request = (from: Files, to: Files) =>
    check({ sides: { kind: 'directories', base: folder(from), head: folder(to) }, config: {} })
  reports = [await request(files(20), files(200)), await request(base, head), await request(head, base)]
})

describe('names of a hostile repository', () => {
  test('are all in the reports', async () => {
    expect(reports[0]?.findings.filter(({ severity }) => severity === 'fail').length).toBeGreaterThan(40)
    expect(await render('csv', reports[0] as Report)).toContain('HYPERLINK')
  })

  test.each(formats)('act neither on a terminal nor on a runner as %s', async format => {
    for (const report of reports) {
      const text = await render(format, report)
      expect(text.replaceAll('\r\n', '\n')).not.toMatch(acts)
      expect(text).not.toMatch(/^\s*::/m)
      // Those two are for files and comments; the one for logs is the terminal's.
      if (format !== 'json' && format !== 'markdown') expect(text).not.toContain('##[')
    }
  })

  test('leave SARIF valid, its links to its own files, and its messages without a link', async () => {
    for (const report of reports) {
      const [run] = readSarif(await render('sarif', report)).runs
      const paths = new Set(report.changes.flatMap(({ base, head }) => [base?.path, head?.path]))
      for (const { locations, message } of run?.results ?? []) {
        const uri = locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ''
        expect(uri).toMatch(/^[\w.~%!*'()/-]+$/)
        expect([...paths, 'promptcost.yml', 'pro`|@mpts/@binary|.md']).toContain(decodeURIComponent(uri))
        expect(message.text).not.toMatch(/(?<!\\)[[\]]/)
      }
    }
  })

  test('leave JUnit valid, with every prompt by its name', async () => {
    for (const report of reports) {
      const cases = readJunit(await render('junit', report))
      const prompts = cases.filter(({ classname }) => classname === 'promptcost.prompts')
      expect(new Set(prompts.map(({ name }) => name)).size).toBe(report.totals.prompts.head)
    }
    const found = readJunit(await render('junit', reports[0] as Report)).map(({ name }) => name)
    expect(found).toEqual(expect.arrayContaining([']]>.md', '"><script>alert(1)<.script>.md', '&lol; %lol;.md']))
  })

  test('leave code quality valid, and every issue in a file', async () => {
    for (const report of reports)
      expect(readCodeQuality(await render('gitlab-code-quality', report)).length).toBeGreaterThan(1)
  })

  test('make no element, mention, link or image in the comments that reviewdog posts', async () => {
    for (const report of reports) {
      for (const { message } of readRdjson(await render('rdjson', report)).diagnostics) {
        const html = toHtml(message)
        expect(tagsOf(html).filter(tag => tag !== 'p' && tag !== 'code')).toEqual([])
        expect(proseOf(html)).not.toMatch(/@|#\d|GH-\d|\$(?!\d)|https?:|www\.|:tada:|evil/)
      }
    }
  })

  test('leave each metric a line that GitLab reads as its name and its value', async () => {
    for (const report of reports) {
      const text = await render('gitlab-metrics', report)
      const samples = readMetrics(text)
      const read = readAsGitLab(text)
      expect(read.map(([, value]) => value)).toEqual([...samples.values()])
      expect(new Set(read.map(([name]) => name)).size).toBe(read.length)
      expect(read.filter(([name]) => name.startsWith('promptcost_prompt_tokens'))).toHaveLength(
        report.totals.prompts.head,
      )
    }
  })

  test('are no formula in a spreadsheet, whether commas or semicolons divide its cells', async () => {
    for (const report of reports) {
      const text = await render('csv', report)
      const rows = readCsv(text)
      expect(rows).toHaveLength(report.changes.length)
      const numbers = /^(-?\d+(\.\d+)?)?$/
      for (const row of rows)
        for (const [column, cell] of Object.entries(row)) {
          if (/^(tokens|usd)/.test(column)) expect(cell).toMatch(numbers)
          else expect(cell).not.toMatch(/^["\s]*[=+\-@\uff1d]/)
        }
      for (const cell of text.split(/[;\n]/).slice(1)) expect(cell).not.toMatch(/^["\s]*[=+\-@\uff1d]/)
    }
  })
})

test('whatever a report says, every format stays valid and inert', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async report => {
      for (const format of formats) {
        const text = (await render(format, report)).replaceAll('\r\n', '\n')
        expect(text).not.toMatch(acts)
      }
      readSarif(await render('sarif', report))
      readJunit(await render('junit', report))
      readCodeQuality(await render('gitlab-code-quality', report))
      readRdjson(await render('rdjson', report))
      expect(readCsv(await render('csv', report))).toHaveLength(report.changes.length)
      readAsGitLab(await render('gitlab-metrics', report))
    }),
    { numRuns: sized(500, 40) },
  )
})
