import { type Browser, chromium as driver } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { historyHtml } from '../../../src/history/formats/html.ts'
import type { History } from '../../../src/model/history.ts'
import { chromium, noChromium } from '../../chromium.ts'
import { sized } from '../../size.ts'
import { manyPoints, someHistory, withModelSwap } from './histories.ts'
import { axe, closeServer, drawingCallsOf, openPage } from './open-page.ts'

describe.skipIf(!chromium)(`the page of a history${chromium ? '' : `: ${noChromium}`}`, () => {
  let browser: Browser
  const open = (history: History, options = {}) => openPage(browser, historyHtml(history), options)
  beforeAll(async () => {
    browser = await driver.launch({ executablePath: chromium ?? '', args: ['--no-sandbox', '--disable-gpu'] })
  })
  afterAll(async () => {
    await browser.close()
    closeServer()
  })

  test('asks for nothing, says nothing on the console, and runs no script but its own', async () => {
    const { page, noise } = await open(someHistory())
    await page.selectOption('#view', 'lines')
    await page.selectOption('#measure', '0')
    expect(noise).toEqual([])
    await page.evaluate(`
      const script = document.createElement('script')
      script.textContent = 'document.title = "ran"'
      document.body.append(script)
      document.body.setAttribute('onclick', 'document.title = "ran"')
      document.body.click()`)
    expect(await page.title()).toBe('How the cost of prompts grew: promptcost')
    expect(noise.join('\n')).toMatch(/Content Security Policy/)
  })

  test('opens on the commit that added most, in the figure that is shown', async () => {
    const { page } = await open(withModelSwap(12))
    const card = () => page.locator('#point').innerText()
    expect(await card()).toMatch(
      /2026-01-13 · \$\d+\.\d\d → \$\d+\.\d\d · largest rise\s+\+\$50\.00\s+\w{7}\s+Commit 12/,
    )
    await page.selectOption('#measure', '0')
    expect(await card()).toMatch(/2026-01-07 · 2,300 → 2,370 · largest rise\s+\+70/)
    // In a range it is the largest of that range.
    await page.selectOption('#measure', '2')
    await page.click('#commits button[data-point="20"]')
    await page.focus('#chart')
    await page.keyboard.press('Escape')
    expect(await card()).toContain('Commit 20')
    await page.click('#commits button[data-point="5"]')
    await page.click('#zoom-out')
    expect(await card()).toContain('Commit 12')
    await page.selectOption('#view', 'model')
    expect(await card()).toContain('Commit 12')
  })

  test('shows a range that is dragged, and everything again', async () => {
    const { page } = await open(someHistory())
    const whole = await page.textContent('#range-title')
    const box = (await page.locator('.u-over').boundingBox())!
    await page.mouse.move(box.x + box.width * 0.3, box.y + 50)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.7, box.y + 60, { steps: 4 })
    await page.mouse.up()
    expect(await page.textContent('#range-title')).not.toBe(whole)
    expect(await page.textContent('#range-sums')).toMatch(/^From \$[\d.,]+ to \$[\d.,]+, in \d+ changes?\.$/)
    await page.click('#zoom-out')
    expect(await page.textContent('#range-title')).toBe(whole)
    expect(await page.locator('#zoom-out').isDisabled()).toBe(true)
  })

  test('is worked by keyboard alone, and says where the reader is', async () => {
    const { page } = await open(someHistory())
    await page.focus('#chart')
    await page.keyboard.press('Home')
    const first = await page.textContent('#point h3')
    await page.keyboard.press('ArrowRight')
    expect(await page.textContent('#point h3')).not.toBe(first)
    expect(await page.textContent('#status')).toContain('2026-')
    const whole = await page.textContent('#range-title')
    await page.keyboard.press('+')
    expect(await page.textContent('#range-title')).not.toBe(whole)
    await page.keyboard.press('Escape')
    expect(await page.textContent('#range-title')).toBe(whole)
    await page.focus('#prompts th button')
    await page.keyboard.press('Enter')
    expect(await page.getAttribute('#prompts th', 'aria-sort')).toBe('descending')
  })

  test('sorts and filters its tables, and leads from a commit to its place in the chart', async () => {
    const { page } = await open(someHistory())
    const names = () => page.locator('#prompts tbody tr:visible td.id').allTextContents()
    const all = await names()
    await page.fill('#prompts-filter', 'prompt-3')
    expect(await names()).toEqual(['prompts/prompt-3.md'])
    expect(await page.textContent('#prompts-filter-count')).toBe('1 shown')
    await page.fill('#prompts-filter', '')
    await page.click('#prompts th:has-text("Now") button')
    const cells = await page.locator('#prompts tbody tr').locator('td.n:nth-of-type(6)').all()
    const sizes = await Promise.all(cells.map(async cell => Number(await cell.getAttribute('data-value'))))
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    expect((await names()).sort()).toEqual(all.sort())
    await page.click('#commits button[data-point="5"]')
    expect(await page.textContent('#point')).toContain('Commit 5')
  })

  test('lets single prompts stand out among the lines', async () => {
    const { page } = await open(someHistory())
    await page.selectOption('#view', 'lines')
    const button = page.locator('#legend button').first()
    await button.click()
    expect(await button.getAttribute('aria-pressed')).toBe('true')
  })

  test.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' as const }],
    ['phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
  ])('has nothing that keeps a reader out (%s)', async (_, options) => {
    const { page } = await open(someHistory(), options)
    expect(await axe(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
  })

  test('shows a picture and whole tables where no script runs, and in print', async () => {
    const { page } = await open(someHistory(), { javaScriptEnabled: false })
    expect(await page.locator('svg.area').isVisible()).toBe(true)
    expect(await page.locator('#prompts tbody tr').count()).toBe(6)
    expect(await page.locator('#measure').isVisible()).toBe(false)
    const { page: printed } = await open(someHistory())
    await printed.emulateMedia({ media: 'print' })
    expect(await printed.locator('svg.area').isVisible()).toBe(true)
    expect(await printed.locator('#chart').isVisible()).toBe(false)
  })

  test('does nothing that a name asks for', async () => {
    const nasty = `</script><script>alert(1)</script><img src=x onerror=alert(1)>"'\u202e<svg onload=alert(1)>{{x}}javascript:alert(1)</style><style>*{display:none}`
    const { page, noise } = await open(someHistory(nasty))
    await page.selectOption('#view', 'lines')
    expect(noise).toEqual([])
    expect(await page.locator('img, iframe, object, link').count()).toBe(0)
    expect(await page.locator('script').count()).toBe(2)
    expect(await page.locator('a:not([href^="#"])').count()).toBe(0)
    expect(await page.locator('#prompts').isVisible()).toBe(true)
    expect(await page.content()).not.toContain('\u202e')
  })

  test('draws no more for many points than its chart has columns of pixels', async () => {
    const { page, noise } = await open(manyPoints(sized(200, 40), sized(5_000, 300)))
    const calls = await drawingCallsOf(page)
    await page.evaluate('delete document.getElementById("chart").dataset.took')
    await page.selectOption('#view', 'lines')
    await page.waitForSelector('#chart[data-took]')
    // A frame, axes and one picture with all lines in it.
    expect(await calls()).toBeLessThan(100)
    await page.evaluate('delete document.getElementById("chart").dataset.took')
    await page.selectOption('#view', 'prompt')
    await page.waitForSelector('#chart[data-took]')
    const columns = (await page.locator('.u-over').boundingBox())!.width
    const groups = await page.locator('#legend li').count()
    expect(groups).toBeGreaterThan(5)
    // A fill and an edge for each group in each column.
    expect(await calls()).toBeLessThan(2 * groups * columns + 100)
    expect(noise).toEqual([])
  })
})
