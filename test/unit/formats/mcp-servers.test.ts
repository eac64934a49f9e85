import { describe, expect, it } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { folder } from '../../git.ts'
import { oneFile } from '../prompts/one-file.ts'
import { surveyed } from '../prompts/surveyed.ts'

const config = (servers: object, key = 'mcpServers') => JSON.stringify({ [key]: servers })
const prompts = { 'prompts/a.md': 'Fly the kite.' }
const told = async (before: Record<string, string>, after: Record<string, string>) => {
  const [base, head] = [folder({ ...prompts, ...before }), folder({ ...prompts, ...after })]
  const { findings } = await check({ sides: { kind: 'directories', base, head }, config: {} })
  return findings.filter(({ kind }) => kind === 'price-modifier')
}

describe('MCP servers of a coding agent', () => {
  it.each([
    ['.mcp.json', 'mcpServers'],
    ['.cursor/mcp.json', 'mcpServers'],
    ['.vscode/mcp.json', 'servers'],
  ])('added to %s warn, as nothing says what their tools cost', async (path, key) => {
    const one = { [path]: config({ git: { command: 'x' } }, key) }
    const two = { [path]: config({ git: { command: 'x' }, wiki: { url: 'y' } }, key) }
    expect(await told(one, one)).toEqual([])
    expect(await told(one, two)).toMatchObject([{ at: { path }, key: 'mcpServers', base: 'git', head: 'git wiki' }])
    expect(await told({ [path]: config({}, key) }, one)).toMatchObject([{ at: { path }, head: 'git' }])
    expect(await told({}, one)).toMatchObject([{ at: { path }, key: 'mcpServers', head: 'git', severity: 'warn' }])
    expect(await told(one, {})).toEqual([])
    expect(await told(two, one)).toMatchObject([{ base: 'git wiki', head: 'git', severity: 'info' }])
    const other = { [path]: config({ git: { command: 'z' } }, key) }
    expect(await told(two, other)).toMatchObject([{ base: 'git wiki', head: 'git', severity: 'warn' }])
  })

  it('are at the top of the file of a plugin', async () => {
    const server = { lamps: { command: 'npx', args: ['-y', 'lamps'] } }
    const { prompt, findings } = await oneFile('plugins/lamps/.mcp.json', JSON.stringify(server))
    expect([prompt.messages, findings]).toEqual([[], []])
    expect(prompt.settings.modifiers).toMatchObject([{ key: 'mcpServers', value: 'lamps' }])
  })

  it('are none where they are switched off, and send no text', async () => {
    const { prompt, findings } = await oneFile('.cursor/mcp.json', config({ git: { disabled: true }, 'a b': {} }))
    expect(findings).toEqual([])
    expect(prompt.settings.modifiers).toMatchObject([{ key: 'mcpServers', value: '3-characters' }])
    expect([prompt.messages, prompt.agents]).toEqual([[], ['tools-session']])
  })

  it('are no prompt in a manifest of an extension that names none', async () => {
    const { prompts, findings } = await surveyed([
      { entry: { path: 'lamps/gemini-extension.json', id: 'a' }, text: '{ "name": "lamps", "version": "1.0.0" }' },
    ])
    expect([prompts, findings]).toEqual([[], []])
  })

  it('are plain text where the file is none', async () => {
    expect((await oneFile('.mcp.json', '{"mcpServers": 3}')).findings).toMatchObject([{ kind: 'format' }])
  })
})
