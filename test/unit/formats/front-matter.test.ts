import { describe, expect, it } from 'vitest'
import { oneFile, sent } from '../prompts/one-file.ts'

describe('front matter', () => {
  it('is not sent, and names model, settings and id', async () => {
    const text = '---\nid: support/refund\nmodel: gpt-4.1\nconfig:\n  maxOutputTokens: 500\n---\nHello.\n'
    const { prompt, findings } = await oneFile('a.md', text)
    expect(prompt).toMatchObject({
      id: 'support/refund',
      declared: true,
      model: { asked: 'gpt-4.1', at: { path: 'a.md', line: 3, column: 8 } },
      settings: { maxOutput: 500 },
      messages: [{ role: 'prompt', runs: { expected: [{ text: 'Hello.\n', at: { line: 7, column: 1 } }] } }],
    })
    expect(findings).toEqual([])
  })

  it('names the tools of servers, and none that is no name', async () => {
    const tools = ['desk/mail/send', 'search', 'say this: hello', 'a//b']
    const { prompt } = await oneFile('a.md', `---\ntools: ${JSON.stringify(tools)}\n---\nSort the mail.\n`)
    expect(prompt.settings.modifiers?.map(({ value }) => value)).toEqual([
      'desk/mail/send',
      'search',
      '15-characters',
      '4-characters',
    ])
  })

  it('names the model of an agentic workflow under its engine', async () => {
    const text = '---\non: push\nengine:\n  id: codex\n  model: gpt-5.4\n---\nSort the new issues.\n'
    const { prompt } = await oneFile('.github/workflows/sort.md', text)
    expect(prompt.model).toEqual({ asked: 'gpt-5.4', at: { path: '.github/workflows/sort.md', line: 5, column: 10 } })
    expect(sent(prompt)).toBe('Sort the new issues.\n')
  })

  it.each([
    ['a.md', '---\nmodel: m\n---\n\n Hello. \n', '\n Hello. \n'],
    ['a.prompty', '---\nmodel: m\n---\n\nsystem:\n', ''],
    ['a.txt', '---\r\nmodel: m\r\n---\r\nHello.\r\n', 'Hello.\r\n'],
    ['a.j2', '\uFEFF---\nmodel: m\n--- \t\nHello.', 'Hello.'],
    ['a.md', '---\n---\nHello.', 'Hello.'],
    ['a.md', '+++\nmodel = "m"\n\n[config]\nn = 2\n+++\n---\nHello.', '---\nHello.'],
    ['a.txt', '+++\r\nmodel = "m"\r\n+++ \r\nHello.\r\n', 'Hello.\r\n'],
    ['a.md', '---\nmodel: m\n---', ''],
    // Dotprompt itself trims, and allows a licence before the fence.
    ['a.prompt', '---\nmodel: m\n---\n\n Hello. \n', 'Hello.'],
    ['a.prompt', '# Copyright\r\n# Licence\n\n---\nmodel: m\n---\nHello.\n', 'Hello.'],
  ])('of %s leaves what follows the closing fence: %j', async (path, text, body) => {
    const { prompt, findings } = await oneFile(path, text)
    expect(sent(prompt)).toBe(body)
    expect(findings.filter(finding => finding.kind !== 'empty-prompt')).toEqual([])
  })

  it('of TOML names model, settings and id, too', async () => {
    const text = '+++\nid = "support/refund"\nmodel = "gpt-4.1"\n[config]\nmaxOutputTokens = 500\n+++\nHello.\n'
    const { prompt, findings } = await oneFile('a.md', text)
    expect(prompt).toMatchObject({
      id: 'support/refund',
      model: { asked: 'gpt-4.1', at: { path: 'a.md', line: 3 } },
      settings: { maxOutput: 500 },
      messages: [{ runs: { expected: [{ text: 'Hello.\n', at: { line: 7, column: 1 } }] } }],
    })
    expect(findings).toEqual([])
  })

  it('knows the place of a trimmed body', async () => {
    const { prompt } = await oneFile('a.prompt', '---\nmodel: m\n---\n\n  Hello.\n')
    expect(prompt.messages[0]?.runs.expected[0]?.at).toEqual({ path: 'a.prompt', line: 5, column: 3 })
  })

  it.each([
    ['a.md', '---\nmodel: [\n---\nHello.\n', 'info', 'not-yaml', 3],
    ['a.prompt', '---\ninput: a: b\n---\nHello.\n', 'warn', 'not-yaml', 2],
    ['a.prompty', '---\nmodel: m\nmodel: n\n---\nHello.', 'warn', 'not-yaml', 3],
    ['a.md', '---\nmodel: *gone\n---\nHello.\n', 'info', 'not-yaml', 2],
    ['a.md', '---\n\n# A rule above\n\ntext\n', 'info', 'not-closed', 1],
    ['a.md', '---', 'info', 'not-closed', 1],
    ['a.md', '+++\nmodel: m\n+++\nHello.\n', 'info', 'not-toml', 2],
    ['a.md', '+++\nmodel = "m"\n---\nHello.\n', 'info', 'not-closed', 1],
    ['a.md', '---\n\nA rule above, and one below.\n\n---\nMore.\n', 'info', 'not-a-mapping', 3],
    ['a.md', '---\n- a\n---\nMore.\n', 'info', 'not-a-mapping', 2],
  ])('that is none leaves %s whole: %j', async (path, text, severity, problem, line) => {
    const { prompt, findings } = await oneFile(path, text)
    expect(sent(prompt)).toBe(text)
    expect(prompt).toMatchObject({ id: path, declared: false, model: undefined })
    expect(findings).toMatchObject([{ kind: 'front-matter', severity, problem, side: 'head', at: { path, line } }])
  })

  it.each([
    ['a.md', '# Title\n---\nmodel: m\n---\nHello.\n'],
    ['a.md', '\n---\nmodel: m\n---\nHello.\n'],
    ['a.md', '----\nmodel: m\n---\n'],
    ['a.md', '---js\nmodule.exports = 1\n---\nHello.\n'],
    ['a.md', ' ---\nmodel: m\n---\n'],
  ])('does not begin anywhere but on the first line: %s %j', async (path, text) => {
    const { prompt, findings } = await oneFile(path, text)
    expect(sent(prompt)).toBe(text)
    expect(findings).toEqual([])
  })
})
