import { describe, expect, test } from 'vitest'
import { renderTerminal } from '../../src/renderers/terminal/render-terminal.ts'
import { reportOf, run } from '../command-line.ts'
import { repo } from '../git.ts'

const text = 'Sort the message into orders, returns or payments.\n'.repeat(20)
const config = 'prompts: [{ files: prompts/** }]\nlimits: { new_prompt: { fail_above: { tokens: 20 } } }\n'

describe('count', () => {
  test('judges by the config as it is; where no base was asked for nothing is adopted', async () => {
    const made = repo({ 'prompts/a.md': text, 'promptcost.yml': config })
    const report = await reportOf(made.dir, 'count')
    expect(report.verdict).toBe('fail')
    expect(report.findings.map(({ kind }) => kind)).not.toContain('first-adoption')
    const shown = renderTerminal(report)
    expect(shown).toMatch(/^limits {3}promptcost\.yml$/m)
    expect(shown).toMatch(/^counted {2}work tree /m)
    expect(shown).not.toMatch(/this change|the base has|--all/)
  })

  test('names an argument that is not there, also when others are', async () => {
    const made = repo({ 'prompts/a.md': text })
    const missing = run(made.dir, ['count', 'prompts/a.md', 'nope.md'])
    expect(await missing).toMatchObject({ code: 2, stderr: expect.stringContaining('there is no file nope.md.') })
    expect(await reportOf(made.dir, 'count', './prompts/')).toMatchObject({ verdict: 'pass' })
  })

  test.each(['--fail-above=20%', '--enforce=report'])(
    '%s, which is about a comparison, is no option of it',
    async flag => {
      expect((await run('.', ['count', flag])).stderr).toMatch(/^promptcost: count has no option "--[a-z-]+"\.\n/)
    },
  )
})

test('--enforce report fails nothing where there is no config, and --enforce takes no other word', async () => {
  const made = repo({ 'prompts/a.md': text })
  made.write({ 'prompts/a.md': text.repeat(2) })
  const verdict = async (...args: string[]) => (await reportOf(made.dir, ...args)).verdict
  expect(await verdict()).toBe('fail')
  expect(await verdict('--enforce', 'report')).toBe('warn')
  await expect(verdict('--enforce', 'never')).rejects.toThrow('--enforce must be fail or report, not "never".')
  made.commit({ 'promptcost.yml': 'enforce: fail\n', 'prompts/a.md': text })
  made.write({ 'prompts/a.md': text.repeat(2) })
  expect(await verdict('--enforce', 'report')).toBe('fail')
})
