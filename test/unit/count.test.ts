import { describe, expect, test } from 'vitest'
import { parseArguments } from '../../src/cli-arguments.ts'
import { check } from '../../src/judging/check.ts'
import { Problem } from '../../src/model/problem.ts'
import { renderTerminal } from '../../src/renderers/terminal/render-terminal.ts'
import { repo } from '../git.ts'

const text = 'Sort the message into orders, returns or payments.\n'.repeat(20)
const config = 'prompts: [{ files: prompts/** }]\nlimits: { new_prompt: { fail_above: { tokens: 20 } } }\n'

describe('count', () => {
  test('judges by the config as it is; where no base was asked for nothing is adopted', async () => {
    const made = repo({ 'prompts/a.md': text, 'promptcost.yml': config })
    const report = await check(parseArguments(['count'], made.dir).request)
    expect(report.verdict).toBe('fail')
    expect(report.findings.map(({ kind }) => kind)).not.toContain('first-adoption')
    const shown = renderTerminal(report)
    expect(shown).toMatch(/^limits {3}promptcost\.yml$/m)
    expect(shown).toMatch(/^counted {2}work tree /m)
    expect(shown).not.toMatch(/this change|the base has|--all/)
  })

  test('names an argument that is not there, also when others are', async () => {
    const made = repo({ 'prompts/a.md': text })
    const missing = check(parseArguments(['count', 'prompts/a.md', 'nope.md'], made.dir).request)
    await expect(missing).rejects.toThrow('there is no file nope.md.')
    await expect(missing).rejects.toBeInstanceOf(Problem)
    await expect(check(parseArguments(['count', './prompts/'], made.dir).request)).resolves.toMatchObject({
      verdict: 'pass',
    })
  })

  test.each(['--all', '--fail-above=20%', '--enforce=report'])(
    '%s, which is about a comparison, is no option of it',
    flag => {
      expect(() => parseArguments(['count', flag], '.')).toThrow(/unknown option/)
    },
  )
})

test('--enforce report fails nothing where there is no config, and --enforce takes no other word', async () => {
  const made = repo({ 'prompts/a.md': text })
  made.write({ 'prompts/a.md': text.repeat(2) })
  const verdict = async (...args: string[]) => (await check(parseArguments(args, made.dir).request)).verdict
  expect(await verdict()).toBe('fail')
  expect(await verdict('--enforce', 'report')).toBe('warn')
  await expect(verdict('--enforce', 'never')).rejects.toThrow('--enforce must be "fail" or "report".')
  made.commit({ 'promptcost.yml': 'enforce: fail\n', 'prompts/a.md': text })
  made.write({ 'prompts/a.md': text.repeat(2) })
  expect(await verdict('--enforce', 'report')).toBe('fail')
})
