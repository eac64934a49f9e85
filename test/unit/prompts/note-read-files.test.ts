import { describe, expect, it } from 'vitest'
import { seen } from './seen.ts'

const code = (file: string) =>
  `SYSTEM_PROMPT = "You are the desk of a shop for lamps. Sort each letter by what its writer wants."\nTEXT = open("${file}").read()\n`
const page = (times: number) => 'A lamp is listed here, with its shade and its price. '.repeat(times)

describe('text in a file that code with prompts names', () => {
  it('is noted where it grows and counts nowhere', async () => {
    const { report } = await seen(
      { 'desk.py': code('notes/lamps.txt'), 'notes/lamps.txt': page(10) },
      { 'desk.py': code('notes/lamps.txt'), 'notes/lamps.txt': page(60) },
    )
    expect(report.findings).toContainEqual(expect.objectContaining({ kind: 'text-elsewhere', file: 'notes/lamps.txt' }))
  })

  it.each([
    ['opens', (text: string) => text, true],
    ['writes', (text: string) => text.replace('open(', 'put(').replace('.read()', ''), false],
  ])('is noted in a README that the code named before only where it is opened: the code %s it', async (_, as, is) => {
    const desk = as(code('docs/README.lamps.md'))
    const { report } = await seen(
      { 'desk.py': desk, 'docs/README.lamps.md': page(10) },
      { 'desk.py': desk, 'docs/README.lamps.md': page(60) },
    )
    expect(report.findings.some(({ kind }) => kind === 'text-elsewhere')).toBe(is)
  })

  it('is noted in a README that the code names now', async () => {
    const { report } = await seen(
      { 'desk.py': code('notes/lamps.txt'), 'notes/lamps.txt': page(10), 'docs/README.lamps.md': page(60) },
      { 'desk.py': code('docs/README.lamps.md'), 'notes/lamps.txt': page(10), 'docs/README.lamps.md': page(60) },
    )
    expect(report.findings).toContainEqual(
      expect.objectContaining({ kind: 'text-elsewhere', file: 'docs/README.lamps.md' }),
    )
  })
})
