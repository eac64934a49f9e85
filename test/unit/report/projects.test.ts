import { expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import type { Report } from '../../../src/model/report.ts'
import { renderProjects } from '../../../src/renderers/markdown/render-projects.ts'
import { type Project, verdictOf } from '../../../src/report/project.ts'
import { projectsHeadline } from '../../../src/report/projects-headline.ts'
import { folder } from '../../git.ts'

const config = (enforce: string) =>
  `enforce: ${enforce}\nprompts: [{ files: '*.md', model: gpt-4.1 }]\nlimits: { each_prompt: { fail_above: { tokens: 20% } } }\n`
const reportOf = (words: number, enforce = 'fail'): Promise<Report> => {
  const side = (count: number) => folder({ 'promptcost.yml': config(enforce), 'p.md': 'cat '.repeat(count) })
  return check({ sides: { kind: 'directories', base: side(200), head: side(words) }, config: {} })
}
const judged = (name: string, report: Report): Project => ({ name, report, trouble: undefined })
const untold = (name: string): Project => ({ name, report: undefined, trouble: 'promptcost: no.' })

test('the first line says where the worst is, what was not judged, and the sum', async () => {
  const [same, more, much, would] = [
    await reportOf(200),
    await reportOf(210),
    await reportOf(300),
    await reportOf(300, 'report'),
  ]
  const headline = (...reports: Report[]) => projectsHeadline(reports.map((report, at) => judged(String(at), report)))
  expect(headline(same, same)).toBe('pass in all 2 projects')
  expect(headline(same, more, more)).toBe('pass in all 3 projects, +20 tokens')
  expect(headline(same, much)).toBe('fail in 1 of 2 projects, +100 tokens')
  expect(headline(same, would)).toBe('would fail in 1 of 2 projects, +100 tokens')
  expect(projectsHeadline([judged('a', more), untold('b')])).toBe('pass in 1 of 2 projects, 1 not judged, +10 tokens')
})

test('the verdict of all is the worst; nothing judged is no verdict', async () => {
  expect(verdictOf([untold('a')])).toBeUndefined()
  expect(verdictOf([judged('a', await reportOf(200)), judged('b', await reportOf(300))])).toBe('fail')
})

test('many projects fit a comment, with every name while there is room', async () => {
  const much = await reportOf(300)
  const many = (count: number) => Array.from({ length: count }, (_, at) => judged(`services/${at}`, much))
  const text = renderProjects(many(100))
  expect(text.length).toBeLessThanOrEqual(60_000)
  for (const { name } of many(100)) expect(text).toContain(`| \`${name}\` |`)
  const tight = renderProjects(many(100), { limit: 2_000 })
  expect(tight.length).toBeLessThanOrEqual(2_000)
  expect(tight).toMatch(/^### ❌ promptcost: fail in all 100 projects/)
  expect(tight).toContain('| 90 more | | |')
})
