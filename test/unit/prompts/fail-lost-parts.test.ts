import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { folder } from '../../git.ts'

const words = (count: number) => 'sort the mail by its street '.repeat(count)
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const image = (url: string) => ({ type: 'image_url', image_url: { url } })
const inline = image(`data:image/png;base64,${png}`)
const request = (...content: unknown[]) =>
  JSON.stringify({ model: 'gpt-4.1-mini', messages: [{ role: 'user', content }] })

async function notRead(base: string, head: string): Promise<string[]> {
  const files = (text: string) => folder({ 'promptcost.yml': 'prompts: [{ files: "*.json" }]\n', 'a.json': text })
  const report = await check({
    sides: { kind: 'directories', base: files(base), head: files(head) },
    config: {},
  })
  return report.findings.flatMap(each => (each.kind === 'file-not-read' ? [`${each.severity} ${each.what}`] : []))
}

describe('what a request can no longer be counted by', () => {
  const text = (count: number) => ({ type: 'text', text: words(count) })
  const file = { type: 'file', file: { file_id: 'file-1' } }

  test('is no loss where an image by its address comes beside one in the file', async () => {
    expect(await notRead(request(text(50), inline), request(text(50), inline, image('https://a.b/c.png')))).toEqual([])
  })

  test('is no loss where an image by its address is another now', async () => {
    const at = (name: string) => request(text(50), image(`https://a.b/${name}.png`))
    expect(await notRead(at('c'), at('d'))).toEqual([])
  })

  test('is a loss where one of two images in the file becomes an address', async () => {
    const head = request(text(50), inline, image('https://a.b/c.png'))
    expect(await notRead(request(text(50), inline, inline), head)).toEqual(['fail image'])
  })

  test('is no loss where a file by its id comes beside all of the text', async () => {
    expect(await notRead(request(text(50)), request(text(60), file))).toEqual(['warn media'])
  })

  test('is no loss where the base has the file by its id too', async () => {
    expect(await notRead(request(text(90), file), request(text(20), file))).toEqual(['warn media'])
  })
})
