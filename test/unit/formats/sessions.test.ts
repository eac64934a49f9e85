import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { folder } from '../../git.ts'
import { sides } from '../prompts/sides.ts'

/** The tags of each prompt of some files. */
async function tags(files: Record<string, string>) {
  const { head } = await sides(undefined, files)
  return Object.fromEntries(head.map(({ id, agents = [] }) => [id, agents.join(' ')]))
}

const fence = (front: string) => `---\n${front}\n---\nDo it.\n`

describe('what coding agents send', () => {
  test('instructions at the top are sent from the start, those of folders on demand', async () => {
    expect(await tags({ 'CLAUDE.md': 'a', 'web/CLAUDE.md': 'b', 'AGENTS.md': 'c', 'GEMINI.md': 'd' })).toEqual({
      'AGENTS.md': 'copilot-session cursor-session codex-session',
      'CLAUDE.md': 'claude-code-session',
      'GEMINI.md': 'gemini-session',
      'web/CLAUDE.md': 'claude-code-on-demand',
    })
  })

  test('rules are sent from the start unless they name files or wait to be asked for', async () => {
    expect(
      await tags({
        '.claude/rules/a.md': fence('title: a'),
        '.claude/rules/b.md': fence('paths: src/**'),
        '.claude/commands/c.md': fence('title: c'),
        '.cursor/rules/d.mdc': fence('alwaysApply: true'),
        '.cursor/rules/e.mdc': fence('globs: "*.ts"'),
        '.cursor/rules/f.mdc': fence('description: f'),
        '.github/instructions/g.instructions.md': fence('applyTo: "**"'),
        '.github/instructions/h.instructions.md': fence('applyTo: "*.py"'),
      }),
    ).toEqual({
      '.claude/rules/a.md': 'claude-code-session',
      '.claude/rules/b.md': 'claude-code-on-demand',
      '.claude/commands/c.md': 'claude-code-on-demand',
      '.cursor/rules/d.mdc': 'cursor-session',
      '.cursor/rules/e.mdc': 'cursor-on-demand',
      '.cursor/rules/f.mdc#always': 'cursor-session',
      '.cursor/rules/f.mdc#on-demand': 'cursor-on-demand',
      '.github/instructions/g.instructions.md': 'copilot-session',
      '.github/instructions/h.instructions.md': 'copilot-on-demand',
    })
  })

  test.each(['tag: claude-code-session', 'always_loaded: claude-code', 'always_loaded: Claude-Code'])(
    'a group of a session fails together, and the head’s config takes nothing out of it: %s',
    async by => {
      const config = (more: string) =>
        `prompts:\n  - { files: "*.md"${more} }\nlimits:\n  each_prompt: { fail_above: {} }\n  groups:\n    - { ${by}, max: { tokens: 20 } }\n`
      const grown = `Use tabs.${' Run the tests.'.repeat(9)}`
      const base = folder({ 'promptcost.yml': config(''), 'CLAUDE.md': 'Use tabs.' })
      const head = folder({ 'promptcost.yml': config(', tags: [mine]'), 'CLAUDE.md': grown })
      const { findings } = await check({ sides: { kind: 'directories', base, head }, config: {} })
      expect(findings).toContainEqual(
        expect.objectContaining({ kind: 'limit', severity: 'fail', scope: 'group_max', prompts: ['CLAUDE.md'] }),
      )
    },
  )
})

describe('lists of tools', () => {
  const schema = { type: 'object', properties: { a: { type: 'string' } } }
  const read = async (path: string, data: unknown) => {
    const { head } = await sides(undefined, { [path]: JSON.stringify(data) })
    return head.flatMap(({ tools = [], messages }) => [
      messages.length,
      ...tools.map(({ name, description }) => [name, description]),
    ])
  }

  test('of an MCP server, with and without what is around them', async () => {
    const tools = [{ name: 'find', description: 'Find it.', inputSchema: schema }]
    for (const each of [tools, { tools }, { jsonrpc: '2.0', id: 1, result: { tools } }])
      expect(await read('mcp/tools.json', each)).toEqual([0, ['find', 'Find it.']])
  })

  test('of an extension of an editor, with the description that the model is given', async () => {
    const tool = { name: 'find', userDescription: 'Finds', modelDescription: 'Find it.', inputSchema: schema }
    expect(await read('package.json', { contributes: { languageModelTools: [tool] } })).toEqual([
      0,
      ['find', 'Find it.'],
    ])
  })

  test('of an extension of Claude and of a plugin of Copilot', async () => {
    const tools = [{ name: 'find', description: 'Find it.' }]
    expect(await read('manifest.json', { manifest_version: '0.3', server: {}, tools })).toEqual([
      0,
      ['find', 'Find it.'],
    ])
    expect(await read('ai-plugin.json', { description_for_model: 'Notes', functions: tools })).toEqual([
      0,
      ['find', 'Find it.'],
    ])
  })

  test('a request with tools stays a request', async () => {
    const request = { messages: [{ role: 'user', content: 'Hi' }], tools: [{ name: 'find', input_schema: schema }] }
    expect((await read('a.json', request))[0]).toBe(1)
  })
})
