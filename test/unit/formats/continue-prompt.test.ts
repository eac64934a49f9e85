import { describe, expect, it } from 'vitest'
import { work } from '../../work.ts'
import { oneFile, sent } from '../prompts/one-file.ts'

describe("Continue's prompt files", () => {
  it('send the system message and the rest, without the header', async () => {
    const text =
      'name: Test\ntemperature: 0\nmaxTokens: 90\n---\n<system>\nYou test kites.\n</system>\n\nTest {{{ input }}} & go.\n'
    const { prompt, findings } = await oneFile('.continue/prompts/test.prompt', text)
    expect(prompt.messages.map(({ role }) => role)).toEqual(['system', 'user'])
    expect(sent(prompt)).toBe('You test kites.Test {{{ input }}} & go.')
    expect(prompt.slots).toMatchObject([{ name: 'input', at: { line: 9 } }])
    expect([prompt.settings.maxOutput, findings]).toEqual([90, []])
  })

  it('are one text where they have no system message', async () => {
    const { prompt } = await oneFile('a.prompt', 'description: Fixes\n---\nFix it.\n')
    expect([prompt.messages.map(({ role }) => role), sent(prompt)]).toEqual([['prompt'], 'Fix it.'])
  })

  it('are none where no such header ends before a line of dashes', async () => {
    for (const text of ['Note: be kind.\n---\nFly.', 'name: a\nFly.', '---\nname: a\n---\nFly.\n'])
      expect((await oneFile('a.prompt', text)).prompt.messages.map(({ role }) => role)).not.toEqual(['system', 'user'])
    expect(sent((await oneFile('a.prompt', 'Note: be kind.\n---\nFly.')).prompt)).toContain('Note: be kind.')
  })

  it('take no longer to read than they are long', async () => {
    const spent = work()
    for (const each of ['name: a\n', '<system>', '\n---'])
      await oneFile('a.prompt', `name: a\n---\n${each.repeat(50_000)}`)
    expect(spent()).toBeLessThan(4_000)
  })
})
