import { describe, expect, it } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { renderTerminal } from '../../../src/renderers/terminal/render-terminal.ts'
import { headline } from '../../../src/report/headline.ts'
import { folder } from '../../git.ts'

type Files = Record<string, string>
const words = (count: number) => 'cat '.repeat(count)

/** The first line about a change of prompts under `prompts/`. */
async function firstLine(base: Files, head: Files, config: string): Promise<string> {
  const side = (files: Files) => folder({ 'promptcost.yml': config, ...files })
  return headline(await check({ sides: { kind: 'directories', base: side(base), head: side(head) }, config: {} }))
}

const CONFIG = "defaults: { model: gpt-4.1 }\nprompts: [{ files: 'prompts/*.md' }]\n"
const MONTHLY = CONFIG.replace('gpt-4.1 }', 'gpt-4.1, calls_per_month: 500000 }')
const [A, B] = ['prompts/a.md', 'prompts/b.md']

describe('the first line', () => {
  it('names what grew too much, and not what the change saves in all', async () => {
    const [base, head] = [
      { [A]: words(400), [B]: words(3_000) },
      { [A]: words(620), [B]: words(900) },
    ]
    for (const config of [CONFIG, MONTHLY])
      expect(await firstLine(base, head, config)).toMatch(/^\+5\d\.\d% USD per call in 1 of 2 prompts$/)
  })

  it('takes a removed prompt for no saving per call', async () => {
    const front = (model: string, count: number) => `---\nmodel: ${model}\n---\n${words(count)}`
    const base = { [A]: front('gpt-4.1-mini', 300), [B]: words(500) }
    expect(await firstLine(base, { [A]: front('gpt-4.1', 300) }, CONFIG)).toMatch(/^\+400\.0% USD per call/)
  })

  it('names a saving where nothing grew', async () => {
    const line = await firstLine({ [A]: words(900) }, { [A]: words(300) }, MONTHLY)
    expect(line).toMatch(/^-\$\d+ a month \(-6\d\.\d%\)$/)
  })

  it('says that there is no prompt, and what to do, instead of a pass over nothing', async () => {
    const config = "prompts: [{ files: 'src/*.py' }]\n"
    const root = folder({ 'promptcost.yml': config, 'src/a.py': 'x = ask(prompt="name")\n' })
    const both = { kind: 'directories' as const, base: root, head: root }
    for (const sides of [both, { kind: 'local' as const, cwd: root, alone: true }]) {
      const report = await check({ sides, config: {} })
      expect(headline(report)).toBe('no prompts found')
      expect(renderTerminal(report)).toMatch(
        /^promptcost: PASS {2}no prompts found\n+No file that was looked at holds a prompt/,
      )
    }
  })
})
