import { beforeAll, describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import type { Report } from '../../../src/model/report.ts'
import { renderMarkdown, renderSummary } from '../../../src/renderers/markdown/render-markdown.ts'
import { renderTerminal } from '../../../src/renderers/terminal/render-terminal.ts'
import { type Files, folder } from '../../git.ts'
import { hostileFiles } from '../../hostile-files.ts'
import { proseOf, tagsOf, toHtml } from './gfm.ts'

const links = {
  server: 'https://github.com',
  repository: 'acme/bot',
  headSha: '9f3c2ab0000000000000000000000000000000ab',
  runUrl: 'https://github.com/acme/bot/actions/runs/1',
}

let reports: Report[]

beforeAll(async () => {
  const { base, head } = hostileFiles()
  const present = (files: Files) =>
    folder(Object.fromEntries(Object.entries(files).filter(([, text]) => text !== null)))
  const request = (from: Files | undefined, to: Files) =>
    check({
      sides: { kind: 'directories', base: from && present(from), head: present(to) },
      config: {},
    })
  reports = await Promise.all([
    request(base, head),
    request(head, base),
    request(base, base),
    request({ ...base, 'promptcost.yml': null }, head),
    request(undefined, head),
  ])
})

/** All that our own words are made of. */
const ours = new Set('h3 p ol ul li strong code table thead tbody tr th td details summary sub'.split(' '))

describe('names of a hostile repository', () => {
  test('are in the report', () => {
    expect(reports[0]?.changes.length).toBeGreaterThan(25)
    expect(reports[0]?.findings.length).toBeGreaterThan(10)
    expect(renderMarkdown(reports[0] as Report)).toContain('octocat')
  })

  test('make no element, mention, reference, formula or link in Markdown', () => {
    for (const report of reports) {
      for (const markdown of [renderMarkdown(report), renderSummary(report)]) {
        const html = toHtml(markdown)
        expect(tagsOf(html).filter(tag => !ours.has(tag))).toEqual([])
        const prose = proseOf(html)
        expect(prose).not.toMatch(/@|#\d|GH-\d|\$(?!\d)|::|##\[|https?:|www\.|:tada:|evil|&lt;|\|/)
        expect(html).not.toMatch(/(?!\n)\p{C}/u)
      }
    }
  })

  test('lead nowhere but to their own file, on our server', () => {
    for (const report of reports) {
      const html = toHtml(renderMarkdown(report, { links }))
      const targets = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => href)
      for (const href of targets)
        expect(href).toMatch(
          /^https:\/\/github\.com\/acme\/bot\/(blob\/9f3c2ab0+ab\/[\w%./-]+\?plain=1(#L\d+)?|actions\/runs\/1)$/,
        )
      expect(tagsOf(html).filter(tag => !ours.has(tag) && tag !== 'a')).toEqual([])
    }
    expect(renderMarkdown(reports[0] as Report, { links })).toContain('](https://github.com/acme/bot/actions/runs/1)')
  })

  test('leave every table its columns', () => {
    for (const report of reports) {
      for (const [, body = ''] of toHtml(renderSummary(report)).matchAll(/<table>([\s\S]*?)<\/table>/g)) {
        const rows = body.split('</tr>').slice(0, -1)
        const widths = rows.map(row => tagsOf(row).filter(tag => tag === 'td' || tag === 'th').length / 2)
        expect(new Set(widths).size).toBe(1)
        // A cell too many is dropped by the parser, its text with it.
        expect(body).not.toMatch(/<td[^>]*>\s*[^<\d]*`/)
      }
    }
  })

  test('neither act on a terminal nor command a runner', () => {
    for (const report of reports) {
      for (const all of [true, false]) {
        const text = renderTerminal(report, { all })
        expect(text).not.toMatch(/(?!\n)\p{C}/u)
        expect(text).not.toMatch(/::|##\[/)
        for (const line of text.split('\n')) expect(line.length).toBeLessThan(1500)
      }
    }
  })
})
