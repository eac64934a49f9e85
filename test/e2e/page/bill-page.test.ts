import { readFileSync } from 'node:fs'
import { type Browser, chromium as driver } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import type { Report } from '../../../src/model/report.ts'
import { renderHtml } from '../../../src/renderers/html/render-html.ts'
import { rollupHtml } from '../../../src/renderers/rollup/html.ts'
import { rollUp } from '../../../src/report/rollup.ts'
import { chromium, noChromium } from '../../chromium.ts'
import { axe, closeServer, openPage } from './open-page.ts'

const golden = async (name: string): Promise<Report> => {
  const [base, head] = ['base', 'head'].map(side => `test/golden/${name}/${side}`)
  return check({ sides: { kind: 'directories', base, head: head ?? '' }, config: {}, bills: true })
}

const nasty = `</script><script>alert(1)</script><img src=x onerror=alert(1)>"'\u202e<svg onload=alert(1)>{{x}}javascript:alert(1)</style><style>*{display:none}`

/** The report with every name in it replaced by a hostile one. */
function poisoned(report: Report): Report {
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(named)
    if (typeof value !== 'object' || value === null) return value
    const isName = (key: string) =>
      /^(?:id|path|name|owner|model|pricedAs|role|label|how|key|from|to|prompt)$/.test(key)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        isName(key) && typeof inner === 'string' && key !== 'kind' ? nasty : named(inner),
      ]),
    )
  }
  return named(report) as Report
}

describe.skipIf(!chromium)(`the page of one change${chromium ? '' : `: ${noChromium}`}`, () => {
  let browser: Browser
  const open = (html: string, options = {}) => openPage(browser, html, options)
  beforeAll(async () => {
    browser = await driver.launch({ executablePath: chromium ?? '', args: ['--no-sandbox', '--disable-gpu'] })
  })
  afterAll(async () => {
    await browser.close()
    closeServer()
  })

  test('shows what changed prompts are made of and where the cached prefix ends, asks for nothing and says nothing', async () => {
    const { page, noise } = await open(renderHtml(await golden('cache-break')))
    expect(await page.textContent('h1')).toBe('+$985 a month (+95.3%)')
    expect(await page.locator('.prompt .bill-bar').count()).toBe(2)
    expect(await page.textContent('.prompt')).toContain('4,864 of 5,328 before, 0 of 5,328 after')
    const ends = await page.locator('.bill-bar').first().locator('rect.cached').getAttribute('width')
    expect(Number(ends)).toBeCloseTo((1000 * 4864) / 5328, 1)
    expect(noise).toEqual([])
  })

  test.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' as const }],
    ['phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
    ['without scripts', { javaScriptEnabled: false }],
  ])('has nothing that keeps a reader out (%s)', async (name, options) => {
    const { page, noise } = await open(renderHtml(await golden('fail-several-causes')), options)
    if (name !== 'without scripts') {
      expect(await axe(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    }
    expect(await page.locator('.prompt').count()).toBe(4)
    expect(noise).toEqual([])
  })

  test('is whole in print', async () => {
    const { page } = await open(renderHtml(await golden('cache-break')))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.bill-bar').first().isVisible()).toBe(true)
    expect(await page.locator('.prompt tbody tr').last().isVisible()).toBe(true)
  })

  test('does nothing that a name asks for', async () => {
    const { page, noise } = await open(renderHtml(poisoned(await golden('fail-several-causes'))))
    expect(noise).toEqual([])
    expect(await page.locator('img, iframe, object, link').count()).toBe(0)
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('a:not([href^="#"])').count()).toBe(0)
    expect(await page.locator('#prompts').isVisible()).toBe(true)
    expect(await page.content()).not.toContain('\u202e')
  })

  test('and the page of many reports hold to the same', async () => {
    const reports = ['cap-ratchets', 'fail-several-causes', 'format-python'].map(name => ({
      name,
      report: JSON.parse(readFileSync(`test/golden/${name}/report.json`, 'utf8')) as Report,
    }))
    const { page, noise } = await open(rollupHtml(rollUp(reports)))
    expect(await axe(page)).toEqual([])
    await page.click('#reports th:has-text("tokens") button')
    expect(await page.locator('#reports tbody td.id').first().textContent()).toBe('cap-ratchets')
    expect(noise).toEqual([])
    const hostile = await open(rollupHtml(rollUp([{ name: nasty, report: poisoned(reports[1]!.report) }])))
    expect(hostile.noise).toEqual([])
    expect(await hostile.page.locator('img, iframe, object, link').count()).toBe(0)
  })
})
