import { chromium as driver } from 'playwright-core'
import { historyHtml } from '../../src/history/formats/html.ts'
import { chromium, noChromium } from '../../test/chromium.ts'
import { manyPoints } from '../../test/e2e/page/histories.ts'
import { closeServer, openPage, processorTimeOf } from '../../test/e2e/page/open-page.ts'
import { median } from './measure.ts'

const PROMPTS = 200
const POINTS = 5_000

/** How long the page of a history takes to draw, in a real browser: a section of docs/benchmarks.md. */
export async function drawingSection(rounds: number): Promise<string> {
  if (!chromium) throw new Error(`drawing needs a browser: ${noChromium}`)
  const browser = await driver.launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] })
  const views = { prompt: 'stacked by prompt', lines: 'one line per prompt' }
  const times = new Map(Object.keys(views).map(view => [view, [] as number[]]))
  const html = historyHtml(manyPoints(PROMPTS, POINTS))
  for (let round = 0; round < rounds; round++) {
    const { page } = await openPage(browser, html)
    const spent = await processorTimeOf(page)
    for (const view of Object.keys(views)) {
      await page.evaluate('delete document.getElementById("chart").dataset.took')
      const before = await spent()
      await page.selectOption('#view', view)
      await page.waitForSelector('#chart[data-took]')
      times.get(view)?.push((await spent()) - before)
    }
    await page.close()
  }
  await browser.close()
  closeServer()
  const rows = Object.entries(views).map(([view, name]) => {
    const all = times.get(view) ?? []
    return `| ${name} | ${Math.round(median(all))} ms | ${Math.round(Math.min(...all))} to ${Math.round(Math.max(...all))} ms |`
  })
  return `## Drawing a history

${PROMPTS} prompts of ${POINTS.toLocaleString('en-US')} points each, drawn anew in Chromium without a graphics card; processor time of the page, ${rounds} rounds.

| | median | range |
| :-- | --: | --: |
${rows.join('\n')}
`
}
