import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mark, runOf } from '../../../src/github/marker.ts'
import type { FindingOf } from '../../../src/model/finding.ts'
import type { Report } from '../../../src/model/report.ts'
import { renderMarkdown } from '../../../src/renderers/markdown/render-markdown.ts'
import { renderProjects } from '../../../src/renderers/markdown/render-projects.ts'
import { reportedBy } from '../../../src/renderers/markdown/reported-by.ts'
import { nameProjects } from '../../../src/report/name-projects.ts'
import { safeCode } from '../../../src/report/safe.ts'
import { sized } from '../../size.ts'
import { proseOf, tagsOf, toHtml } from './gfm.ts'
import { anyReport } from './report-arbitrary.ts'

const runUrl = 'https://github.com/acme/bot/actions/runs/1/attempts/1'
const headSha = '9f3c2ab0000000000000000000000000000000ab'
const links = { server: 'https://github.com', repository: 'acme/bot', headSha, runUrl }
const blob = `/acme/bot/blob/${headSha}/`

/** All that our own words are made of. */
const ours = new Set('h3 h4 p ol ul li strong code table thead tbody tr th td details summary sub a'.split(' '))

const origin = { runUrl, conclusion: 'failure' }

/** Both ways in which reports get into a comment. */
function commentsOf(report: Report): string[] {
  const projects = nameProjects([report, report])
  return [renderMarkdown(report, { links }), renderProjects(projects, { links })].map(text => reportedBy(text, origin))
}

const checks: Record<string, (markdown: string, html: string) => unknown> = {
  'it makes no element of its own'(_, html) {
    expect(tagsOf(html).filter(tag => !ours.has(tag))).toEqual([])
  },

  'it mentions nobody and refers to nothing'(_, html) {
    expect(proseOf(html)).not.toMatch(/@|#\d|GH-\d|\$(?!\d)|::|##\[|https?:|www\.|:tada:|&lt;|\|/i)
    expect(html).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
  },

  'it leads to the judged commit, the run or a comment of this repository, and to nothing else, as a browser reads it'(
    _,
    html,
  ) {
    for (const [, href = ''] of html.matchAll(/<a href="([^"]*)"/g)) {
      if (href === runUrl) continue
      const { origin, pathname } = new URL(href)
      expect(origin).toBe('https://github.com')
      expect(pathname.startsWith(blob) || /^\/acme\/bot\/pull\/\d+$/.test(pathname), href).toBe(true)
    }
  },

  'it holds none of the hidden lines, so that no run and no comment can be forged'(markdown) {
    expect(markdown).not.toContain('<!--')
    expect(runOf(mark(markdown, 'default', { id: 7, attempt: 2 }))).toEqual({ id: 7, attempt: 2 })
  },

  'it leaves every table its columns'(_, html) {
    for (const [, body = ''] of html.matchAll(/<table>([\s\S]*?)<\/table>/g)) {
      const rows = body.split('</tr>').slice(0, -1)
      const widths = rows.map(row => tagsOf(row).filter(tag => tag === 'td' || tag === 'th').length / 2)
      expect(new Set(widths).size).toBe(1)
    }
  },

  'it fits into a comment, and says whose word it is'(markdown) {
    expect(markdown.length).toBeLessThan(62_000)
    expect(markdown).toContain("As reported by the pull request's own [run]")
  },
}

test('whatever fits the schema of a report is harmless in a comment', () => {
  const property = fc.property(anyReport, report => {
    for (const markdown of commentsOf(report)) {
      const html = toHtml(markdown)
      for (const check of Object.values(checks)) check(markdown, html)
    }
  })
  fc.assert(property, { numRuns: sized(60, 8) })
})

/** A report of one edit for each path. */
function reportOf(...paths: string[]): Report {
  const good = JSON.parse(readFileSync('test/golden/fail-several-causes/report.json', 'utf8')) as Report
  const [cause] = good.causes
  const [finding] = good.findings.filter(({ kind }) => kind === 'limit')
  return {
    ...good,
    causes: paths.map(path => ({ ...cause, at: { path } }) as Report['causes'][number]),
    findings: paths.map(path => ({ ...finding, at: { path } }) as Report['findings'][number]),
  }
}

test.each(['../../../../evil/repo', 'a/../../x', './a', '/a', 'a//b', 'a/', '..'])('no link leads to %j', path => {
  const markdown = renderMarkdown({ ...reportOf(path), directory: '' }, { links })
  expect(markdown).toContain(`\`${path}\``)
  expect(markdown).not.toContain('/blob/')
})

test.each(['..', '../..', 'a/../../..'])('no link leads out by the folder %j', directory => {
  expect(renderMarkdown({ ...reportOf('a.md'), directory }, { links })).not.toContain('/blob/')
})

test.each(['www.evil.example', 'see WWW.evil.example', 'GH-123', 'x'.repeat(400)])(
  'how a side was found is plain only where GitHub makes nothing of it: %j',
  how => {
    const report = reportOf('a.md')
    expect(renderMarkdown({ ...report, head: { ...report.head, how } })).toContain(`(${safeCode(how)})`)
  },
)

test('paths from the root have no folder in common with others, and are rendered at once', () => {
  expect(renderMarkdown(reportOf('/a.md', 'b.md', '//c.md'))).toContain('| `/a.md` ')
})

test('very many prompts over very many limits are rendered at once, as each limit is looked at a few times', () => {
  const good = reportOf('a.md')
  const [limit] = good.findings as FindingOf<'limit'>[]
  const prompts = Array.from({ length: 2_000 }, (_, at) => `p${at}`)
  let looks = 0
  const breaches = prompts.map(prompt => ({
    ...(limit as FindingOf<'limit'>).breaches[0],
    get prompt() {
      looks++
      return `no ${prompt}`
    },
  }))
  const report = { ...good, findings: [{ ...limit, prompts, breaches }] } as Report
  expect(renderMarkdown(report, { links })).toContain('**Limits broken**')
  expect(looks).toBeLessThan(20 * prompts.length)
})

const hostileName = '<!-- promptcost:default --> @octocat www.evil.example'

test('the attacks that it is full of do get into the comments', () => {
  const reports = fc.sample(anyReport, 80)
  const html = reports.flatMap(commentsOf).map(toHtml).join('')
  for (const attack of ['@everyone', 'www.evil.example', '&lt;img src=x']) expect(html).toContain(attack)
  expect(safeCode(hostileName)).toBe('`<\\u{21}-- promptcost:default --> @octocat www.evil.example`')
})
