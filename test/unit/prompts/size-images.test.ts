import { describe, expect, it } from 'vitest'
import { pngBytes } from './pictures.ts'
import { promptAt, sides } from './sides.ts'

const isPrompt = (path: string) => path.endsWith('.json')
const showing = (...urls: string[]) =>
  JSON.stringify([{ role: 'user', content: urls.map(url => ({ type: 'image_url', image_url: { url } })) }])
const surveyed = (files: Record<string, string | Buffer>) => sides(undefined, files, { prompts: isPrompt })

describe('images that are files', () => {
  it('have their size, and count among what the prompt is made of', async () => {
    const { head, findings, reads } = await surveyed({
      'p/a.json': showing('cat.png', './cat.png', 'file://shots/dog.gif'),
      'p/cat.png': pngBytes(30, 40),
      'shots/dog.gif': Buffer.from('GIF89a\x07\0\x09\0', 'latin1'),
    })
    const prompt = promptAt(head)
    expect(prompt.messages[0]?.images).toMatchObject([
      { width: 30, height: 40 },
      { width: 30, height: 40 },
      { width: 7, height: 9 },
    ])
    expect(prompt.sources.map(({ path }) => path)).toEqual(['p/a.json', 'p/cat.png', 'shots/dog.gif'])
    expect(findings).toEqual([])
    expect(reads.flat().filter(path => path === 'p/cat.png')).toHaveLength(1)
  })

  it.each([
    ['gone.png', 'missing'],
    ['../../etc/passwd.png', 'escapes'],
    ['/etc/passwd.png', 'escapes'],
    ['text.png', 'not-an-image'],
    ['half.png', 'not-an-image'],
  ])('are reported where they are not an image: %s is %s', async (url, why) => {
    const files = { 'p/a.json': showing(url), 'p/text.png': 'no image', 'p/half.png': pngBytes(1, 1).subarray(0, 20) }
    const { head, findings } = await surveyed(files)
    expect(findings).toEqual([
      {
        kind: 'file-not-read',
        severity: 'warn',
        at: { path: 'p/a.json', line: 1, column: 28 },
        what: 'image',
        target: url,
        why,
      },
    ])
    expect(promptAt(head).messages[0]?.images?.[0]).not.toHaveProperty('width')
  })

  it('are left alone behind an address, in a variable, and of another kind', async () => {
    const { findings, reads } = await surveyed({
      'a.json': showing(
        'https://x.test/a.png',
        '//x.test/a.png',
        '{{photo}}',
        'drawing.svg',
        'data:image/png;base64,AA',
      ),
    })
    expect([findings, reads]).toEqual([[], [['a.json']]])
  })

  it('are another image on each side', async () => {
    const before = { 'a.json': showing('b.png'), 'b.png': pngBytes(1, 1) }
    const { base, head } = await sides(before, { ...before, 'b.png': pngBytes(2, 2) }, { prompts: isPrompt })
    expect([base, head].map(side => side[0]?.messages[0]?.images?.[0]?.width)).toEqual([1, 2])
  })
})
