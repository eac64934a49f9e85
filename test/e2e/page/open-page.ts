import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** A page in a browser, with everything that it asked for and said. */
export interface Opened {
  page: Page
  /** Requests beside the one for the page itself, and everything on the console. */
  noise: string[]
}

let server: Server | undefined
let html = ''

/** Opens a page as a server would send it, as `file:` pages are excused from some rules. */
export async function openPage(browser: Browser, text: string, options: BrowserContextOptions = {}): Promise<Opened> {
  html = text
  if (!server) {
    server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(html)
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  }
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}/`
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  // Only what hangs is ever stopped, however busy the machine is.
  page.setDefaultTimeout(300_000)
  const noise: string[] = []
  page.on('console', message => noise.push(`console: ${message.text()}`))
  page.on('pageerror', error => noise.push(`error: ${error.message}`))
  page.on('dialog', dialog => {
    noise.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', request => {
    if (request.url() !== url && !request.url().endsWith('/favicon.ico')) noise.push(`request: ${request.url()}`)
  })
  await page.goto(url)
  return { page, noise }
}

export function closeServer(): void {
  server?.close()
  server = undefined
}

/** Milliseconds of processor time that the page's main thread has spent, however busy the machine is. */
export async function processorTimeOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
  }
}

/** Counts how often the page asks a canvas to draw, from one question to the next. */
export async function drawingCallsOf(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(`
    window.drawn = 0
    const canvas = CanvasRenderingContext2D.prototype
    for (const name of ['fillRect', 'strokeRect', 'fill', 'stroke', 'fillText', 'drawImage', 'putImageData']) {
      const own = canvas[name]
      canvas[name] = function (...given) {
        window.drawn++
        return own.apply(this, given)
      }
    }`)
  return async () => Number(await page.evaluate('[window.drawn, (window.drawn = 0)][0]'))
}

/** What axe has against the page: rules and places. It runs past the page's policy, which lets no other script in. */
export async function axe(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setBypassCSP', { enabled: true })
  const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
  await session.send('Runtime.evaluate', { expression: source })
  const result = await session.send('Runtime.evaluate', {
    expression:
      'axe.run(document).then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))])))',
    awaitPromise: true,
    returnByValue: true,
  })
  return JSON.parse(String(result.result.value))
}
