import { beforeAll, describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { type Report, report as schema } from '../../../src/model/report.ts'
import { renderJson } from '../../../src/renderers/json/render-json.ts'
import { renderMarkdown, renderSummary } from '../../../src/renderers/markdown/render-markdown.ts'
import { renderTerminal } from '../../../src/renderers/terminal/render-terminal.ts'
import { type Files, folder } from '../../git.ts'
import { sized } from '../../size.ts'
import { work } from '../../work.ts'
import { tagsOf, toHtml } from './gfm.ts'

const count = sized(3000, 600)
const links = {
  server: 'https://github.com',
  repository: 'acme/bot',
  headSha: 'a'.repeat(40),
  runUrl: 'https://github.com/x',
}

let report: Report

/** Very many prompts under long names, all of them grown over the limit, some broken. */
beforeAll(async () => {
  const side = (words: number): Files =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        `prompts/${'a-long-folder-name/'.repeat(6)}${i}.${i % 10 === 0 ? 'prompt' : 'md'}`,
        `${i % 10 === 0 && words > 50 ? '---\n' : ''}${'word '.repeat(words + (i % 7))}\n`,
      ]),
    )
  report = await check({
    sides: { kind: 'directories', base: folder(side(20)), head: folder(side(200)) },
    config: {},
  })
})

describe('very many prompts over their limits', () => {
  test('are all in the JSON, which reads back as the same report', () => {
    expect(report.changes).toHaveLength(count)
    expect(schema.parse(JSON.parse(renderJson(report)))).toEqual(report)
  })

  test('fit a comment, with the verdict, the table and how many were left out', () => {
    const spent = work()
    const text = renderMarkdown(report, { links })
    expect(spent()).toBeLessThan(4_000)
    expect([...text].length).toBeLessThan(60_000)
    expect(text).toMatch(/^### ❌ promptcost: fail, /)
    expect(text).toMatch(/\| [\d,]+ more causes \|/)
    expect(text).toMatch(/[\d,]+ more are in the full report/)
    expect(tagsOf(toHtml(text))).toContain('table')
  })

  test('fit a job summary, which shows more of them', () => {
    const spent = work()
    const text = renderSummary(report, { links })
    expect(spent()).toBeLessThan(4_000)
    expect(Buffer.byteLength(text)).toBeLessThan(1 << 20)
    expect(text.length).toBeGreaterThan(renderMarkdown(report, { links }).length)
  })

  test('keep the verdict where hardly anything fits', () => {
    for (const limit of [8000, 3000, 400]) {
      const text = renderMarkdown(report, { links, limit })
      expect([...text].length).toBeLessThanOrEqual(Math.max(limit, 600))
      expect(text).toMatch(/^### ❌ promptcost: fail, /)
    }
  })

  test('are printed on a terminal in bounded time', () => {
    const spent = work()
    expect(renderTerminal(report)).toMatch(/^promptcost: FAIL {2}/)
    expect(renderTerminal(report, { all: true }).split('\n').length).toBeGreaterThan(count)
    expect(spent()).toBeLessThan(4_000)
  })
})
